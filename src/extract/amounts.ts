import { add, moved, parse, shift, write } from '../grammar/decimal.js';
import type { FigureGrammar } from '../grammar/figures.js';
import { readNumber, type NumberReading } from '../grammar/numbers.js';
import type { DecimalMark } from '../grammar/separators.js';
import { match, mayStart } from '../grammar/template.js';
import type { Ambiguity } from '../model/quantity.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { markBehind, readSign } from '../grammar/currency-signs.js';
import { readHalf, readMixed, readPart, readRatio, type Fraction } from './fractions.js';
import { isGlued } from '../text/tokens.js';
import { isNumber } from '../grammar/digits.js';

/** A number with the currency sign before it, without unit or hedge. */
export interface Amount {
  /** First token, currency sign included, and the token after the last. */
  readonly from: number;
  readonly end: number;
  /** First token of the number itself. */
  readonly number: number;
  readonly decimal: string;
  readonly value: number;
  readonly ulp: number;
  readonly scale: number;
  readonly places: number;
  readonly words: boolean;
  readonly article: boolean;
  readonly form: 'number' | 'ratio' | 'part' | 'magnitude';
  /** Currency before it, behind it or inside its scale word: its code, or in small letters the name of a shared one. */
  readonly money: string | null;
  readonly about: boolean;
  readonly ambiguous?: Ambiguity;
  /** A common fraction in digits, which stands only before a unit. */
  readonly slashed?: boolean;
}

/** Marks that end a sentence: between two of them a magnitude is an answer ("Dozens."). */
const ENDS = new Set([-0x2e, -0x21, -0x3f]);

/** Measures that one of is a quantity. */
const SINGLE = new Set(['km', 'mi', 'ha', 'ac', 'kg', 't', 'L', 'km²', 'm²', 'm³', 'MW', 'GW']);


/** Reads an amount at a token, or null. A bare article ("una") is an amount only with `article`. */
export function readAmount(g: FigureGrammar, tokens: Tokens, at: number, mark: DecimalMark, article = false): Amount | null {
  if (at >= tokens.count) return null;
  const sign = readSign(tokens, at);
  const number = sign === null ? at : sign.end;
  if (number >= tokens.count) return null;
  const word = tokens.word[number] as number;
  if (sign === null && word > 0) {
    const half = mayStart(g.half, tokens, number) ? match(g.half, tokens, number, number + 3) : null;
    if (half !== null && (half.end - number > 1 || g.phrases.partitives(tokens.word[half.end] as number) || g.phrases.articles(tokens.word[half.end] as number))) {
      const follows = half.end < tokens.count && g.numbers.role[tokens.word[half.end] as number];
      if (follows === undefined || follows === false || follows === 0 || g.phrases.articles(tokens.word[half.end] as number)) {
        const scaled = readNumber(g.numbers, tokens, number, mark);
        if (scaled === null) return plain(number, half.end, '0.5', 0.5, 0.01, 'part');
      }
    }
    const halved = readHalf(g, tokens, number);
    if (halved !== null) return fractional(number, halved);
    const power = g.magnitudes.get(word);
    if (power !== undefined) return readMagnitude(g, tokens, number, power);
  }
  const reading = readNumber(g.numbers, tokens, number, mark, true);
  if (reading === null) return null;
  if (sign === null) {
    const fraction = readRatio(g, tokens, reading, mark) ?? readPart(g, tokens, reading) ?? readMixed(g, tokens, reading, mark);
    if (fraction !== null) return fractional(number, fraction);
  }
  if (reading.article && !article) {
    if (sign !== null) return null;
    const next = reading.end;
    const unit = mayStart(g.units.names, tokens, next) ? match(g.units.names, tokens, next, next + 4) : null;
    const kind = unit?.pattern.kind;
    const cents = g.units.cents(tokens.word[next] as number) || (kind === 'money' && g.units.centsJoin(tokens.word[unit?.end ?? next] as number) && hasCents(g, tokens, (unit?.end ?? next) + 1, mark));
    // «una milla» is a measure; «un metro», «un pie» and their like are things too.
    const measured = kind === 'measure' && SINGLE.has(unit?.pattern.symbol ?? '');
    if (!(kind === 'points' || kind === 'percent' || measured || cents)) return null;
  }
  return withSign(g, tokens, at, number, sign, reading);
}

function hasCents(g: FigureGrammar, tokens: Tokens, from: number, mark: DecimalMark): boolean {
  const next = readNumber(g.numbers, tokens, from, mark, true);
  return next !== null && g.units.cents(tokens.word[next.end] as number);
}

function plain(from: number, end: number, decimal: string, value: number, ulp: number, form: Amount['form']): Amount {
  return { from, end, number: from, decimal, value, ulp, scale: 0, places: 0, words: true, article: false, form, money: null, about: false };
}

function fractional(number: number, { end, decimal, value, form, scale }: Fraction): Amount {
  const ulp = form === 'number' ? 10 ** scale / 100 : 0.01;
  return { ...plain(number, end, decimal, value, ulp, form), scale, places: form === 'number' && scale === 0 ? 2 : 0 };
}

/** An amount with the currency before it, behind it, or in its scale word. */
function withSign(g: FigureGrammar, tokens: Tokens, at: number, number: number, sign: { readonly code: string } | null, reading: NumberReading): Amount {
  let { end, decimal, value, ulp, scale } = reading;
  let code = sign?.code ?? reading.currency ?? null;
  const next = end < tokens.count ? g.numbers.abbreviated.get(tokens.word[end] as number) : undefined;
  const close = isGlued(tokens, end) || (end + 1 < tokens.count && markBehind(tokens.word[end + 1] as number) !== undefined && isGlued(tokens, end + 1));
  if (next?.money === true && close && !reading.words) {
    const after = end + 1 < tokens.count ? markBehind(tokens.word[end + 1] as number) : undefined;
    const suffix = after !== undefined && isGlued(tokens, end + 1) ? after : null;
    if (sign !== null || suffix !== null) {
      decimal = moved(decimal, next.power); value = Number(decimal); ulp = Number(moved(String(ulp), next.power)); scale = next.power;
      end += suffix === null ? 1 : 2;
      code ??= suffix;
    }
  } else if (sign === null && end < tokens.count) {
    const after = markBehind(tokens.word[end] as number);
    if (after !== undefined && !(isNumber(tokens, end + 1) && isGlued(tokens, end + 1))) { code ??= after; end++; }
  }
  return {
    from: at, end, number, decimal, value, ulp, scale, places: reading.places, words: reading.words, article: reading.article, form: 'number', money: code,
    about: reading.about === true,
    ...(reading.ambiguous === undefined ? {} : { ambiguous: reading.ambiguous }),
    ...(reading.fraction === true ? { slashed: true } : {}),
  };
}

function readMagnitude(g: FigureGrammar, tokens: Tokens, from: number, first: number): Amount | null {
  let value = first;
  let end = from + 1;
  if (tokens.word[end] === g.magnitudeJoin) {
    const next = g.magnitudes.get(tokens.word[end + 1] as number);
    if (next !== undefined) { value *= next; end += 2; }
  }
  const answer = from > 0 && ((tokens.shape[from - 1] as number) & 7) === Shape.punct && end < tokens.count && ENDS.has(tokens.word[end] as number);
  if (tokens.word[end] !== g.magnitudeJoin && first !== 100 && end === from + 1 && !answer) return null;
  return { ...plain(from, end, String(value), value, value, 'magnitude'), scale: 6 };
}

/** The same amount with its point moved. */
export function scaledBy(amount: Amount, power: number): Amount {
  const decimal = moved(amount.decimal, power);
  return { ...amount, decimal, value: Number(decimal), ulp: Number(moved(String(amount.ulp), power)), scale: power };
}

/** An amount told in hundredths of its currency. */
export const hundredth = (amount: Amount): Amount => ({ ...scaledBy(amount, -2), scale: amount.scale, places: 2 });

/** "18 pesos con 71 centavos": the hundredths added. */
export function withCents(amount: Amount, cents: Amount): Amount {
  const decimal = write(add(parse(amount.decimal), shift(parse(cents.decimal), -2)));
  return { ...amount, decimal, value: Number(decimal), ulp: 0.01, places: 2 };
}
