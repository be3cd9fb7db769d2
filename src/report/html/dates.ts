import type { Lang } from '../../model/lang.js';
import { shortInterval } from '../wording/interval.js';
import { html, type Markup } from './markup.js';

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** A TIMEX3 value or an interval of two in words ("12 de junio de 2025"); what has no plain words stays as it is. */
export function dateWords(timex: string, lang: Lang): string {
  const short = shortInterval(timex, '/');
  const slash = short.indexOf('/');
  if (slash < 0) return single(short, lang);
  const [from, to] = [short.slice(0, slash), short.slice(slash + 1)];
  if (from === '' || from === '..') return `${UNTIL[lang]} ${single(to, lang)}`;
  if (to === '' || to === '..') return `${SINCE[lang]} ${single(from, lang)}`;
  return from === to ? single(from, lang) : ends(from, to, lang);
}

/** Two ends; the year or the month that they share is said once. */
function ends(from: string, to: string, lang: Lang): string {
  const [a, b] = [CIVIL.exec(from), CIVIL.exec(to)];
  if (a?.[2] === undefined || b?.[2] === undefined || a[1] !== b[1]) return `${single(from, lang)} – ${single(to, lang)}`;
  if (a[2] === b[2] && a[3] !== undefined && b[3] !== undefined) return `${Number(a[3])}–${single(to, lang)}`;
  return `${withoutYear(a[2], a[3], lang)} – ${single(to, lang)}`;
}

const CIVIL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

function withoutYear(month: string, day: string | undefined, lang: Lang): string {
  const name = MONTHS[lang][Number(month) - 1] as string;
  if (day === undefined) return name;
  return lang === 'es' ? `${Number(day)} de ${name}` : `${Number(day)} ${name}`;
}

const UNTIL: Readonly<Record<Lang, string>> = { es: 'hasta', en: 'until' };
const SINCE: Readonly<Record<Lang, string>> = { es: 'desde', en: 'since' };

function single(timex: string, lang: Lang): string {
  const [, year, month, day] = CIVIL.exec(timex) ?? [];
  if (year === undefined) return other(timex, lang);
  if (month === undefined) return year;
  return `${withoutYear(month, day, lang)}${lang === 'es' ? ' de' : ''} ${year}`;
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
