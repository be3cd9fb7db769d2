import type { Lang } from '../../model/lang.js';
import { html, type Markup } from './markup.js';

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** A TIMEX3 value or an interval of two in words ("12 de junio de 2025"); what has no plain words stays as it is. */
export function dateWords(timex: string, lang: Lang): string {
  const slash = timex.indexOf('/');
  if (slash < 0) return single(timex, lang);
  const [from, to] = [timex.slice(0, slash), timex.slice(slash + 1)];
  if (from === '' || from === '..') return `${UNTIL[lang]} ${single(to, lang)}`;
  if (to === '' || to === '..') return `${SINCE[lang]} ${single(from, lang)}`;
  return from === to ? single(from, lang) : `${single(from, lang)} – ${single(to, lang)}`;
}

const UNTIL: Readonly<Record<Lang, string>> = { es: 'hasta', en: 'until' };
const SINCE: Readonly<Record<Lang, string>> = { es: 'desde', en: 'since' };

function single(timex: string, lang: Lang): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(timex) ?? [];
  if (year === '') return other(timex, lang);
  if (month === undefined) return year;
  const name = MONTHS[lang][Number(month) - 1];
  if (name === undefined) return timex;
  if (day === undefined) return lang === 'es' ? `${name} de ${year}` : `${name} ${year}`;
  return lang === 'es' ? `${Number(day)} de ${name} de ${year}` : `${Number(day)} ${name} ${year}`;
}

function other(timex: string, lang: Lang): string {
  const [, year, kind, n] = /^(\d{4})-([QH])([1-4])$/.exec(timex) ?? [];
  if (kind === 'Q') return lang === 'es' ? `trimestre ${n} de ${year}` : `quarter ${n} of ${year}`;
  if (kind === 'H') return lang === 'es' ? `semestre ${n} de ${year}` : `half ${n} of ${year}`;
  const [, decade] = /^(\d{3})X?$/.exec(timex) ?? [];
  if (decade !== undefined) return lang === 'es' ? `década de ${decade}0` : `${decade}0s`;
  return timex;
}

/** The month of a tick of a time axis ("ene"). */
export const monthAbbreviation = (month: number, lang: Lang): string => (MONTHS[lang][month - 1] as string).slice(0, 3);

/** A date in words, with its value for machines where HTML has a form for it. */
export function dateMark(timex: string, lang: Lang): Markup {
  const words = dateWords(timex, lang);
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(timex) ? html`<time datetime="${timex}">${words}</time>` : html`${words}`;
}
