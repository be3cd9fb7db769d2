import type { ColorFlag } from '../request/request.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a stream gets colours: flag, NO_COLOR (not empty), FORCE_COLOR, TERM=dumb, terminal; the first that says anything decides. */
export function colorOn(flag: ColorFlag, env: Environment, terminal: boolean): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return env['TERM'] !== 'dumb' && terminal;
}

/** Whether documents may be links (OSC 8): on a terminal that somebody looks at. */
export const linksOn = (env: Environment, terminal: boolean): boolean => terminal && env['TERM'] !== 'dumb' && !env['CI'];
