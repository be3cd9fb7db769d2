import type { NumberPack } from '../lang/number-pack.js';
import type { Tokens } from '../model/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import type { DecimalMark } from './separators.js';
import { wordSet, type WordSet } from './word-set.js';
import { isGlued } from '../text/tokens.js';

/** Number words by word id. `role` says what a word does in a number, `worth` what it is worth. */
export interface NumberGrammar {
  readonly role: Uint8Array;
  readonly worth: Float64Array;
  readonly tensJoin: number;
  readonly hundredsJoin: number;
  readonly andHalf: readonly (readonly number[])[];
  readonly abbreviated: ReadonlyMap<number, NumberPack['abbreviated'][number]>;
  /** Marks of scale by their form as written. */
  readonly marks: ReadonlyMap<string, NumberPack['scaleMarks'][number]>;
  readonly collectives: ReadonlyMap<number, NumberPack['collectives'][number]>;
  /** Words spoken for the decimal mark. */
  readonly point: ReadonlySet<number>;
  /** The same where nothing follows the decimals. */
  readonly weakPoint: ReadonlySet<number>;
  readonly oneAlone: WordSet;
  readonly shares: WordSet;
  /** First words of parts ("thirds"): the number before one is not joined to another. */
  readonly partWords: WordSet;
  /** Word between a scale and what it counts ("de"). */
  readonly join: number;
  readonly mark: DecimalMark;
  /** The same by country. */
  readonly markIn: ReadonlyMap<string, DecimalMark>;
}

export const Role = { none: 0, cardinal: 1, one: 2, hundred: 3, scale: 4, half: 5, collective: 6 } as const;

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
  const ids = (words: readonly string[]): number[] => words.map((word) => intern(vocabulary, word));
  const joinOf = (word: string): number => (word === '' ? 0 : intern(vocabulary, word));
  const tensJoin = joinOf(pack.tensJoin);
  const hundredsJoin = joinOf(pack.hundredsJoin);
  const size = Math.max(...roles.map(([id]) => id)) + 1;
  const role = new Uint8Array(size);
  const worth = new Float64Array(size);
  for (const [id, r, w] of roles) { role[id] = r; worth[id] = w; }
  return {
    role, worth, tensJoin, hundredsJoin,
    andHalf: pack.andHalf.map((phrase) => ids(phrase.split(' '))),
    abbreviated: new Map(pack.abbreviated.map((a) => [intern(vocabulary, a.form), a] as const)),
    marks: new Map(pack.scaleMarks.map((m) => [m.form, m] as const)),
    collectives: new Map(pack.collectives.map((c) => [intern(vocabulary, c.form), c] as const)),
    point: new Set(ids(pack.point)),
    weakPoint: new Set(ids(pack.weakPoint)),
    oneAlone: wordSet(pack.oneAlone, vocabulary),
    shares: wordSet(pack.shares, vocabulary),
    partWords: wordSet(pack.parts.map(([word]) => word.split(' ')[0] as string), vocabulary),
    join: intern(vocabulary, pack.magnitudeJoin),
    mark: pack.decimal,
    markIn: new Map(Object.entries(pack.decimalIn)),
  };
}

/** What a token does in a number; 0 for tokens that do nothing. Digits are not asked here. */
export const numberRole = (numbers: NumberGrammar, word: number): number =>
  word > 0 && word < numbers.role.length ? numbers.role[word] as number : Role.none;

const roleAt = (numbers: NumberGrammar, tokens: Tokens, at: number): number => (at < tokens.count ? numberRole(numbers, tokens.word[at] as number) : Role.none);
const worthAt = (numbers: NumberGrammar, tokens: Tokens, at: number): number => numbers.worth[tokens.word[at] as number] as number;

/** The power of a scale word at a token; "mil millones" counts as the millions. 0 where there is none. */
export function nextScale(numbers: NumberGrammar, tokens: Tokens, at: number): number {
  if (roleAt(numbers, tokens, at) !== Role.scale) return 0;
  const power = worthAt(numbers, tokens, at);
  return power === 3 && roleAt(numbers, tokens, at + 1) === Role.scale ? Math.max(3, worthAt(numbers, tokens, at + 1)) : power;
}

export interface Small { readonly end: number; readonly value: number; readonly article: boolean }

/** Words worth less than a thousand: "doscientos treinta y dos", "two hundred and five". */
export function readSmall(numbers: NumberGrammar, tokens: Tokens, at: number): Small | null {
  let i = at;
  let value = 0;
  const first = roleAt(numbers, tokens, i);
  if (first !== Role.cardinal && first !== Role.one) return null;
  if (first === Role.cardinal && worthAt(numbers, tokens, i) >= 100) {
    value = worthAt(numbers, tokens, i++);
  } else if (roleAt(numbers, tokens, i + 1) === Role.hundred) {
    value = (first === Role.one ? 1 : worthAt(numbers, tokens, i)) * 100;
    i += 2;
  }
  if (value === 0) return readTens(numbers, tokens, i, false);
  if (value % 100 !== 0) return { end: i, value, article: false };
  const joined = numbers.hundredsJoin !== 0 && tokens.word[i] === numbers.hundredsJoin ? i + 1 : i;
  const rest = readTens(numbers, tokens, joined, joined === i);
  const collected = rest !== null && joined > i && (roleAt(numbers, tokens, rest.end) === Role.collective || (rest.end < tokens.count && numbers.partWords(tokens.word[rest.end] as number)));
  return rest === null || collected ? { end: i, value, article: false } : { end: rest.end, value: value + rest.value, article: false };
}

function readTens(numbers: NumberGrammar, tokens: Tokens, at: number, following: boolean): Small | null {
  const first = roleAt(numbers, tokens, at);
  if (first === Role.one) return { end: at + 1, value: 1, article: !following };
  if (first !== Role.cardinal) return null;
  const value = worthAt(numbers, tokens, at);
  if (value >= 100) return null;
  // «diez y seis» is the old way to write sixteen.
  if ((value >= 20 && value % 10 === 0) || (value === 10 && numbers.tensJoin !== 0)) {
    const least = value === 10 ? 6 : 1;
    let next = at + 1;
    let apart = false;
    if (numbers.tensJoin !== 0) next = tokens.word[next] === numbers.tensJoin ? next + 1 : -1;
    else if (tokens.word[next] === HYPHEN && isGlued(tokens, next)) next++;
    else apart = true;
    if (next > 0 && next < tokens.count) {
      const unit = roleAt(numbers, tokens, next);
      const worth = worthAt(numbers, tokens, next);
      const hyphenated = apart && tokens.word[next + 1] === HYPHEN && isGlued(tokens, next + 1);
      if (!hyphenated && ((unit === Role.cardinal && worth >= least && worth < 10) || (unit === Role.one && least === 1 && (numbers.tensJoin !== 0 || isGlued(tokens, next) || numbers.oneAlone(tokens.word[next] as number))))) {
        return { end: next + 1, value: value + worth, article: false };
      }
    }
  }
  return { end: at + 1, value, article: false };
}
