import type { Document } from '../model/document.js';
import type { DateGrammar } from './date-grammar.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { indexAt } from '../text/lines.js';
import { shapeOf } from '../text/tokens.js';

type Text = Pick<Document, 'tokens' | 'sentences'>;

/** -1 told as past, 1 as future, 0 the words around do not say. */
export type Tense = -1 | 0 | 1;

const COMMA = -0x2c;
const BEFORE = 16;
const AFTER = 10;
const SHORTEST_VERB = 4;
const SHORTEST_INFINITIVE = 3;
/** An infinitive this near governs the date, and has no tense. */
const GOVERNOR = 4;

/** Tense of the verb nearest to a date that covers tokens `at` to `end`, inside its sentence. */
export function tenseNear(document: Text, grammar: DateGrammar, at: number, end: number): Tense {
  const { tokens, sentences } = document;
  const sentence = Math.max(0, indexAt(sentences, at));
  const first = Math.max(sentences[sentence] ?? 0, at - BEFORE);
  if (isSaid(document, grammar, at)) return -1;
  const until = at > 0 && grammar.course.until.has(tokens.word[at - 1]);
  const opens = at > 0 && grammar.course.since.has(tokens.word[at - 1]);
  const since = opens && tokens.word[end] === COMMA;
  const last = since ? end : Math.min(sentences[sentence + 1] ?? tokens.count, end + AFTER);
  if (opens) {
    // "ha dado 385 mil consultas desde el 10 de marzo y llegará": what began then is told by the verb before it.
    for (let left = at - 1; left >= first; left--) {
      const tense = told(document, grammar, left);
      if (tense !== 0) return tense;
    }
  }
  for (let distance = 1; distance <= BEFORE; distance++) {
    const left = at - distance;
    if (left >= first) {
      const tense = told(document, grammar, left);
      if (tense !== 0) return tense;
      if (distance <= GOVERNOR && isInfinitive(document, grammar, left)) return 0;
    }
    const right = end + distance - 1;
    if (right < last) { const tense = told(document, grammar, right); if (tense !== 0) return tense; }
  }
  return since ? -1 : until ? 1 : 0;
}

/** Whether a date stands right after a verb of saying: "said on Friday that she would", "dijo el viernes que lo hará". */
function isSaid({ tokens }: Text, { course }: DateGrammar, at: number): boolean {
  const before = at > 0 && course.on.has(tokens.word[at - 1]) ? at - 2 : at - 1;
  return before >= 0 && course.saying.has(tokens.word[before]);
}

/** Tense of a word that tells of something, not of a plan ("pidió", "convocó" leave open when it will be, but "aprobó en su sesión de octubre" does not). */
const told = (document: Text, grammar: DateGrammar, at: number): Tense => {
  const { word } = document.tokens;
  if (grammar.course.plans.has(word[at]) && grammar.tense.future.has(word[at]) && grammar.course.toward.has(word[at + 1])) return 1;
  if (at > 0 && grammar.course.bare.has(word[at - 1]) && tenseOf(document.tokens, grammar, at) === -1) return comingBefore(document, grammar, at) ? 1 : 0;
  // «has promised»: the plan is what counts, not its auxiliary.
  if (!grammar.course.plans.has(word[at])) return grammar.course.plans.has(word[at + 1]) && shapeOf(document.tokens, at) === Shape.lower ? 0 : tenseOf(document.tokens, grammar, at);
  return grammar.course.within.has(word[at + 1]) && !comingBefore(document, grammar, at) ? tenseOf(document.tokens, grammar, at) : 0;
};

/** Whether an infinitive governs a date, as plans do: "para entregarse entre marzo y mayo". */
export function afterInfinitive(document: Text, grammar: DateGrammar, at: number, reach: number = GOVERNOR): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    if (document.tokens.word[i] < 0) return false;
    if (isInfinitive(document, grammar, i)) return true;
  }
  return false;
}

function isInfinitive({ tokens }: Text, { course }: DateGrammar, at: number): boolean {
  if (course.infinitives.length === 0 || shapeOf(tokens, at) !== Shape.lower || tokens.end[at] - tokens.start[at] < SHORTEST_INFINITIVE) return false;
  if (course.nouns.has(tokens.word[at])) return false;
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return course.infinitives.some((ending) => text.endsWith(ending));
}

/** What a word alone tells by its form. */
export function tenseOf(tokens: Tokens, { tense }: DateGrammar, at: number): Tense {
  const word = tokens.word[at] as number;
  if (word < 0) return 0;
  if (word > 0) {
    if (tense.past.has(word)) return -1;
    if (tense.future.has(word)) return 1;
  }
  const shape = shapeOf(tokens, at);
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length < SHORTEST_VERB || (shape !== Shape.lower && shape !== Shape.capital)) return 0;
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  for (const ending of tense.futureEndings) if (text.endsWith(ending)) return 1;
  for (const ending of tense.pastEndings) if (text.endsWith(ending)) return -1;
  return 0;
}

/** Words between a verb and its date. */
const GOVERNED = 7;
/** Words before a participle in which a future verb undoes it. */
const UNDONE = 5;

/** Whether the verb that governs a date tells it as over: "rindió protesta el 9 de julio", "realizada entre el 3 y el 9 de marzo". */
export function governedByPast(document: Text, grammar: DateGrammar, at: number): boolean {
  const { tokens, sentences } = document;
  const { course } = grammar;
  const first = Math.max(sentences[Math.max(0, indexAt(sentences, at))] ?? 0, at - GOVERNED);
  for (let i = at - 1; i >= first; i--) {
    const word = tokens.word[i];
    if (word < 0) return false;
    for (const phrase of course.done) if (endsAt(tokens.word, i, phrase)) return !comingBefore(document, grammar, i);
    if (word > 0 && (course.breaks.has(word) || course.plans.has(word))) return false;
    if (shapeOf(tokens, i) !== Shape.lower) continue;
    const tense = tenseOf(document.tokens, grammar, i);
    if (tense === 1) return false;
    if (tense === -1) return !comingBefore(document, grammar, i);
    if (isInfinitive(document, grammar, i)) return false;
  }
  return false;
}

function comingBefore(document: Text, grammar: DateGrammar, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - UNDONE); i--) {
    if (document.tokens.word[i] < 0) return false;
    if (tenseOf(document.tokens, grammar, i) === 1 || isInfinitive(document, grammar, i)) return true;
  }
  return false;
}

/** Whether a sequence of words ends at token `at`. */
export function endsAt(words: Int32Array, at: number, phrase: readonly number[]): boolean {
  if (at - phrase.length + 1 < 0) return false;
  for (let k = 0; k < phrase.length; k++) if (words[at - phrase.length + 1 + k] !== phrase[k]) return false;
  return true;
}
