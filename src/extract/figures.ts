import { holds } from '../grammar/arithmetic.js';
import type { Grammar } from '../grammar/grammar.js';
import type { FigureGrammar } from '../grammar/figures.js';
import { numberRole } from '../grammar/number-words.js';
import { decimalMark } from '../grammar/separators.js';
import { match, mayStart } from '../grammar/template.js';
import { currencyOf, foldedWord, type CurrencyReading } from '../grammar/units.js';
import type { Hedge } from '../lang/figure-pack.js';
import type { Document } from '../model/document.js';
import type { Figure } from '../model/mention.js';
import { Flag, type Tokens } from '../model/tokens.js';
import { readAmount, scaledBy, type Amount } from './amounts.js';
import { draftOf, type Read } from './figure-draft.js';
import { endOfSentence, mayBegin } from './figure-starts.js';
import { unitAfter, type Context } from './figure-units.js';
import { isNumeral } from './numerals.js';
import { inheritUnits } from './inheritance.js';
import type { Draft } from './draft.js';
import { mentionOf } from './figure-mention.js';
import { settleByCountry, settlePoints, settleSeparators } from './settle.js';

const [COMMA, COLON] = [-0x2c, -0x3a];
const HYPHENS = new Set([-0x2d, -0x2013, -0x2014]);
/** Tokens between a verb of arrival and its "hasta". */
const ARRIVAL_REACH = 10;
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
    mark: g.settled ?? decimalMark(tokens, mask, g.numbers.mark),
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
  settleByCountry(drafts, tokens, g.numbers.markIn.get(document.country ?? '') ?? null);
  return drafts.filter((draft) => draft.kind !== 'rank').map((draft) => mentionOf(document, g, draft));
}

function readFigure(c: Context, at: number, from: number, to: number, paragraph: number): Read | null {
  const { g, tokens } = c;
  let i = at;
  let hedge: Hedge | null = null;
  for (let n = 0; n < 2; n++) {
    if (!mayStart(g.hedges.before, tokens, i)) break;
    const found = match(g.hedges.before, tokens, i, Math.min(to, i + 8));
    if (found === null || (i > from && g.hedges.notAfter.get(found.pattern)?.(tokens.word[i - 1] as number) === true)) break;
    hedge = hedge === null || hedge.op === '=' ? found.pattern : hedge;
    i = found.end;
    if (tokens.word[i] === COMMA && i + 1 < to) i++;
  }
  if (hedge !== null) {
    const read = readBody(c, i, at, hedge, from, to, paragraph)
      ?? (i < to && g.phrases.articles(tokens.word[i] as number) && (g.hedgedArticles || !g.phrases.pluralArticles(tokens.word[i] as number)) ? readBody(c, i + 1, at, hedge, from, to, paragraph) : null);
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
    if (b === null || b.form !== 'number') return hyphen && unitAfter(c, a, to) === null ? { end: next + 1, draft: null } : null;
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
