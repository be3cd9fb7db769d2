import type { NumberPack } from '../lang/number-pack.js';
import type { Ambiguity } from '../model/quantity.js';
import { Flag, type Tokens } from '../model/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { add, decimal, shift, times, write, type Decimal } from './decimal.js';
import { glued, isNumber, readDigitPiece, readFraction } from './digits.js';
import type { DecimalMark } from './separators.js';
import { ulpOf } from './ulp.js';

/** Number words by word id. `role` says what a word does in a number, `worth` what it is worth. */
export interface NumberGrammar {
  readonly role: Uint8Array;
  readonly worth: Float64Array;
  readonly tensJoin: number;
  readonly hundredsJoin: number;
  readonly andHalf: readonly (readonly number[])[];
  readonly abbreviated: ReadonlyMap<number, NumberPack['abbreviated'][number]>;
  readonly collectives: ReadonlyMap<number, NumberPack['collectives'][number]>;
  /** Words spoken for the decimal mark. */
  readonly point: ReadonlySet<number>;
  readonly mark: DecimalMark;
}

const Role = { none: 0, cardinal: 1, one: 2, hundred: 3, scale: 4, half: 5, collective: 6 } as const;

export interface NumberReading {
  /** Token after the last one of the number. */
  readonly end: number;
  /** Exact value. */
  readonly decimal: string;
  readonly value: number;
  /** Unit of the last place that the written form vouches for. */
  readonly ulp: number;
  /** Whether it is spelled out, without digits. */
  readonly words: boolean;
  /** Whether it is only the article ("un", "a"). */
  readonly article: boolean;
  /** Power of ten of the scale word that ends it; 0 where there is none. */
  readonly scale: number;
  /** Digits after the decimal mark as written. */
  readonly places: number;
  /** Currency that an abbreviation carries. */
  readonly currency?: string;
  /** A round noun ("veintena"). */
  readonly about?: boolean;
  readonly ambiguous?: Ambiguity;
  /** A common or mixed fraction in digits ("5-1/4"). */
  readonly fraction?: boolean;
}

const HYPHEN = -0x2d;

/** Compiles the number words of a pack. */
export function compileNumbers(pack: NumberPack, vocabulary: Vocabulary): NumberGrammar {
  const roles: [number, number, number][] = [];
  const put = (word: string, role: number, worth: number): void => { roles.push([intern(vocabulary, word), role, worth]); };
  for (const [word, worth] of pack.cardinals) put(word, Role.cardinal, worth);
  for (const word of pack.ones) put(word, Role.one, 1);
  for (const word of pack.hundred) put(word, Role.hundred, 100);
  for (const [word, power] of pack.scales) put(word, Role.scale, power);
  for (const word of pack.halves) put(word, Role.half, 0.5);
  for (const { form, value } of pack.collectives) put(form, Role.collective, value);
  const abbreviated = new Map(pack.abbreviated.map((a) => [intern(vocabulary, a.form), a] as const));
  const collectives = new Map(pack.collectives.map((c) => [intern(vocabulary, c.form), c] as const));
  const andHalf = pack.andHalf.map((phrase) => phrase.split(' ').map((word) => intern(vocabulary, word)));
  const point = new Set(pack.point.map((word) => intern(vocabulary, word)));
  const joinOf = (word: string): number => (word === '' ? 0 : intern(vocabulary, word));
  const tensJoin = joinOf(pack.tensJoin);
  const hundredsJoin = joinOf(pack.hundredsJoin);
  const size = Math.max(...roles.map(([id]) => id)) + 1;
  const role = new Uint8Array(size);
  const worth = new Float64Array(size);
  for (const [id, r, w] of roles) { role[id] = r; worth[id] = w; }
  return { role, worth, tensJoin, hundredsJoin, andHalf, abbreviated, collectives, point, mark: pack.decimal };
}

/** What a token does in a number; 0 for tokens that do nothing. Digits are not asked here. */
export const numberRole = (numbers: NumberGrammar, word: number): number =>
  word > 0 && word < numbers.role.length ? numbers.role[word] as number : Role.none;

const newLine = (tokens: Tokens, at: number): boolean => ((tokens.shape[at] as number) & Flag.block) !== 0;

interface Small { readonly end: number; readonly value: number; readonly article: boolean }

/** Words worth less than a thousand: "doscientos treinta y dos", "two hundred and five". */
function readSmall(numbers: NumberGrammar, tokens: Tokens, at: number): Small | null {
  const { role, worth } = numbers;
  const roleAt = (i: number): number => { const w = i < tokens.count ? tokens.word[i] as number : 0; return w > 0 && w < role.length ? role[w] as number : 0; };
  const worthAt = (i: number): number => worth[tokens.word[i] as number] as number;
  let i = at;
  let value = 0;
  const first = roleAt(i);
  if (first !== Role.cardinal && first !== Role.one && first !== Role.hundred) return null;
  if (first === Role.hundred) return null;
  if (first === Role.cardinal && worthAt(i) >= 100) {
    value = worthAt(i++);
  } else if (roleAt(i + 1) === Role.hundred) {
    value = (first === Role.one ? 1 : worthAt(i)) * 100;
    i += 2;
  }
  if (value > 0) {
    if (value % 100 !== 0) return { end: i, value, article: false };
    const joined = numbers.hundredsJoin !== 0 && tokens.word[i] === numbers.hundredsJoin ? i + 1 : i;
    const rest = readTens(numbers, tokens, joined, joined === i);
    return rest === null ? { end: i, value, article: false } : { end: rest.end, value: value + rest.value, article: false };
  }
  const tens = readTens(numbers, tokens, i, false);
  return tens;
}

function readTens(numbers: NumberGrammar, tokens: Tokens, at: number, following: boolean): Small | null {
  const { role, worth } = numbers;
  const roleAt = (i: number): number => { const w = i < tokens.count ? tokens.word[i] as number : 0; return w > 0 && w < role.length ? role[w] as number : 0; };
  const worthAt = (i: number): number => worth[tokens.word[i] as number] as number;
  const first = roleAt(at);
  if (first === Role.one) return { end: at + 1, value: 1, article: !following };
  if (first !== Role.cardinal) return null;
  const value = worthAt(at);
  if (value >= 100) return null;
  if (value >= 20 && value % 10 === 0) {
    let next = at + 1;
    if (numbers.tensJoin !== 0) next = tokens.word[next] === numbers.tensJoin ? next + 1 : -1;
    else if (tokens.word[next] === HYPHEN && glued(tokens, next)) next++;
    if (next > 0 && next < tokens.count) {
      const unit = roleAt(next);
      if ((unit === Role.cardinal && worthAt(next) > 0 && worthAt(next) < 10) || (unit === Role.one && (numbers.tensJoin !== 0 || glued(tokens, next)))) {
        return { end: next + 1, value: value + worthAt(next), article: false };
      }
    }
  }
  return { end: at + 1, value, article: false };
}

const phraseAt = (tokens: Tokens, at: number, phrase: readonly number[]): boolean => {
  for (let k = 0; k < phrase.length; k++) if (at + k >= tokens.count || tokens.word[at + k] !== phrase[k]) return false;
  return true;
};

/**
 * Reads the number that starts at a token: digits and words mixed ("13 millones 891 mil 234", "mil 500 millones",
 * "two and a half million"), or null. Never reads past a blank line. `mark` is the document's decimal mark.
 * A bare article is read only as the start of a longer number, unless `article` is set.
 */
export function readNumber(numbers: NumberGrammar, tokens: Tokens, at: number, mark: DecimalMark = numbers.mark, article = false): NumberReading | null {
  const digitsFirst = isNumber(tokens, at);
  const firstRole = digitsFirst ? 0 : numberRole(numbers, tokens.word[at] as number);
  if (!digitsFirst && (firstRole === Role.none || firstRole === Role.hundred)) return null;
  if (digitsFirst) {
    const fraction = readFraction(tokens, at);
    if (fraction !== null) {
      return { end: fraction.end, decimal: String(fraction.value), value: fraction.value, ulp: 0.125, words: false, article: false, scale: 0, places: 2, fraction: true };
    }
  }
  let total: Decimal | null = null;
  let group: Decimal | null = null;
  let groupThousand = false;
  let groupUnits = false;
  let lowest = Infinity;
  let scale = 0;
  let places = 0;
  let words = true;
  let onlyArticle = false;
  let unsettled = false;
  let malformed = false;
  let wholeThousands = false;
  let about = false;
  let currency: string | undefined;
  let end = at;
  let i = at;
  let steps = 0;

  while (i < tokens.count && steps++ < 12) {
    if (i > at && newLine(tokens, i)) break;
    const word = tokens.word[i] as number;
    if (isNumber(tokens, i)) {
      if (groupUnits || (i > at && glued(tokens, i))) break;
      const piece = readDigitPiece(tokens, i, mark);
      if (piece === null) { if (i === at) return null; break; }
      if (groupThousand && !(Number(write(piece.value)) < 1000 && (piece.places === 0 ? !piece.marked : nextScale(numbers, tokens, piece.end) >= 6))) break;
      if (total !== null && !groupThousand && !(Number(write(piece.value)) < 10 ** Math.min(lowest, 15))) break;
      if (total !== null && piece.places > 0 && nextScale(numbers, tokens, piece.end) === 0) break;
      if (total !== null && piece.end - i === 1 && onlyYearLike(tokens, i)) break;
      group = group === null ? piece.value : add(group, piece.value);
      groupUnits = true;
      words = false;
      onlyArticle = false;
      unsettled ||= piece.unsettled;
      places = piece.places;
      scale = 0;
      i = end = piece.end;
      if (i < tokens.count && places === 0) {
        const collective = numbers.collectives.get(tokens.word[i] as number);
        if (collective !== undefined && total === null && !groupThousand) { group = times(group, collective.value); end = i + 1; break; }
      }
      spoken();
      continue;
    }
    const role = numberRole(numbers, word);
    if (role === Role.half && i === at) {
      let next = i + 1;
      if (numberRole(numbers, tokens.word[next] as number) === Role.one) next++;
      const nextRole = next < tokens.count ? numberRole(numbers, tokens.word[next] as number) : 0;
      if (nextRole === Role.scale) {
        const power = numbers.worth[tokens.word[next] as number] as number;
        total = shift(decimal(5), power - 1);
        lowest = power; scale = power; places = 1; end = i = next + 1;
        return reading();
      }
      if (nextRole === Role.collective) {
        const value = numbers.worth[tokens.word[next] as number] as number;
        total = decimal(value / 2 === Math.floor(value / 2) ? value / 2 : value * 5, value / 2 === Math.floor(value / 2) ? 0 : -1);
        about = numbers.collectives.get(tokens.word[next] as number)?.about === true;
        end = next + 1;
        return reading();
      }
      return null;
    }
    if (role === Role.cardinal || role === Role.one) {
      if (groupUnits) break;
      const small = readSmall(numbers, tokens, i);
      if (small === null) break;
      if (small.article && i > at && !(numbers.tensJoin !== 0 ? nextScale(numbers, tokens, small.end) > 0 : false)) break;
      group = group === null ? decimal(small.value) : add(group, decimal(small.value));
      groupUnits = true;
      onlyArticle = small.article && i === at;
      places = 0;
      scale = 0;
      i = end = small.end;
      const collective = i < tokens.count ? numbers.collectives.get(tokens.word[i] as number) : undefined;
      if (collective !== undefined && total === null && !groupThousand) {
        group = times(group, collective.value);
        about = collective.about === true && small.value === 1;
        onlyArticle = false;
        end = i + 1;
        break;
      }
      const half = numbers.andHalf.find((phrase) => phraseAt(tokens, i, phrase));
      if (half !== undefined) {
        group = add(group, decimal(5, -1));
        places = 1;
        onlyArticle = false;
        i = end = i + half.length;
      }
      spoken();
      continue;
    }
    if (role === Role.scale) {
      // «180ml» are millilitres.
      if ((tokens.end[i] as number) - (tokens.start[i] as number) < 3 && (i === at || glued(tokens, i))) break;
      const power = numbers.worth[word] as number;
      if (power === 3) {
        if (groupThousand) break;
        if (group === null && total !== null && lowest <= 3) break;
        if (lowest <= 3) break;
        if (group !== null && Number(write(group)) >= 1000 && nextScale(numbers, tokens, i + 1) < 6 && !(places > 0)) { malformed = true; }
        if (group === null && total !== null && nextScale(numbers, tokens, i + 1) >= lowest) break;
        // «5 mil millones 626 mil»: the millions are missing or the first scale is one too many.
        malformed ||= wholeThousands;
        group = shift(group ?? decimal(1), 3);
        groupThousand = true;
        groupUnits = false;
        if (places > 0) groupUnits = true;
      } else {
        if (group === null) break;
        if (power >= lowest) { malformed = true; break; }
        wholeThousands = groupThousand && !groupUnits && total === null;
        const piece: Decimal = shift(group, power);
        total = total === null ? piece : add(total, piece);
        group = null;
        groupThousand = false;
        groupUnits = false;
        lowest = power;
      }
      scale = power === 3 ? 3 : power;
      onlyArticle = false;
      i = end = i + 1;
      if (places > 0 && power !== 3) break;
      const half = numbers.andHalf.find((phrase) => phraseAt(tokens, i, phrase));
      if (half !== undefined) {
        const extra = shift(decimal(5), power - 1);
        if (power === 3) group = add(group as Decimal, extra); else total = add(total as Decimal, extra);
        places = 1;
        end = i + half.length;
        break;
      }
      continue;
    }
    if (role === Role.hundred && groupUnits && group !== null && !words) {
      group = shift(group, 2);
      i = end = i + 1;
      const joined = numbers.hundredsJoin !== 0 && tokens.word[i] === numbers.hundredsJoin ? i + 1 : i;
      const rest = isNumber(tokens, joined) && places === 0 ? readDigitPiece(tokens, joined, mark) : null;
      if (rest !== null && rest.places === 0 && joined > i && Number(write(rest.value)) < 100) { group = add(group, rest.value); i = end = rest.end; } else scale = 2;
      continue;
    }
    const abbreviation = word > 0 && !words && i > at ? numbers.abbreviated.get(word) : undefined;
    if (abbreviation !== undefined && group !== null && total === null && abbreviation.money !== true && scaleGlued(tokens, i, abbreviation.form)) {
      total = shift(group, abbreviation.power);
      group = null;
      scale = lowest = abbreviation.power;
      currency = abbreviation.currency;
      end = i + 1;
    }
    if (role === Role.none && words && i > at) {
      const half = numbers.andHalf.find((phrase) => phraseAt(tokens, i, phrase));
      if (half !== undefined && group !== null && nextScale(numbers, tokens, i + half.length) > 0) { group = add(group, decimal(5, -1)); places = 1; i = end = i + half.length; continue; }
    }
    if (role === Role.none && !words && groupUnits && group !== null && places === 0) {
      const half = numbers.andHalf.find((phrase) => phraseAt(tokens, i, phrase));
      if (half !== undefined) { group = add(group, decimal(5, -1)); places = 1; i = end = i + half.length; continue; }
    }
    break;
  }
  if (end === at) return null;
  return reading();

  /** "13 punto 9", "dos coma cinco": digits or words after a spoken mark. */
  function spoken(): void {
    if (places > 0 || group === null || i + 1 >= tokens.count || !numbers.point.has(tokens.word[i] as number)) return;
    const next = i + 1;
    const digits = isNumber(tokens, next) ? tokens.text.slice(tokens.start[next], tokens.end[next]) : null;
    const small = digits === null ? readSmall(numbers, tokens, next) : null;
    const fraction = digits ?? (small === null || small.article ? null : String(small.value));
    if (fraction === null || !/^\d{1,6}$/.test(fraction)) return;
    group = add(group, decimal(BigInt(fraction), -fraction.length));
    places = fraction.length;
    i = end = digits === null ? (small as Small).end : next + 1;
  }

  function reading(): NumberReading | null {
    const value: Decimal = total === null ? group ?? decimal(0) : group === null ? total : add(total, group);
    if (onlyArticle && !article) return null;
    const text = write(value);
    const number = Number(text);
    return {
      end, decimal: text, value: number, ulp: ulpOf(value, scale, places), words, article: onlyArticle, scale, places,
      ...(currency === undefined ? {} : { currency }),
      ...(about ? { about: true } : {}),
      ...(malformed ? { ambiguous: 'malformed' as const } : unsettled ? { ambiguous: 'separator' as const } : {}),
    };
  }
}

/** The power of a scale word at a token; "mil millones" counts as the millions. 0 where there is none. */
function nextScale(numbers: NumberGrammar, tokens: Tokens, at: number): number {
  if (at >= tokens.count || numberRole(numbers, tokens.word[at] as number) !== Role.scale) return 0;
  const power = numbers.worth[tokens.word[at] as number] as number;
  return power === 3 ? Math.max(3, nextScale1(numbers, tokens, at + 1)) : power;
}

const nextScale1 = (numbers: NumberGrammar, tokens: Tokens, at: number): number =>
  at < tokens.count && numberRole(numbers, tokens.word[at] as number) === Role.scale ? numbers.worth[tokens.word[at] as number] as number : 0;

/** Whether digits look like a year of our time: they never continue an amount. */
function onlyYearLike(tokens: Tokens, at: number): boolean {
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return /^(?:19|20)\d\d$/.test(text);
}

/** An abbreviated scale touches its digits or stands one space away; one letter must touch. */
function scaleGlued(tokens: Tokens, at: number, form: string): boolean {
  if (glued(tokens, at)) return !(at + 1 < tokens.count && glued(tokens, at + 1) && (tokens.word[at + 1] as number) >= 0);
  return form.length > 1;
}
