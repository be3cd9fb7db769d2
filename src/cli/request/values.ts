import { dayNumberOf } from '../../model/calendar.js';
import type { Lang } from '../../model/lang.js';
import { dayBounds } from '../../model/timex.js';
import { meant } from '../arguments/meant.js';
import { options } from '../arguments/options.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';
import type { Given } from './given.js';

/** Reads the value of one option; undefined where it was not given. Throws UsageError for a value that is not allowed. */
type Reader<Value> = (given: Given, flag: `--${string}`, lang: Lang) => Value | undefined;

/** One of the values that the table of options lists. */
export function chosen<Value extends string>(given: Given, flag: `--${string}`, lang: Lang): Value | undefined {
  const value = given.word(flag);
  if (value === undefined) return undefined;
  const allowed = options.find(({ name }) => name === flag)?.values as readonly string[];
  if (!allowed.includes(value)) throw new UsageError(phrases.badValue[lang](flag, value, allowed.join(', ')), meant(value, allowed, lang));
  return value as Value;
}

/** A civil day, `YYYY-MM-DD`. */
export const day: Reader<string> = (given, flag, lang) => {
  const text = given.word(flag);
  if (text !== undefined && dayNumberOf(text) === null) throw new UsageError(phrases.badValue[lang](flag, text, words.aDay[lang]));
  return text;
};

/** The first or last day of the day, month or year that is given. */
const edge = (end: 0 | 1): Reader<string> => (given, flag, lang) => {
  const text = given.word(flag);
  if (text === undefined) return undefined;
  const found = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? dayBounds(text)[end] : '';
  if (dayNumberOf(found) === null) throw new UsageError(phrases.badValue[lang](flag, text, '2025, 2025-03, 2025-03-14'));
  return found;
};

/** The first day of a day, month or year, ISO. */
export const firstDay = edge(0);

/** Its last day. */
export const lastDay = edge(1);

/** A whole number from 0. */
export const count: Reader<number> = (given, flag, lang) => {
  const text = given.word(flag);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(phrases.badValue[lang](flag, text, words.aCount[lang]));
  return Number(text);
};

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Bytes, more than none: a whole number, with k, M or G (of 1024). */
export const bytes: Reader<number> = (given, flag, lang) => {
  const text = given.word(flag);
  if (text === undefined) return undefined;
  const match = /^(\d{1,12})(?:([kmg])i?)?b?$/i.exec(text);
  const size = match === null ? 0 : Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] as number);
  if (size === 0) throw new UsageError(phrases.badValue[lang](flag, text, '500k, 16M, 1G'));
  return size;
};
