import type { Ambiguity } from '../model/quantity.js';
import { Flag, type Tokens } from '../model/tokens.js';
import { add, decimal, shift, times, write, type Decimal } from './decimal.js';
import { isNumber, isVulgar, readDigitPiece, readFraction } from './digits.js';
import { nextScale, numberRole, readSmall, Role, type NumberGrammar } from './number-words.js';
import { onlyYearLike, pastHyphen, phraseAt, readScaleMark, readSpokenDecimals, scaleGlued } from './number-tails.js';
import type { DecimalMark } from './separators.js';
import { ulpOf } from './ulp.js';
import { isGlued } from '../text/tokens.js';

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

const newLine = (tokens: Tokens, at: number): boolean => ((tokens.shape[at] as number) & Flag.block) !== 0;

/**
 * Reads the number that starts at a token: digits and words mixed ("13 millones 891 mil 234", "mil 500 millones",
 * "two and a half million"), or null. Never reads past a blank line. `mark` is the document's decimal mark.
 * A bare article is read only as the start of a longer number, unless `article` is set.
 */
export function readNumber(numbers: NumberGrammar, tokens: Tokens, at: number, mark: DecimalMark = numbers.mark, article = false): NumberReading | null {
  const digitsFirst = isNumber(tokens, at);
  const firstRole = digitsFirst ? 0 : numberRole(numbers, tokens.word[at] as number);
  const vulgar = !digitsFirst && firstRole === Role.none && isVulgar(tokens, at);
  if (!digitsFirst && !vulgar && (firstRole === Role.none || firstRole === Role.hundred)) return null;
  return readFrom(numbers, tokens, at, mark, article, digitsFirst || vulgar);
}

function readFrom(numbers: NumberGrammar, tokens: Tokens, at: number, mark: DecimalMark, article: boolean, digits: boolean): NumberReading | null {
  if (digits) {
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
  let piece: Decimal | null = null;
  let joinedSmall = false;
  let end = at;
  let i = at;
  let steps = 0;

  while (i < tokens.count && steps++ < 12) {
    if (i > at && newLine(tokens, i)) break;
    const word = tokens.word[i] as number;
    if (isNumber(tokens, i)) {
      if (groupUnits || (i > at && isGlued(tokens, i))) break;
      const written = readDigitPiece(tokens, i, mark);
      if (written === null) { if (i === at) return null; break; }
      if (groupThousand && !(Number(write(written.value)) < 1000 && (written.places === 0 ? !written.marked : nextScale(numbers, tokens, written.end) >= 6))) break;
      if (total !== null && !groupThousand && !(Number(write(written.value)) < 10 ** Math.min(lowest, 15))) break;
      if (total !== null && written.places > 0 && nextScale(numbers, tokens, written.end) === 0) break;
      if (total !== null && written.end - i === 1 && onlyYearLike(tokens, i)) break;
      piece = written.value;
      group = group === null ? piece : add(group, piece);
      groupUnits = true;
      words = false;
      onlyArticle = false;
      unsettled ||= written.unsettled;
      places = written.places;
      scale = 0;
      i = end = written.end;
      i = pastHyphen(numbers, tokens, i);
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
      // «$400 million fifteen months ahead»: digits before a scale are not continued in words.
      if (!words && total !== null && nextScale(numbers, tokens, small.end) === 0) break;
      if (joinedSmall && (small.value >= 1000 || nextScale(numbers, tokens, small.end) > 0)) break;
      if (small.article && i > at && !(numbers.tensJoin !== 0 ? nextScale(numbers, tokens, small.end) > 0 : false)) break;
      piece = null;
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
      if ((tokens.end[i] as number) - (tokens.start[i] as number) < 3 && (i === at || isGlued(tokens, i))) break;
      const power = numbers.worth[word] as number;
      // «millón y medio» needs no number before it.
      const bare = i === at && power >= 6 ? numbers.andHalf.find((phrase) => phraseAt(tokens, i + 1, phrase)) : undefined;
      if (bare !== undefined) {
        total = shift(decimal(15), power - 1);
        scale = lowest = power; places = 1; end = i + 1 + bare.length;
        return reading();
      }
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
        // «lakh crore»: one scale multiplies the other.
        if (group === null && total !== null && power > lowest && lowest === 5 && i === end && scale === 5) {
          total = shift(total, power); scale = power; i = end = i + 1;
          continue;
        }
        if (group === null) break;
        if (power >= lowest) { malformed = true; break; }
        wholeThousands = groupThousand && !groupUnits && total === null;
        const scaled: Decimal = shift(group, power);
        total = total === null ? scaled : add(total, scaled);
        group = null;
        groupThousand = false;
        groupUnits = false;
        lowest = power;
      }
      scale = power === 3 ? 3 : power;
      onlyArticle = false;
      i = end = i + 1;
      if (places > 0 && power !== 3 && !(power === 5 && nextScale(numbers, tokens, i) === 7)) break;
      const half = numbers.andHalf.find((phrase) => phraseAt(tokens, i, phrase));
      if (half !== undefined) {
        // «un billón y medio millón»: the half belongs to the smaller scale.
        const smaller = nextScale(numbers, tokens, i + half.length);
        const extra = shift(decimal(5), (smaller > 3 && smaller < power ? smaller : power) - 1);
        if (power === 3) group = add(group as Decimal, extra); else total = add(total as Decimal, extra);
        places = 1;
        end = i + half.length + (smaller > 3 && smaller < power ? 1 : 0);
        break;
      }
      // «two thousand and five», never «two thousand and three thousand».
      if (words && numbers.hundredsJoin !== 0 && tokens.word[i] === numbers.hundredsJoin && numberRole(numbers, tokens.word[i + 1] as number) === Role.cardinal) {
        const rest = readSmall(numbers, tokens, i + 1);
        if (rest !== null && nextScale(numbers, tokens, rest.end) === 0 && numbers.collectives.get(tokens.word[rest.end] as number) === undefined && !numbers.partWords(tokens.word[rest.end] as number)) { i++; joinedSmall = true; }
      }
      continue;
    }
    if (role === Role.hundred && groupUnits && group !== null && piece !== null) {
      group = add(group, times(piece, 99));
      i = end = i + 1;
      const joined = numbers.hundredsJoin !== 0 && tokens.word[i] === numbers.hundredsJoin ? i + 1 : i;
      const rest = joined > i && places === 0 ? underHundred(joined) : null;
      if (rest !== null) { group = add(group, decimal(rest.value)); i = end = rest.end; } else scale = 2;
      places = 0;
      continue;
    }
    if (!words && group !== null && total === null && i > at) {
      const scaled = readScaleMark(numbers, tokens, i, places, (next) => tokens.word[next] === numbers.join);
      if (scaled !== null) {
        total = shift(group, scaled.power);
        group = null;
        scale = lowest = scaled.power;
        end = scaled.end;
        break;
      }
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
    if (places > 0 || group === null || (onlyArticle && !numbers.oneAlone(tokens.word[at] as number))) return;
    const decimals = readSpokenDecimals(numbers, tokens, i);
    if (decimals === null) return;
    group = add(group, decimal(BigInt(decimals.digits), -decimals.digits.length));
    places = decimals.digits.length;
    onlyArticle = false;
    i = end = decimals.end;
  }

  /** What follows "3 hundred and": 1 to 99, and no hundreds of its own. */
  function underHundred(from: number): { end: number; value: number } | null {
    const digits = isNumber(tokens, from) ? readDigitPiece(tokens, from, mark) : null;
    const small = digits === null ? readSmall(numbers, tokens, from) : null;
    const rest = digits !== null && digits.places === 0 ? { end: digits.end, value: Number(write(digits.value)) } : small === null || (small.article && !numbers.oneAlone(tokens.word[from] as number)) ? null : small;
    return rest !== null && rest.value > 0 && rest.value < 100 && numberRole(numbers, tokens.word[rest.end] as number) !== Role.hundred ? rest : null;
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
