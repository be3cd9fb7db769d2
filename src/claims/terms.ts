import type { DateGrammar } from '../grammar/date-grammar.js';
import type { Grammar } from '../grammar/grammar.js';
import type { TermClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { claimId } from '../model/id.js';
import type { DateMention, Mention } from '../model/mention.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { indexAt } from '../text/lines.js';
import { shapeOf, tokenAt } from '../text/tokens.js';
import type { Voice } from './speakers.js';

/** Words between a verb and its date. */
const REACH = 7;
/** Words between the start and the verb of the end when one thing does both. */
const ELIDED = 4;
/** Words between "cumple" and the length. */
const TURNS = 2;
const OF_LENGTH = 3;
/** Dates on either side that may belong to a term. */
const AROUND = 16;

interface Placed { readonly mention: DateMention; readonly at: number; readonly end: number; readonly sentence: number; readonly role: 'start' | 'end' | 'length' | null; readonly verb: number }

/** Terms told with their dates: from when, until when, how long. */
export function termClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice): TermClaim[] {
  const { tokens } = document;
  const { dates } = grammar;
  const placed: Placed[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'date') continue;
    const { value } = mention;
    if (value.type !== 'DATE' && value.type !== 'DURATION') continue;
    const at = tokenAt(tokens, mention.start);
    const end = tokenAt(tokens, mention.end);
    const sentence = indexAt(document.sentences, at);
    if (value.type === 'DURATION') {
      if (value.days.low !== null && isMeasured(tokens, dates, at, end)) placed.push({ mention, at, end, sentence, role: 'length', verb: at });
      else placed.push({ mention, at, end, sentence, role: null, verb: at });
      continue;
    }
    if (value.days.low === null || value.grain === 'ref' || value.grain === 'decade' || value.grain === 'century') continue;
    const start = verbBefore(document, at, dates.course.starts);
    const stop = verbBefore(document, at, dates.course.ends);
    const role = start > stop ? 'start' : stop >= 0 ? 'end' : null;
    placed.push({ mention, at, end, sentence, role, verb: Math.max(start, stop) });
  }
  const claims: TermClaim[] = [];
  placed.forEach((from, i) => {
    if (from.role !== 'start') return;
    const to = endOf(tokens, placed, i);
    const length = lengthOf(placed, i, to);
    if (to === null && length === null) return;
    const until = to ?? (length === null ? null : dateOfLength(placed, i, length));
    const span = length?.mention ?? from.mention;
    const evidence = { doc: document.id, start: span.start, end: span.end };
    const { speaker, quoted } = voice(from.mention.start);
    claims.push({
      id: claimId('term', evidence, `${from.mention.start}`), kind: 'term', doc: document.id, evidence, sentence: from.sentence,
      asserted: document.dated?.days ?? null, speaker, quoted,
      from: from.mention.value, to: until?.mention.value ?? null, length: length?.mention.value ?? null,
      fromSpan: { doc: document.id, start: tokens.start[from.verb], end: from.mention.end },
      toSpan: until === null ? null : { doc: document.id, start: until.role === 'end' ? tokens.start[until.verb] : until.mention.start, end: until.mention.end },
      lengthSpan: length === null ? null : { doc: document.id, start: length.mention.start, end: length.mention.end },
    });
  });
  return claims;
}

/** The end that belongs to a start: its verb follows the start's date with no new subject between. */
function endOf(tokens: Tokens, placed: readonly Placed[], i: number): Placed | null {
  const from = placed[i];
  for (let k = i + 1; k < placed.length && k <= i + 2; k++) {
    const to = placed[k];
    if (to.sentence !== from.sentence) return null;
    if (to.role === 'start') return null;
    if (to.role !== 'end') continue;
    if (to.verb - from.end > ELIDED) return null;
    for (let j = from.end; j < to.verb; j++) if (shapeOf(tokens, j) === Shape.capital || tokens.word[j] === -0x3b || tokens.word[j] === -0x2e) return null;
    return to;
  }
  return null;
}

const near = (placed: readonly Placed[], i: number): readonly Placed[] => placed.slice(Math.max(0, i - AROUND), i + AROUND + 1);

/** The length told of a start: in its sentence, or the only one in the sentence beside it. */
function lengthOf(all: readonly Placed[], i: number, to: Placed | null): Placed | null {
  const from = all[i];
  const placed = near(all, i);
  const own = placed.filter((p) => p.role === 'length' && p.sentence === from.sentence);
  if (own.length === 1) return own[0];
  if (own.length > 1) return null;
  if (to !== null) return null;
  if (placed.filter((p) => p.role === 'start' && Math.abs(p.sentence - from.sentence) <= 1).length > 1) return null;
  const before = placed.filter((p) => p.sentence === from.sentence - 1);
  const lengths = before.filter((p) => p.role === 'length');
  return lengths.length === 1 && before.filter((p) => p.role === null && p.mention.value.type === 'DURATION').length === 0 ? lengths[0] : null;
}

/** The day to which a length runs, where its sentence names one after the start. */
function dateOfLength(all: readonly Placed[], i: number, length: Placed): Placed | null {
  const from = all[i];
  const placed = near(all, i);
  if (length.sentence !== from.sentence) return null;
  const others = placed.filter((p) => p.sentence === from.sentence && p !== from && p.mention.value.type === 'DATE');
  const after = others.filter((p) => p.at > from.at && (p.mention.value.days.low as number) > (from.mention.value.days.low as number));
  return after.length === 1 && others.length === 1 ? after[0] : null;
}

/** Token of a verb of the list before a date, with no other verb of it, mark or date between; -1 where there is none. */
function verbBefore(document: Document, at: number, verbs: readonly (readonly number[])[]): number {
  const { tokens, sentences } = document;
  const first = Math.max(sentences[Math.max(0, indexAt(sentences, at))] ?? 0, at - REACH);
  for (let i = at - 1; i >= first; i--) {
    const word = tokens.word[i];
    if (word < 0 && word !== -0x2c) return -1;
    for (const verb of verbs) if (verb[verb.length - 1] === word && matches(tokens, i - verb.length + 1, verb)) return i - verb.length + 1;
    if (shapeOf(tokens, i) === Shape.number) return -1;
  }
  return -1;
}

/** Whether a length measures the age or the course of something. */
function isMeasured(tokens: Tokens, { course }: DateGrammar, at: number, end: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - TURNS; i--) if (course.turns.has(tokens.word[i])) return true;
  for (let i = end; i < tokens.count && i < end + OF_LENGTH; i++) {
    for (const phrase of course.measured) if (matches(tokens, i, phrase)) return true;
    if (tokens.word[i] < 0) break;
  }
  return false;
}

function matches(tokens: Tokens, at: number, phrase: readonly number[]): boolean {
  if (at < 0 || at + phrase.length > tokens.count) return false;
  for (let k = 0; k < phrase.length; k++) if (tokens.word[at + k] !== phrase[k]) return false;
  return true;
}
