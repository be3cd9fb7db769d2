import type { Lang } from '../../model/lang.js';
import { numeral } from '../../model/numeral.js';
import type { SeriesValue, Step } from '../../model/series.js';
import { changed, phrases, statuses, territories, words } from '../catalogue.js';
import { shortInterval } from './interval.js';

/** Signs that the words of a value need. */
interface Signs {
  readonly range: string;
  readonly computed: string;
}

/** The days that a value holds for, in their shortest words. */
export function daysOf({ from, to }: Pick<SeriesValue, 'from' | 'to'>, lang: Lang, { range }: Signs): string {
  if (from === null && to === null) return words.undated[lang];
  return from === to ? (from ?? '') : shortInterval(`${from ?? ''}/${to ?? ''}`, range);
}

/** The number, with its interval where it is hedged. */
export function amountOf({ value, value2, op, low, high }: Pick<SeriesValue, 'value' | 'value2' | 'op' | 'low' | 'high'>, { range, computed }: Signs): string {
  if (op === '=') return numeral(value);
  if (op === 'range' && value2 !== null) return `${numeral(value)}${range}${numeral(value2)}`;
  const end = (number: number | null): string => (number === null ? '' : numeral(number));
  return `${op === '~' || op === '~-' || op === 'magnitude' ? computed : op}${numeral(value)} [${end(low)}${range}${end(high)}]`;
}

/** What else there is to say of a value: status and deadline, scope, speaker, place, and the change since an earlier value. Not safe to print. */
export function besides(value: SeriesValue, lang: Lang, signs: Signs): readonly string[] {
  const { status, due, part, since, speaker, where, step } = value;
  return [
    status === 'actual' ? '' : `${statuses[status][lang]}${due === null ? '' : ` ${words.by[lang]} ${due}`}`,
    part ? words.part[lang] : '',
    since === null || since === 'start' ? '' : `${words.since[lang]} ${since}`,
    speaker ?? '',
    where === null ? '' : (territories[where]?.[lang] ?? `${words.at[lang]} ${where}`),
    step === null ? '' : stepWords(step, lang, signs),
  ].filter((part) => part !== '');
}

function stepWords({ change, days, rate, per, hedged }: Step, lang: Lang, { computed }: Signs): string {
  const told = change === 0 ? phrases.unchanged[lang](days) : changed[lang](`${hedged ? computed : ''}${signed(change)}`, days);
  return rate === null || per === null ? told : `${told} (${computed}${signed(rate)} ${words[per === 'month' ? 'aMonth' : 'aYear'][lang]})`;
}

const signed = (value: number): string => (value > 0 ? `+${numeral(value)}` : numeral(value));
