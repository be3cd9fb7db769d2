import type { DoubleAcronym, Written } from '../model/entity.js';
import type { Lang } from '../model/lang.js';
import type { Span } from '../model/span.js';
import { formKey, nameWords, order } from './forms.js';

/** Name and acronym in one phrase, and how often. */
export interface Definition {
  readonly name: string;
  readonly acronym: string;
  readonly place: Span;
  readonly lang: Lang;
  readonly count: number;
}

/** Letters in which two forms of a word agree. */
const STEM = 5;

/** Acronyms that texts of one language expand to two names with less than half of their words in common, by acronym. */
export function doubleAcronyms(definitions: readonly Definition[]): DoubleAcronym[] {
  const known = new Map<string, Map<string, Written & { count: number }>>();
  for (const { name, acronym, place, lang, count } of definitions) {
    const short = `${lang}\n${formKey(acronym)}`;
    const all = known.get(short) ?? new Map<string, Written & { count: number }>();
    known.set(short, all);
    const long = all.get(formKey(name));
    if (long === undefined) all.set(formKey(name), { form: name, at: { doc: place.doc, start: place.start, end: place.end }, count });
    else long.count += count;
  }
  const doubles: DoubleAcronym[] = [];
  for (const [short, all] of [...known].sort(([a], [b]) => order(a, b))) {
    const [first, ...rest] = [...all].sort(([a, x], [b, y]) => y.count - x.count || order(a, b)).map(([, one]) => one);
    const other = rest.find((one) => apart(first.form, one.form));
    if (other !== undefined) doubles.push({ acronym: short.slice(short.indexOf('\n') + 1).toUpperCase(), expansions: [{ form: first.form, at: first.at }, { form: other.form, at: other.at }] });
  }
  return doubles;
}

function apart(a: string, b: string): boolean {
  const stems = (name: string): Set<string> => new Set(nameWords(name).filter((word) => word.length > 3).map((word) => word.slice(0, STEM)));
  const [x, y] = [stems(a), stems(b)];
  if (x.size < 2 || y.size < 2) return false;
  let common = 0;
  for (const stem of x) if (y.has(stem)) common++;
  return 2 * common < Math.min(x.size, y.size);
}
