import type { FigureGrammar } from '../grammar/figures.js';
import { numberRole } from '../grammar/number-words.js';
import { readNounPhrase, type NounPhrase } from '../grammar/phrases.js';
import type { DecimalMark } from '../grammar/separators.js';
import { readUnit, type CurrencyReading, type UnitName } from '../grammar/units.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { isGlued, wordsOf } from '../text/tokens.js';
import { readAmount, type Amount } from './amounts.js';

const HYPHEN = -0x2d;
/** Tokens of a noun phrase or unit, at most. */
const PHRASE_REACH = 12;

/** What one document settles for all its figures. */
export interface Context {
  readonly g: FigureGrammar;
  readonly tokens: Tokens;
  readonly mask: Uint8Array;
  readonly mark: DecimalMark;
  readonly currency: (name: string) => CurrencyReading;
}

/** The unit or noun phrase of an amount. */
export interface Found {
  readonly end: number;
  readonly unit: UnitName | null;
  readonly noun: NounPhrase | null;
  /** First token of unit or noun. */
  readonly from: number;
  readonly cents?: Amount;
}

/** Reads the unit or the counted noun behind an amount. */
export function unitAfter(c: Context, amount: Amount, to: number): Found | null {
  const { g, tokens, mask } = c;
  let at = amount.end;
  if (at >= to || (mask[at] !== 0 && amount.money === null)) return null;
  const limit = Math.min(to, at + PHRASE_REACH);
  const share = amount.form === 'part' || amount.form === 'ratio';
  const partitive = g.phrases.partitives(tokens.word[at] as number);
  if (partitive && (share || amount.form === 'magnitude' || amount.scale >= 6 || amount.about || amount.slashed === true || collective(c, amount))) at++;
  else if (partitive) return null;
  const definite = share && at < limit && g.phrases.articles(tokens.word[at] as number) && numberRole(g.numbers, tokens.word[at] as number) === 0;
  if (share && at < limit && g.phrases.articles(tokens.word[at] as number)) at++;
  if (share && at < limit && isNumberToken(c, at)) return null;
  const large = amount.scale >= 6 ? g.units.large.get(tokens.word[at] as number) : undefined;
  if (large !== undefined) return { end: at + 1, unit: { template: 'large', symbol: large, kind: 'money' }, noun: null, from: at };
  // «un tercio de los kilómetros» is a share, «un cuarto de punto» a quarter of its unit.
  const unit = definite ? null : compound(g, tokens, at, readUnit(g.units, tokens, at)) ?? hyphenated(c, at);
  if (unit !== null && unit.end <= limit && !letterApart(tokens, at, unit.unit)) {
    const cents = unit.unit.kind === 'money' ? centsAfter(c, unit.end, limit) : null;
    return { end: cents?.end ?? unit.end, unit: unit.unit, noun: null, from: tokens.word[at] === HYPHEN ? at + 1 : at, ...(cents === null ? {} : { cents: cents.amount }) };
  }
  if (amount.money !== null) return null;
  const pence = g.units.pence.get(tokens.word[at] as number);
  if (pence !== undefined) return { end: at + 1, unit: { template: 'cents', symbol: pence, kind: 'money' }, noun: null, from: at };
  if (g.units.cents(tokens.word[at] as number)) return { end: at + 1, unit: { template: 'cents', symbol: '', kind: 'money', shared: 'sign' }, noun: null, from: at };
  if (g.points(tokens.word[at] as number)) return { end: at + 1, unit: null, noun: { end: at + 1, head: g.lemma(wordsOf(tokens, at, at + 1)), modifiers: [], time: false }, from: at };
  if ((tokens.shape[at] as number) & Flag.line && amount.end - amount.from === 1 && lineAlone(tokens, amount.from)) return null;
  const noun = readNounPhrase(g.phrases, tokens, at, limit, mask, share || amount.article);
  return noun === null ? null : { end: noun.end, unit: null, noun, from: at };
}

interface UnitFound { readonly end: number; readonly unit: UnitName }

/** A unit as part of a longer word ("acre-inches"): the whole word is the unit. */
function compound(g: FigureGrammar, tokens: Tokens, at: number, found: UnitFound | null): UnitFound | null {
  if (found === null || (found.unit.kind !== 'measure' && found.unit.kind !== 'rate')) return found;
  const next = found.end + 1;
  if (tokens.word[found.end] !== HYPHEN || next >= tokens.count || !isGlued(tokens, found.end) || !isGlued(tokens, next) || ((tokens.shape[next] as number) & 7) !== Shape.lower || g.phrases.never(tokens.word[next] as number)) return found;
  return { end: next + 1, unit: { template: wordsOf(tokens, at, next + 1), symbol: '', kind: 'measure' } };
}

/** "a 312-km line": a measure joined by a hyphen. */
function hyphenated({ g, tokens, mask }: Context, at: number): UnitFound | null {
  const next = at + 1;
  if (tokens.word[at] !== HYPHEN || next >= tokens.count || !isGlued(tokens, at) || !isGlued(tokens, next) || mask[next] !== 0) return null;
  const found = readUnit(g.units, tokens, next);
  return found !== null && (found.unit.kind === 'measure' || found.unit.kind === 'rate') && !letterApart(tokens, next, found.unit) ? found : null;
}

/** A number alone on its line counts nothing of the next one. */
const lineAlone = (tokens: Tokens, at: number): boolean => ((tokens.shape[at] as number) & Flag.line) !== 0;

/** A mark of one letter must touch the digits ("80m"), words of a unit need not. */
const letterApart = (tokens: Tokens, at: number, unit: UnitName): boolean =>
  unit.template.length === 1 && unit.kind !== 'percent' && unit.kind !== 'money' && ((tokens.shape[at] as number) & Flag.glued) === 0 && ((tokens.shape[at] as number) & 7) !== Shape.punct;

/** Whether a collective noun ends an amount ("una docena"). */
export const collective = ({ g, tokens }: Context, amount: Amount): boolean => amount.end > amount.from && g.numbers.collectives.has(tokens.word[amount.end - 1] as number);

const isNumberToken = ({ g, tokens }: Context, at: number): boolean =>
  ((tokens.shape[at] as number) & 7) === Shape.number || numberRole(g.numbers, tokens.word[at] as number) > 0;

/** "con 50 centavos" after an amount of money. */
function centsAfter(c: Context, at: number, limit: number): { end: number; amount: Amount } | null {
  const { g, tokens, mark } = c;
  if (at + 1 >= limit || !g.units.centsJoin(tokens.word[at] as number)) return null;
  const amount = readAmount(g, tokens, at + 1, mark, true);
  if (amount === null || amount.value >= 100 || amount.places > 0 || amount.end >= tokens.count || !g.units.cents(tokens.word[amount.end] as number)) return null;
  return { end: amount.end + 1, amount };
}

/** The noun of a share: "68 por ciento de la meta" speaks of the goal. */
export function shareNoun(c: Context, at: number, to: number): NounPhrase | null {
  const { g, tokens, mask } = c;
  if (at + 1 >= to || !g.phrases.partitives(tokens.word[at] as number)) return null;
  const next = g.phrases.articles(tokens.word[at + 1] as number) ? at + 2 : at + 1;
  return next >= to || isNumberToken(c, next) ? null : readNounPhrase(g.phrases, tokens, next, Math.min(to, next + PHRASE_REACH), mask, true);
}

/** What is measured: "318 toneladas de basura". An article after the preposition names a place or an owner instead. */
export function substance(c: Context, at: number, to: number): NounPhrase | null {
  const { g, tokens, mask } = c;
  if (at + 1 >= to || !g.phrases.of(tokens.word[at] as number)) return null;
  const next = at + 1;
  if (g.phrases.articles(tokens.word[next] as number) || ((tokens.shape[next] as number) & 7) !== Shape.lower || isNumberToken(c, next)) return null;
  return readNounPhrase(g.phrases, tokens, next, Math.min(to, next + PHRASE_REACH), mask, true);
}
