import type { FigureGrammar } from '../grammar/figures.js';
import { numberRole } from '../grammar/number-words.js';
import { readLabel, readNounPhrase, type NounPhrase } from '../grammar/phrases.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { wordsOf } from '../text/tokens.js';
import { scaledBy } from './amounts.js';
import type { Draft } from './draft.js';
import { subjectOf } from './subjects.js';
import { settleTallies } from './tallies.js';

const [COLON, COMMA] = [-0x3a, -0x2c];
/** Tokens between a measure and the bare number that shares it, at most. */
const SHARING_REACH = 6;
/** Sentences back in which a bare number looks for what it counts. */
const MEMORY = 3;
/** Tokens from a question's noun to the answer, at most. */
const QUESTION_REACH = 20;
/** Orders of magnitude between a bare number and the figure whose noun it takes, at most. */
const MAGNITUDES = 4;
/** Letters of a unit that no list knows, at most. */
const STRAY = 4;
/** Tokens of a subject before its verb, at most. */
const SUBJECT_REACH = 7;

/**
 * Gives bare numbers what they count: the next figure's noun in "2 de los 41 legisladores" and "de 48 mil a 55 mil alumnos",
 * the words of a label ("Personas lesionadas: 34"), the noun in "cada familia de las 11", else the figure before.
 */
export function inheritUnits(drafts: Draft[], tokens: Tokens, g: FigureGrammar): void {
  const mask = new Uint8Array(tokens.count);
  const tallies = settleTallies(drafts, tokens, g);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (draft.counted || tallies.has(draft) || behindStrayUnit(draft)) continue;
    const next = drafts[i + 1];
    if (next !== undefined && next.sentence === draft.sentence && ahead(draft, next)) { take(draft, next); continue; }
    if (draft.kind === 'count' && (subjectBehind(draft) || subjectBefore(draft))) continue;
    if (draft.kind === 'count' && asked(draft)) continue;
    if (draft.kind === 'count' && label(draft, drafts[i - 1])) continue;
    const subject = draft.kind === 'count' ? subjectOf(draft, floorOf(draft, drafts[i - 1]), tokens, g, mask) : null;
    const measure = drafts[i - 1];
    if (subject === null && measure !== undefined && sharesMeasure(draft, measure)) { take(draft, measure); continue; }
    if (subject !== null) {
      if (subject !== 'uncounted') count(draft, subject.from, subject.noun);
      continue;
    }
    if (draft.kind === 'count' && behindPartitive(draft)) continue;
    if (draft.kind === 'fraction' && draft.head !== '') continue;
    const from = antecedent(i);
    if (from !== null) take(draft, from);
  }

  /** Whether letters follow that must be a unit of their own ("115 kVA"). */
  function behindStrayUnit({ end, sentenceEnd, kind }: Draft): boolean {
    if (kind !== 'count' || end >= sentenceEnd || ((tokens.shape[end] as number) & Flag.line) !== 0) return false;
    const width = (tokens.end[end] as number) - (tokens.start[end] as number);
    const shape = (tokens.shape[end] as number) & 7;
    return width <= STRAY && (shape === Shape.mixed || (shape === Shape.upper && width > 1));
  }

  /** Whether a bare number shares the unit of the figure after it. */
  function ahead(draft: Draft, next: Draft): boolean {
    const gap = next.from - draft.end;
    const first = tokens.word[draft.end] as number;
    if (gap >= 1 && gap <= 2 && g.phrases.partitives(first) && (gap === 1 || g.phrases.articles(tokens.word[draft.end + 1] as number))) return next.counted;
    const pair = gap === 1 && g.fromTo.some(([open, join]) => first === join && draft.from > 0 && tokens.word[draft.from - 1] === open);
    if (pair && next.counted) {
      if (draft.kind === 'count' && (draft.amount.scale === 0 ? next.amount.scale >= 3 : draft.amount.scale === 3 && next.amount.scale >= 6)) share(draft, next);
      return true;
    }
    if (draft.amount.places > 0 && next.kind === 'percent' && draft.amount.value < 1000 && draft.kind === 'count') return true;
    return gap === 1 && g.phrases.and(first) && next.counted && next.kind !== 'count' && draft.amount.places > 0 === next.amount.places > 0;
  }

  /** "3 mil 200 hectáreas, de las cuales 3 mil 900", "from 27,000 acres to 17,000": nothing but joining words between a measure or money and a bare number. */
  function sharesMeasure(draft: Draft, from: Draft): boolean {
    if (draft.kind !== 'count' || (from.kind !== 'measure' && from.kind !== 'rate' && from.kind !== 'money') || from.sentence !== draft.sentence || draft.from - from.end > SHARING_REACH || draft.from === from.end) return false;
    let joined = false;
    for (let at = from.end; at < draft.from; at++) {
      const word = tokens.word[at] as number;
      if (g.sharing(word)) joined = true;
      else if (word !== COMMA && !g.phrases.articles(word)) return false;
    }
    return joined;
  }

  function share(draft: Draft, next: Draft): void {
    const scaled = scaledBy(draft.amount, next.amount.scale);
    if (scaled.value > next.amount.value * 10 || scaled.value * 10 < next.amount.value) return;
    draft.amount = scaled;
  }

  function take(draft: Draft, from: Draft): void {
    if (draft.kind === 'fraction') { draft.head = from.head; draft.modifiers = from.modifiers; draft.unit = from.unit; draft.inherited = true; return; }
    draft.kind = from.kind === 'fraction' ? 'count' : from.kind;
    draft.symbol = from.kind === 'fraction' ? '' : from.symbol;
    draft.unit = from.unit;
    draft.head = from.head;
    draft.modifiers = from.modifiers;
    draft.inherited = true;
    if (draft.ambiguous === 'separator' && from.ambiguous === null && (draft.kind === 'money' || (draft.kind === 'count' && draft.head !== ''))) draft.ambiguous = null;
  }

  /** "no llegan a 120 las unidades médicas", "son 40 los heridos": the noun with its article after the number. */
  function subjectBehind(draft: Draft): boolean {
    const article = draft.end;
    if (article + 1 >= draft.sentenceEnd || !g.phrases.pluralArticles(tokens.word[article] as number)) return false;
    if (!draft.verbal && !(draft.from > draft.sentence && g.copulas(tokens.word[draft.from - 1] as number))) return false;
    const noun = readNounPhrase(g.phrases, tokens, article + 1, Math.min(draft.sentenceEnd, article + 12), mask);
    if (noun === null || noun.time) return false;
    count(draft, article + 1, noun);
    draft.end = noun.end;
    return true;
  }

  /** "Los locatarios son 40", "las bancas: son 40", "los pescadores, que son unos 40": the noun before the verb. */
  function subjectBefore(draft: Draft): boolean {
    let end = draft.from - 1;
    if (end <= draft.sentence || !g.copulas(tokens.word[end] as number)) return false;
    while (end > draft.sentence && (((tokens.shape[end - 1] as number) & 7) === Shape.punct || g.relatives(tokens.word[end - 1] as number))) end--;
    for (let article = end - 2; article >= draft.sentence && article >= end - SUBJECT_REACH; article--) {
      if (!g.phrases.pluralArticles(tokens.word[article] as number)) continue;
      const noun = readNounPhrase(g.phrases, tokens, article + 1, end, mask);
      if (noun === null || noun.time || noun.end !== end) return false;
      count(draft, article + 1, noun);
      return true;
    }
    return false;
  }

  /** "¿Cuántos camiones habrá? 118.": an answer counts what was asked for. */
  function asked(draft: Draft): boolean {
    if (draft.from !== draft.sentence) return false;
    for (let i = draft.from - 1; i >= 0 && i >= draft.from - QUESTION_REACH; i--) {
      if (!g.asks(tokens.word[i] as number)) continue;
      const noun = readNounPhrase(g.phrases, tokens, i + 1, draft.from, mask);
      if (noun === null || noun.time) return false;
      count(draft, i + 1, noun);
      draft.inherited = true;
      return true;
    }
    return false;
  }

  function count(draft: Draft, from: number, noun: NounPhrase): void {
    draft.unit = wordsOf(tokens, from, noun.end);
    draft.head = noun.head;
    draft.modifiers = noun.modifiers;
  }

  /** "Personas lesionadas: 34" at the start of a line. */
  function label(draft: Draft, previous: Draft | undefined): boolean {
    const colon = draft.from - 1;
    if (colon < 1 || tokens.word[colon] !== COLON) return false;
    let start = colon;
    while (start > 0 && colon - start < 10 && !((tokens.shape[start] as number) & Flag.line)) start--;
    while (start < colon && ((tokens.shape[start] as number) & 7) === Shape.punct) start++;
    if (start >= colon || ((tokens.shape[start] as number) & 7) === Shape.number || (previous !== undefined && previous.end > start)) return false;
    const noun = readLabel(g.phrases, tokens, start, colon, mask);
    if (noun === null) return false;
    draft.unit = wordsOf(tokens, start, noun.end);
    draft.head = noun.head;
    draft.modifiers = noun.modifiers;
    return true;
  }

  /** "cada familia de las 11": the noun before the partitive. */
  function behindPartitive(draft: Draft): boolean {
    const article = draft.from - 1;
    if (article < 2 || !g.phrases.articles(tokens.word[article] as number) || !g.phrases.partitives(tokens.word[article - 1] as number)) return false;
    const noun = article - 2;
    const shape = (tokens.shape[noun] as number) & 7;
    if (shape === Shape.punct || shape === Shape.number || g.phrases.never(tokens.word[noun] as number) || numberRole(g.numbers, tokens.word[noun] as number) > 0) return false;
    if (g.phrases.pack.adjectives === 'before') return false;
    draft.unit = wordsOf(tokens, noun, noun + 1);
    draft.head = g.lemma(draft.unit);
    draft.inherited = true;
    return true;
  }

  /** Whether a bare number may be money like an earlier figure: in millions, in thousands like it, or beside it in one sentence and of its scale. */
  function isSum(draft: Draft, from: Draft, distance: number): boolean {
    const { scale } = draft.amount;
    return scale >= 6 || (from.amount.scale === scale && (scale === 3 || (distance === 1 && from.sentence === draft.sentence)));
  }

  /** The earlier figure of the nearest size: a sentence back counts like twice the distance. */
  function antecedent(i: number): Draft | null {
    const draft = drafts[i] as Draft;
    // «Son 50.000.»: a verb without a subject goes on with what the paragraph before counted.
    const resumed = draft.from > draft.sentence && g.copulas(tokens.word[draft.from - 1] as number);
    let sentences = 0;
    let last = draft.sentence;
    let best: Draft | null = null;
    let least = Infinity;
    for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
      const from = drafts[k] as Draft;
      if (from.paragraph < draft.paragraph - (resumed ? 1 : 0)) break;
      if (from.sentence !== last) { sentences++; last = from.sentence; }
      if (sentences > MEMORY) break;
      if (from.kind === 'percent' || from.kind === 'points' || from.kind === 'multiplier') continue;
      if (from.head === '' && !(from.kind === 'money' && isSum(draft, from, i - k))) continue;
      if (draft.kind === 'fraction') { if (from.head !== '') return from; continue; }
      if (Math.abs(Math.log10(Math.max(1, from.amount.value)) - Math.log10(Math.max(1, draft.amount.value))) > MAGNITUDES) continue;
      const distance = Math.abs(Math.log(Math.max(1, from.amount.value)) - Math.log(Math.max(1, draft.amount.value))) + sentences * 2 + (i - k) * 0.6;
      if (distance < least) { least = distance; best = from; }
    }
    return best;
  }
}

/** A subject stands behind the figure before it, in the same sentence. */
const floorOf = (draft: Draft, previous: Draft | undefined): number => Math.max(draft.sentence, previous === undefined ? 0 : previous.end);
