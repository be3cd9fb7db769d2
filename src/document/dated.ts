import { civilOf, dayNumber, daysInMonth, isoDay, isoMonth, isoYear } from '../model/calendar.js';
import { monthDays, yearDays } from '../grammar/date-value.js';
import { isAmbiguous } from '../grammar/date-digits.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Article, Dated, DatedBasis, DateWitness, Document } from '../model/document.js';
import { boundsOf } from './bounds.js';
import { headerDates, witnessOf, wrongWeekday, type HeaderDate } from './date-witnesses.js';

type Draft = Omit<Document, 'dated' | 'witnesses'>;

/**
 * A document's own date with every witness to it. Of the bases that the grammar trusts the first wins: what is given from outside, the dateline, a line of its own, metadata, the file name;
 * a witness that names a weekday which its day is not yields to one that does not. Undated documents get the bounds that their content draws.
 */
export function dateDocument(draft: Draft, article: Article, grammar: Grammar): { dated: Dated | null; witnesses: DateWitness[] } {
  const { bases } = grammar;
  const named = bases.includes('file-name') ? fromFileName(draft.id) : null;
  const given = article.given?.date === undefined || !bases.includes('given') ? null : fromText(article.given.date, 'given');
  const header = headerDates(draft, grammar).filter((found) => bases.includes(found.basis));
  const order = orderOf(header, named, given, grammar);
  const doubted = new Set<DateWitness>();
  const witnesses: DateWitness[] = [];
  if (given) witnesses.push(given);
  const years = header.flatMap((found) => (found.reading.sense.year === undefined ? [] : [found.reading.sense.year]));
  for (const found of header) {
    const year = found.reading.sense.year ?? years[0] ?? yearOf(given) ?? yearOf(named);
    if (year === undefined) continue;
    const witness = witnessOf(found, year, order);
    if (witness === null) continue;
    if (wrongWeekday(found, witness)) doubted.add(witness);
    witnesses.push(witness);
  }
  if (named) witnesses.push(named);
  const ranked = [...witnesses].sort((a, b) =>
    (doubted.has(a) ? 1 : 0) - (doubted.has(b) ? 1 : 0)
    || bases.indexOf(a.basis) - bases.indexOf(b.basis)
    || (a.start ?? 0) - (b.start ?? 0));
  const best = ranked[0] as DateWitness | undefined;
  const chosen = best ?? (bases.includes('bounds') ? boundsOf(draft, grammar, dayOf(article.given?.captured)) : null);
  if (chosen === null) return { dated: null, witnesses };
  const { timex, days, basis, start, end } = chosen;
  return { dated: { timex, days, basis, start, end }, witnesses };
}

const dayOf = (captured: string | undefined): number | null => (captured === undefined ? null : fromText(captured, 'bounds')?.days.high ?? null);

const yearOf = (witness: DateWitness | null): number | undefined =>
  witness === null || witness.days.low === null ? undefined : civilOf(witness.days.low).year;

/** Order of day and month in the head: by a date that can be read one way only, by agreement with another witness, else by language. */
function orderOf(header: readonly HeaderDate[], named: DateWitness | null, given: DateWitness | null, grammar: Grammar): 'dmy' | 'mdy' {
  const plain = header.filter((found) => !found.reading.sense.numeric && found.reading.sense.day !== undefined);
  for (const found of header) {
    const { numeric } = found.reading.sense;
    if (!numeric) continue;
    if (numeric[0] > 12) return 'dmy';
    if (numeric[1] > 12) return 'mdy';
    if (!isAmbiguous(numeric)) continue;
    for (const other of plain) {
      const { day, month } = other.reading.sense;
      if (day === numeric[0] && month === numeric[1]) return 'dmy';
      if (day === numeric[1] && month === numeric[0]) return 'mdy';
    }
    for (const other of [given, named]) {
      if (other?.days.low == null || other.days.low !== other.days.high) continue;
      const { day, month } = civilOf(other.days.low);
      if (day === numeric[0] && month === numeric[1]) return 'dmy';
      if (day === numeric[1] && month === numeric[0]) return 'mdy';
    }
  }
  if (grammar.pack.dates.numericOrder === 'mdy' && plain.some((found) => found.reading.sense.dayFirst === true)) return 'dmy';
  return grammar.pack.dates.numericOrder;
}

const FILE_DATE = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** A date in the file name ("2026-01-12-corte.txt", "20250507.txt"). */
function fromFileName(id: string): DateWitness | null {
  const name = id.slice(id.lastIndexOf('/') + 1).slice(0, 120);
  const match = FILE_DATE.exec(name);
  return match ? fromParts(Number(match[1]), Number(match[2]), Number(match[3]), 'file-name') : null;
}

/** A date as given from outside: a day, a day with time, a month or a year. */
function fromText(text: string, basis: DatedBasis): DateWitness | null {
  const match = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text.slice(0, 40));
  return match ? fromParts(Number(match[1]), match[2] === undefined ? null : Number(match[2]), match[3] === undefined ? null : Number(match[3]), basis) : null;
}

function fromParts(year: number, month: number | null, day: number | null, basis: DatedBasis): DateWitness | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month === null) return { timex: isoYear(year), days: yearDays(year), basis, start: null, end: null };
  if (day === null) return { timex: isoMonth(year, month), days: monthDays(year, month), basis, start: null, end: null };
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  return { timex: isoDay(number), days: { low: number, high: number }, basis, start: null, end: null };
}
