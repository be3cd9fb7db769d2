import { add, decimal, moved, parse, shift, write } from '../grammar/decimal.js';
import type { FigureGrammar } from '../grammar/figures.js';
import { nextScale, numberRole, Role } from '../grammar/number-words.js';
import { standsAlone } from '../grammar/number-tails.js';
import { readNumber, type NumberReading } from '../grammar/numbers.js';
import type { DecimalMark } from '../grammar/separators.js';
import { match, mayStart } from '../grammar/template.js';
import type { Tokens } from '../model/tokens.js';
import { isGlued } from '../text/tokens.js';

/** A fraction or ratio read behind its first number. `scale` where it is a share of a scale word ("a quarter of a million"). */
export interface Fraction {
  readonly end: number;
  readonly decimal: string;
  readonly value: number;
  readonly form: 'ratio' | 'part' | 'number';
  readonly scale: number;
}

const HYPHEN = -0x2d;
/** Decimal digits of a fraction that does not come out even. */
const DIGITS = 16;


/** "dos de cada tres", "1 in 3". */
export function readRatio(g: FigureGrammar, tokens: Tokens, over: NumberReading, mark: DecimalMark): Fraction | null {
  if (!mayStart(g.ratios, tokens, over.end)) return null;
  const joined = match(g.ratios, tokens, over.end, over.end + 4);
  if (joined === null) return null;
  const under = readNumber(g.numbers, tokens, joined.end, mark);
  if (under === null || under.value <= over.value || under.scale !== 0 || under.value > 1000) return null;
  if (joined.end - over.end === 1 && !(over.words && under.words)) return null;
  const value = over.value / under.value;
  return { end: under.end, decimal: String(value), value, form: 'ratio', scale: 0 };
}

/** "tres cuartas partes", "two-thirds", "un cuarto de millón". */
export function readPart(g: FigureGrammar, tokens: Tokens, over: NumberReading): Fraction | null {
  if (over.scale !== 0 || over.places > 0) return null;
  let next = over.end;
  const hyphen = tokens.word[next] === HYPHEN && isGlued(tokens, next);
  if (hyphen) next++;
  if (!mayStart(g.parts, tokens, next)) return null;
  const part = match(g.parts, tokens, next, next + 3);
  if (part === null) return null;
  const { under, when } = part.pattern;
  const joined = part.end < tokens.count && g.phrases.partitives(tokens.word[part.end] as number);
  const single = part.end - next === 1;
  const of = scaleBehind(g, tokens, joined ? part.end + 1 : part.end);
  const alone = when !== 'joined' && standsAlone(g.numbers, tokens, part.end);
  if (under <= over.value ? !alone || over.value >= 1000 : single && !joined && of === null && !hyphen && when !== 'always' && !alone) return null;
  if (single && (over.value === 1) === tokens.text.slice(tokens.start[next], tokens.end[next]).endsWith(g.phrases.pack.plural[0] as string)) return null;
  const value = over.value / under;
  if (of === null) return { end: part.end, decimal: String(value), value, form: 'part', scale: 0 };
  const scaled = over.value * 10 ** of.power / under;
  return { end: of.end, decimal: write(parse(String(scaled))), value: scaled, form: 'number', scale: of.power };
}

/** "un millón", "a million" behind the preposition of a part. */
function scaleBehind(g: FigureGrammar, tokens: Tokens, at: number): { end: number; power: number } | null {
  if (at >= tokens.count) return null;
  const next = numberRole(g.numbers, tokens.word[at] as number) === Role.one ? at + 1 : at;
  const power = nextScale(g.numbers, tokens, next);
  return power >= 6 ? { end: next + 1, power } : null;
}

/** "ciento tres con dos tercios", "two and three quarters", "cinco millones con tres cuartos": a whole and the part after it. */
export function readMixed(g: FigureGrammar, tokens: Tokens, whole: NumberReading, mark: DecimalMark): Fraction | null {
  if (whole.places > 0 || (!whole.words && whole.scale < 6) || whole.end + 1 >= tokens.count || !g.mixed(tokens.word[whole.end] as number)) return null;
  const over = readNumber(g.numbers, tokens, whole.end + 1, mark, true);
  if (over === null || over.scale !== 0 || over.places > 0 || !over.words) return null;
  if (!mayStart(g.parts, tokens, over.end)) return null;
  const part = match(g.parts, tokens, over.end, over.end + 3);
  if (part === null || part.pattern.under <= over.value || !standsAlone(g.numbers, tokens, part.end)) return null;
  const fraction = (over.value / part.pattern.under).toFixed(DIGITS);
  const sum = write(add(parse(whole.decimal), parse(moved(fraction, whole.scale))));
  return { end: part.end, decimal: sum, value: Number(sum), form: 'number', scale: 0 };
}

/** "medio punto", "half a mile": one half of the unit that follows; the end is before the unit. */
export function readHalf(g: FigureGrammar, tokens: Tokens, at: number): Fraction | null {
  if (at + 1 >= tokens.count || numberRole(g.numbers, tokens.word[at] as number) !== Role.half) return null;
  const next = numberRole(g.numbers, tokens.word[at + 1] as number) === Role.one ? at + 2 : at + 1;
  if (next >= tokens.count) return null;
  const unit = mayStart(g.units.names, tokens, next) ? match(g.units.names, tokens, next, next + 5)?.pattern : undefined;
  const measured = unit !== undefined && unit.kind !== 'money' && unit.kind !== 'percent' && unit.template !== '%';
  if (!measured && !g.points(tokens.word[next] as number)) return null;
  return { end: next, decimal: write(shift(decimal(5), -1)), value: 0.5, form: 'number', scale: 0 };
}
