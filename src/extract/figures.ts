import { holds } from '../grammar/arithmetic.js';
import type { Grammar } from '../grammar/grammar.js';
import type { FigureGrammar } from '../grammar/figures.js';
import { numberRole } from '../grammar/number-words.js';
import { isSignMark, readSign } from '../grammar/currency-signs.js';
import { decimalMark } from '../grammar/separators.js';
import { match, mayStart } from '../grammar/template.js';
import { currencyOf, foldedWord, type CurrencyReading } from '../grammar/units.js';
import type { Hedge } from '../lang/figure-pack.js';
import type { Document } from '../model/document.js';
import type { Figure } from '../model/mention.js';
import type { Ambiguity, Op, QuantityKind } from '../model/quantity.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { textAt, wordsOf } from '../text/tokens.js';
import { hundredth, readAmount, scaledBy, withCents, type Amount } from './amounts.js';
import { collective, shareNoun, substance, unitAfter, type Context, type Found } from './figure-units.js';
import { isNumeral } from './numerals.js';
import { inheritUnits } from './inheritance.js';
import type { Draft } from './draft.js';
import { mentionOf } from './figure-mention.js';
import { settlePoints, settleSeparators } from './settle.js';

const [COMMA, COLON] = [-0x2c, -0x3a];
const HYPHENS = new Set([-0x2d, -0x2013, -0x2014]);
const NEGATIVE = new Set([-0x2d, -0x2212]);
const VULGAR = new Set([-0xbd, -0xbc, -0xbe]);
/** Tokens between a verb of arrival and its "hasta". */
const ARRIVAL_REACH = 10;
/** Tokens of a currency sign with its point, at most. */
const SIGN_REACH = 3;
/** Tokens after "De A a B" at the start of a sentence in which a verb of change makes it one. */
const CHANGE_REACH = 2;

/**
 * Every figure of a document: hedge, number and unit. Tokens whose mask is not 0 belong to dates and names;
 * durations and ages are dates and never figures.
 */
export function extractFigures(document: Document, grammar: Grammar, mask: Uint8Array): Figure[] {
  const { tokens, sentences, paragraphs } = document;
  const g = grammar.figures;
  const currencies = new Map<string, CurrencyReading>();
  const context: Context = {
    g, tokens, mask,
    mark: decimalMark(tokens, mask, g.numbers.mark),
    currency: (name) => {
      const known = currencies.get(name) ?? currencyOf(g.units, tokens, name);
      currencies.set(name, known);
      return known;
    },
  };
  const drafts: Draft[] = [];
  let sentence = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (mask[i] !== 0 || !mayBegin(g, tokens, i)) continue;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as number) <= i) sentence++;
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1] as number) <= i) paragraph++;
    const from = sentences[sentence] ?? 0;
    const to = endOfSentence(document, sentence, i);
    const read = readFigure(context, i, from, to, paragraph);
    if (read === null) continue;
    if (read.draft !== null) drafts.push(read.draft);
    i = Math.max(i, read.end - 1);
  }
  settlePoints(drafts, g);
  inheritUnits(drafts, tokens, g);
  settleSeparators(drafts, tokens);
  return drafts.filter((draft) => draft.kind !== 'rank').map((draft) => mentionOf(document, g, draft));
}

/** End of a sentence for what starts at a token: a sign with a point ("S/. 300") ends none. */
function endOfSentence({ tokens, sentences }: Document, sentence: number, at: number): number {
  const end = sentences[sentence + 1] ?? tokens.count;
  return end - at <= SIGN_REACH && readSign(tokens, at)?.end === end ? sentences[sentence + 2] ?? tokens.count : end;
}

/** Whether a figure may start at a token. */
function mayBegin(g: FigureGrammar, tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (word > 0) {
    if (word >= g.starts.length || g.starts[word] !== 1) return false;
    if (numberRole(g.numbers, word) !== 2 || readSign(tokens, at) !== null) return true;
    const next = at + 1 < tokens.count ? tokens.word[at + 1] as number : 0;
    return next > 0 && next < g.afterOne.length && g.afterOne[next] === 1;
  }
  if (word < 0) return isSignMark(word) || VULGAR.has(word);
  return ((tokens.shape[at] as number) & 7) === Shape.number;
}

interface Read { readonly end: number; readonly draft: Draft | null }

function readFigure(c: Context, at: number, from: number, to: number, paragraph: number): Read | null {
  const { g, tokens } = c;
  let i = at;
  let hedge: Hedge | null = null;
  for (let n = 0; n < 2; n++) {
    if (!mayStart(g.hedges.before, tokens, i)) break;
    const found = match(g.hedges.before, tokens, i, Math.min(to, i + 8));
    if (found === null) break;
    hedge = hedge === null || hedge.op === '=' ? found.pattern : hedge;
    i = found.end;
    if (tokens.word[i] === COMMA && i + 1 < to) i++;
  }
  if (hedge !== null) {
    const read = readBody(c, i, at, hedge, from, to, paragraph)
      ?? (i < to && g.phrases.articles(tokens.word[i] as number) ? readBody(c, i + 1, at, hedge, from, to, paragraph) : null);
    if (read !== null) return read;
  }
  return readBody(c, at, at, null, from, to, paragraph);
}

/** Reads range or amount, unit and hedge after, from the first token that may be the number. */
function readBody(c: Context, at: number, start: number, before: Hedge | null, from: number, to: number, paragraph: number): Read | null {
  const { g, tokens } = c;
  if (at >= to || c.mask[at] !== 0) return null;
  for (const [open, join] of g.between) if (tokens.word[at] === open) return readBetween(c, at, join, start, from, to, paragraph);
  const amount = amountAt(c, at, to, before !== null);
  return amount === null ? null : readOn(c, amount, start, before, from, to, paragraph);
}

/** "entre 600 y 700 mil": both ends, behind the word that opens them. */
function readBetween(c: Context, at: number, join: number, start: number, from: number, to: number, paragraph: number): Read | null {
  const a = amountAt(c, skipArticle(c, at + 1, to), to, false);
  if (a === null || a.end >= to) return null;
  const joint = unitAfter(c, a, to)?.end ?? a.end;
  if (c.tokens.word[joint] !== join) return null;
  const b = amountAt(c, skipArticle(c, joint + 1, to), to, false);
  if (b === null) return null;
  const low = shareScale(a, b);
  return low.value >= b.value ? null : draftOf(c, start, low, b, unitAfter(c, b, to), null, 'range', from, to, paragraph);
}

function amountAt(c: Context, i: number, limit: number, article: boolean): Amount | null {
  if (i >= limit || c.mask[i] !== 0) return null;
  const amount = readAmount(c.g, c.tokens, i, c.mark, article);
  return amount === null || amount.end > limit ? null : amount;
}

const isGlued = (tokens: Tokens, i: number): boolean => i < tokens.count && ((tokens.shape[i] as number) & Flag.glued) !== 0;

/** What follows an amount: the other end of a range, its unit. */
function readOn(c: Context, amount: Amount, start: number, before: Hedge | null, from: number, to: number, paragraph: number): Read | null {
  const { g, tokens } = c;
  const arrived = before?.loose === true && arrives(g, tokens, Math.max(from, start - ARRIVAL_REACH), start);
  const gerund = before?.adverb === true && start > from && g.gerunds.some((ending) => foldedWord(tokens, start - 1).endsWith(ending));
  const hedge = arrived || gerund ? null : before;
  const first = gerund ? amount.from : start;

  const joinedRange = rangeAfter(amount);
  if (joinedRange !== null) return joinedRange;
  const found = unitAfter(c, amount, to);
  return draftOf(c, first, amount, null, found, hedge, null, from, to, paragraph);

  /** "10-15 personas", "6 a 12", "dos o tres": both ends alike, the second larger, and a unit after it. */
  function rangeAfter(a: Amount): Read | null {
    let next = a.end;
    if (next >= to || a.form !== 'number') return null;
    const hyphen = HYPHENS.has(tokens.word[next] as number) && isGlued(tokens, next) && isGlued(tokens, next + 1);
    const slot = tokens.word[next] as number;
    const spoken = a.from > from && g.fromTo.some(([open, join]) => !g.rangeJoin(join) && tokens.word[a.from - 1] === open && slot === join);
    const joined = spoken || g.rangeJoin(slot);
    const percent = !hyphen && !joined ? unitAfter(c, a, to) : null;
    if (percent?.unit?.kind === 'percent' && g.rangeJoin(tokens.word[percent.end] as number) && !changes(a, percent.end)) next = percent.end;
    else if (!hyphen && !joined) return null;
    const b = amountAt(c, next + 1, to, false);
    if (b === null || b.form !== 'number') return hyphen ? { end: next + 1, draft: null } : null;
    const unit = unitAfter(c, b, to);
    if (percent?.unit?.kind === 'percent' && next === percent.end && unit?.unit?.kind !== 'percent') return null;
    const low = shareScale(a, b);
    if (hyphen && (unit === null || low.value >= b.value)) return { end: b.end, draft: null };
    if ((unit === null && !spoken) || low.value >= b.value || b.words !== a.words) return null;
    if (!hyphen && changes(a, unit?.end ?? b.end)) return null;
    if (isNumeral(g, tokens, { amount: { ...a, end: b.end }, hedged: hedge !== null, counted: true, sentence: from })) return { end: b.end, draft: null };
    return draftOf(c, first, low, b, unit, hedge, 'range', from, to, paragraph);
  }

  /** Whether "de A a B" tells a change: after a comma, a verb of change or its noun. */
  function changes(a: Amount, end: number): boolean {
    const before = a.from - 1;
    if (before < from || !g.fromTo.some(([open]) => tokens.word[before] === open)) return false;
    const previous = before - 1;
    if (previous < from) return holdsChange(end, Math.min(to, end + CHANGE_REACH));
    return tokens.word[previous] === COMMA || tokens.word[previous] === COLON || g.changes(tokens.word[previous] as number);
  }

  function holdsChange(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (g.changes(tokens.word[i] as number)) return true;
    return false;
  }
}

/** Whether a verb or noun of movement stands between two tokens: what follows is where it ended. */
function arrives(g: FigureGrammar, tokens: Tokens, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (g.arrivals(tokens.word[i] as number)) return true;
  return holds(g.arithmetic.directions, tokens, from, to);
}

const skipArticle = ({ g, tokens }: Context, at: number, to: number): number => (at < to && g.phrases.articles(tokens.word[at] as number) && numberRole(g.numbers, tokens.word[at] as number) === 0 ? at + 1 : at);

/** "600 y 700 mil": the first takes the scale of the second where it has none and would else be far smaller. */
function shareScale(a: Amount, b: Amount): Amount {
  const elided = a.scale === 0 ? b.scale >= 3 && a.value < 1000 : a.scale === 3 && b.scale >= 6;
  if (!elided) return a;
  const scaled = scaledBy(a, b.scale);
  return !(scaled.value < b.value) || (a.scale !== 0 && scaled.value * 10 < b.value) ? a : scaled;
}

function draftOf(
  c: Context, start: number, amount: Amount, amount2: Amount | null, found: Found | null, before: Hedge | null, op: Op | null,
  from: number, to: number, paragraph: number,
): Read | null {
  const { g, tokens } = c;
  const last = amount2 ?? amount;
  const counted = found !== null || amount.money !== null || last.money !== null;
  let end = found?.end ?? last.end;
  if (amount.slashed === true && !(found?.unit)) return { end: last.end, draft: null };
  if (amount.article && !(found?.unit) && before === null && !collective(c, amount)) return null;
  if (amount.article && before !== null && found?.unit?.kind !== 'measure' && found?.unit?.kind !== 'money' && found?.unit?.kind !== 'percent' && found?.unit?.kind !== 'points' && !collective(c, amount)) return null;
  if (isNumeral(g, tokens, { amount: { ...amount, end: last.end }, hedged: before !== null, counted, sentence: from })) return { end: last.end, draft: null };
  if (found?.noun?.time === true) return { end, draft: null };
  const previous = amount.from > from ? tokens.word[amount.from - 1] as number : 0;
  if (previous > 0 && (g.denominators(previous) || (g.per(previous) && found?.noun && isPowerOfTen(amount.value)))) return { end, draft: null };
  let after: Hedge | null = null;
  if ((before === null || before.op === '~') && op === null) {
    const at = mayAfter(g, tokens, end, to) ?? (found === null ? null : mayAfter(g, tokens, last.end, to));
    if (at !== null) { after = at.hedge; end = Math.max(end, at.end); }
  }
  // «alrededor de 500 o más»: the bound says more.
  const hedge = after !== null && after.op !== '~' ? after : before ?? after;
  const money = amount.money ?? last.money;
  if (money !== null && !isMoney(c, money, last)) return { end: last.end, draft: null };
  let kind: QuantityKind = 'count';
  let symbol = '';
  let unit = '';
  let ambiguous: Ambiguity | null = last.ambiguous ?? amount.ambiguous ?? null;
  let value = amount;
  let upper = amount2;
  const shared = (name: string): string => {
    const { code, unsure } = c.currency(name);
    if (unsure) ambiguous ??= 'currency';
    return code;
  };
  if (found?.unit) {
    kind = found.unit.kind;
    symbol = found.unit.shared === undefined ? found.unit.symbol : shared(found.unit.shared);
    if (found.unit.template === 'cents') { value = hundredth(amount); upper = upper === null ? null : hundredth(upper); }
    if (found.cents && upper !== null) upper = withCents(upper, found.cents);
    else if (found.cents) value = withCents(amount, found.cents);
    if (kind === 'measure' || kind === 'rate') {
      unit = symbol === '' ? wordsOf(tokens, found.from, found.end) : symbol;
      symbol = symbol === '' ? g.lemma(wordsOf(tokens, found.from, found.end)) : symbol;
    } else unit = symbol;
  } else if (money !== null) {
    kind = 'money';
    symbol = unit = shared(money);
  } else if (found?.noun) {
    unit = wordsOf(tokens, found.from, found.end);
  }
  if ((amount.form === 'ratio' || amount.form === 'part') && !found?.unit) kind = 'fraction';
  let head = found?.noun?.head ?? '';
  let modifiers = found?.noun?.modifiers ?? [];
  if (kind === 'percent' || kind === 'points') {
    const noun = shareNoun(c, end, to);
    if (noun !== null) { head = noun.head; modifiers = noun.modifiers; }
  }
  if ((kind === 'measure' || kind === 'rate') && found !== null) {
    const noun = substance(c, found.end, to);
    if (noun !== null) { head = noun.head; modifiers = noun.modifiers; }
  }
  // Neither people nor money come in thousandths, and nobody writes a zero after a decimal.
  if (ambiguous === 'separator' && kind !== 'percent' && kind !== 'points' && ((((kind === 'count' && head !== '') || kind === 'money') && last.scale === 0) || endsInZero(last))) ambiguous = null;
  // A share in the thousands is rarer than one with three decimals: the reading stays doubtful.
  if (ambiguous === 'separator' && kind === 'percent' && amount2 === null && amount.scale === 0) {
    value = { ...scaledBy(amount, -3), scale: 0, places: 3, ulp: 0.001 };
  }
  const negative = before === null && (kind === 'percent' || kind === 'points' || kind === 'measure') && amount.from > 0 && NEGATIVE.has(tokens.word[amount.from - 1] as number)
    && ((tokens.shape[amount.from] as number) & Flag.glued) !== 0 && ((tokens.shape[amount.from - 1] as number) & (kind === 'percent' ? Flag.glued : Flag.glued | Flag.line)) === 0;
  if (negative) value = { ...value, decimal: `-${value.decimal}`, value: -value.value };
  const about = value.about || amount2?.about === true;
  const finalOp: Op = op ?? (amount.form === 'magnitude' ? 'magnitude' : hedge?.op ?? (about ? '~' : '='));
  return {
    end,
    draft: {
      from: negative ? amount.from - 1 : start, end, number: amount.number, numberEnd: last.end, sentence: from, sentenceEnd: to, paragraph,
      amount: value, amount2: upper, op: finalOp, near: hedge?.near === true, loose: hedge?.loose === true,
      kind, symbol, unit, head, modifiers, inherited: false, counted, verbal: before?.verb === true, ambiguous,
    },
  };
}

/** Whether a letter before digits is a currency: by the country of the text, by a scale or by thousands. */
function isMoney({ g, tokens, currency }: Context, name: string, { scale, number, value }: Amount): boolean {
  const lone = g.units.shared.get(name)?.lone;
  return lone === undefined || scale >= 3 || (value >= 1000 && /[.,]/.test(textAt(tokens, number))) || (lone === 'country' && currency(name).named);
}

/** Whether the digits before the scale word end in zero. */
const endsInZero = ({ value, scale }: Amount): boolean => Math.round(value / 10 ** scale) % 10 === 0;

const isPowerOfTen = (value: number): boolean => value >= 100 && /^10+$/.test(String(value));

function mayAfter(g: FigureGrammar, tokens: Tokens, at: number, to: number): { hedge: Hedge; end: number } | null {
  if (at >= to || !mayStart(g.hedges.after, tokens, at)) return null;
  const found = match(g.hedges.after, tokens, at, Math.min(to, at + 4));
  // «23 aviones y más de 300 bomberos»: the hedge belongs to what follows.
  const next = found !== null && found.end < to && (g.phrases.partitives(tokens.word[found.end] as number) || g.relatives(tokens.word[found.end] as number) || mayBegin(g, tokens, found.end));
  return found === null || next ? null : { hedge: found.pattern, end: found.end };
}
