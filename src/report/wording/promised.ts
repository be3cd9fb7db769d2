import type { Lang } from '../../model/lang.js';
import { numeral } from '../../model/numeral.js';
import type { FollowUp, Promised } from '../../model/promises.js';
import { outcomes, words } from '../catalogue.js';
import { amountOf } from './values.js';

interface Signs {
  readonly range: string;
  readonly computed: string;
}

/** What is promised, in short: the amount and what is counted, or the words of the act. Not safe to print. */
export function promisedWords({ value, value2, op, low, high, what, text }: Promised, _lang: Lang, signs: Signs): string {
  if (value === null || op === null || (value < 1 && what !== '')) return text.replace(/\s+/g, ' ');
  return `${amountOf({ value, value2, op, low, high }, signs)}${what === '' ? '' : ` ${what}`}`;
}

/** What a follow-up says: the result and its share of the goal, or the new deadline. */
export function followWords({ outcome, value, share, due }: FollowUp, lang: Lang): string {
  const amount = [value === null ? '' : numeral(value), share === null ? '' : `${value === null ? '' : '('}${share} %${value === null ? '' : ')'}`].filter((part) => part !== '').join(' ');
  return [outcomes[outcome][lang], amount, due === null ? '' : `${words.by[lang]} ${due}`].filter((part) => part !== '').join(' ');
}
