import type { Entry } from '../../model/analysis.js';
import type { Place } from '../../model/span.js';
import type { Period } from '../reporter.js';
import { safe } from '../safe.js';
import { shortInterval } from './interval.js';

/** Signs around a date; in ASCII they differ. */
export interface DateSigns {
  readonly computed: string;
  readonly range: string;
}

const signs: DateSigns = { computed: '≈', range: '…' };

/** The date as a person reads it: `2025-03-14`, `≈2025-03`, `2025-02-06…2025-02-15`, and bounds as `[2024-10…2024-12]`. */
export function shownDate({ date, mark }: Entry, { computed, range }: DateSigns = signs): string {
  const words = DECADE.test(date) ? `${date}0${range}${date}9` : shortInterval(safe(date), range);
  if (mark === 'bounded') return `[${words}]`;
  return mark === 'computed' ? `${computed}${words}` : words;
}

/** A decade as TIMEX3 writes it: its years without their last digit. */
const DECADE = /^\d{3}$/;

const LENGTHS: Readonly<Record<Period, number>> = { year: 4, month: 7, day: 10 };

/** Entries by the period that all of their days lie in, in the order of the first of each; a longer one makes its own group. */
export function groups(entries: readonly Entry[], period: Period | undefined): readonly { readonly name: string | null; readonly entries: readonly Entry[] }[] {
  if (period === undefined) return [{ name: null, entries }];
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = periodOf(entry, period);
    const own = found.get(name);
    if (own === undefined) found.set(name, [entry]); else own.push(entry);
  }
  return [...found].map(([name, own]) => ({ name, entries: own }));
}

function periodOf(entry: Entry, period: Period): string {
  const { first, last } = entry;
  for (let length = LENGTHS[period]; length >= LENGTHS.year; length -= 3) {
    if (first !== null && first.slice(0, length) === last?.slice(0, length)) return first.slice(0, length);
  }
  return shownDate(entry);
}

/** Every place that tells the event, the one shown first. */
export const placesOf = (entry: Entry): readonly Place[] => [entry, ...entry.sources];

/** How many documents tell the event. */
export const documentsOf = (entry: Entry): number => new Set(placesOf(entry).map(({ doc }) => doc)).size;

/** Words on one line, safe to print. */
export const oneLine = (text: string): string => safe(text).replace(/ {2,}/g, ' ').trim();

/** The start of a line, at most so many units, cut after a word. */
export function headline(line: string, most: number): string {
  if (line.length <= most) return line;
  const head = line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const word = head.lastIndexOf(' ');
  return `${(word > most / 2 ? head.slice(0, word) : head).replace(/[\s,;:]+$/, '')}…`;
}
