import type { Lang } from '../../model/lang.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language for people: the flag, then COTEJO_LANG, the configuration, LC_ALL, LC_MESSAGES, LANG. What is set first decides; what names no known language is Spanish. */
export function langOf(flag: Lang | undefined, env: Environment, configured?: Lang): Lang {
  if (flag !== undefined) return flag;
  const own = env['COTEJO_LANG'];
  if (own === 'es' || own === 'en') return own;
  if (configured !== undefined) return configured;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'es';
}
