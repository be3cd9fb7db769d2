import type { Change, ChangeNote, Versions } from '../model/changes.js';
import type { Linked } from '../model/linked.js';
import type { Reading } from '../model/reading.js';
import type { Placer } from '../assemble/places.js';
import { factsOf, type Fact } from './facts.js';
import { difference, quoteWords } from './quotes.js';
import { align, dice, type Alignment } from './sentences.js';

/** Share of words that a quotation and the one that takes its place have in common. */
const SAME_QUOTE = 0.5;

/**
 * What facts changed from one version of a document to the next. A fact that both have is no change wherever it stands;
 * what is left over is paired in sentences that stand for each other, then over the whole text where only one pair is possible.
 */
export function versionsOf(old: Reading, fresh: Reading, linked: Linked, placed: Placer): Versions {
  const alignment = align(old.document, fresh.document);
  const before = factsOf(old, linked);
  const after = factsOf(fresh, linked);
  const left = withoutEqual(before, after, alignment);
  const changes: Change[] = [];
  const gone = new Set(left.before);
  const came = new Set(left.after);
  const texts = [old.document.text, fresh.document.text] as const;
  for (const fits of [inSentence(alignment), alone(left.before, left.after)]) {
    for (const a of left.before) {
      if (!gone.has(a)) continue;
      const b = best(a, [...came].filter((one) => one.kind === a.kind && fits(a, one)));
      if (b === undefined) continue;
      gone.delete(a);
      came.delete(b);
      if (isUnchanged(a, b)) continue;
      const [x, y] = a.kind === 'quote' && a.key !== b.key ? difference({ text: texts[0], span: a.span }, { text: texts[1], span: b.span }) : [a.span, b.span];
      changes.push({ kind: a.kind, change: 'changed', old: placed(x), new: placed(y), note: noteOf(a, b) });
    }
  }
  for (const fact of gone) if (!isThere(fact, after) && !isCovered(fact, after)) changes.push({ kind: fact.kind, change: 'removed', old: placed(fact.span), new: null, note: markless(fact, texts[1], 'unquoted') });
  for (const fact of came) if (!isThere(fact, before) && !isCovered(fact, before)) changes.push({ kind: fact.kind, change: 'added', old: null, new: placed(fact.span), note: markless(fact, texts[0], 'quoted') });
  const { rewritten, added, removed } = alignment;
  return { old: old.document.id, new: fresh.document.id, changes: inOrder(changes, alignment, old, fresh), rewritten, added, removed };
}

/** Facts of either version that have no equal in the other: equals in paired sentences go first, then equals anywhere. */
function withoutEqual(before: readonly Fact[], after: readonly Fact[], { newOf }: Alignment): { before: readonly Fact[]; after: readonly Fact[] } {
  const free = new Map<string, Fact[]>();
  for (const fact of after) free.set(fact.key, [...(free.get(fact.key) ?? []), fact]);
  const used = new Set<Fact>();
  const matched = new Set<Fact>();
  for (const near of [true, false]) {
    for (const fact of before) {
      if (matched.has(fact)) continue;
      const other = free.get(fact.key)?.find((one) => !used.has(one) && sameOf(fact, one) && (!near || newOf[fact.sentence] === one.sentence));
      if (other === undefined) continue;
      used.add(other);
      matched.add(fact);
    }
  }
  return { before: before.filter((fact) => !matched.has(fact)), after: after.filter((fact) => !used.has(fact)) };
}

/** What one of two facts leaves out is nothing else. */
const sameOf = (a: Fact, b: Fact): boolean => a.of === null || b.of === null || a.of === b.of;

const isThere = (fact: Fact, others: readonly Fact[]): boolean => others.some((one) => one.key === fact.key && sameOf(fact, one));

type Fits = (a: Fact, b: Fact) => boolean;

const inSentence = ({ newOf }: Alignment): Fits => (a, b) =>
  newOf[a.sentence] === b.sentence && (a.kind === 'quote' ? likeness(a, b) >= SAME_QUOTE : a.subject === b.subject && (a.kind !== 'figure' || sameOf(a, b)));

/** Facts of one subject that are the only ones left of it on either side; quotations that are alike. */
function alone(before: readonly Fact[], after: readonly Fact[]): Fits {
  const counts = (facts: readonly Fact[]): ReadonlyMap<string, number> => {
    const map = new Map<string, number>();
    for (const fact of facts) map.set(thing(fact), (map.get(thing(fact)) ?? 0) + 1);
    return map;
  };
  const [x, y] = [counts(before), counts(after)];
  return (a, b) => {
    if (a.kind === 'quote') return likeness(a, b) >= SAME_QUOTE;
    return a.kind === 'figure' && a.of !== null && thing(a) === thing(b) && x.get(thing(a)) === 1 && y.get(thing(b)) === 1;
  };
}

/** What a figure counts, in which unit. */
const thing = ({ subject, of }: Fact): string => `${subject}\n${of ?? ''}`;

const likeness = (a: Fact, b: Fact): number => dice(a.key.split(' '), b.key.split(' '));

/** Of several facts that may take the place of one: the same but for its hedge or status, the most alike in words, the first. */
function best(fact: Fact, others: readonly Fact[]): Fact | undefined {
  const score = (one: Fact): number => (one.bare === fact.bare ? 2 : 0) + likeness(fact, one);
  return [...others].sort((a, b) => score(b) - score(a) || a.span.start - b.span.start)[0];
}

/** "hoy" under another date of the document: the words did not change. */
const isUnchanged = (a: Fact, b: Fact): boolean => a.kind === 'date' && a.words === b.words;

function noteOf(a: Fact, b: Fact): ChangeNote | null {
  if (a.kind === 'quote' && a.key === b.key) return 'speaker';
  if (a.kind !== 'figure' || a.bare !== b.bare) return null;
  return a.status === b.status ? 'hedge' : 'status';
}

/** A person who is named with an office in the other version is there. */
const isCovered = (fact: Fact, others: readonly Fact[]): boolean =>
  fact.kind === 'person' && others.some((one) => one.kind === 'official' && one.key.startsWith(`official\n${fact.key.slice('person\n'.length)}\n`));

/** Whether the words of a quotation stand in the other text without their marks. */
function markless(fact: Fact, other: string, note: ChangeNote): ChangeNote | null {
  return fact.kind === 'quote' && ` ${quoteWords(other).join(' ')} `.includes(` ${fact.key.slice('quote\n'.length)} `) ? note : null;
}

/** In the order of the new version; what it lacks stands where the sentence before it stands. */
function inOrder(changes: readonly Change[], { newOf }: Alignment, old: Reading, fresh: Reading): readonly Change[] {
  const offset = ({ old: a, new: b }: Change): number => {
    if (b !== null) return b.start;
    const { tokens, sentences } = old.document;
    let sentence = 0;
    while (sentence + 1 < sentences.length && (tokens.start[sentences[sentence + 1] as number] as number) <= (a?.start ?? 0)) sentence++;
    while (sentence >= 0 && newOf[sentence] === -1) sentence--;
    return sentence < 0 ? -1 : (fresh.document.tokens.start[fresh.document.sentences[newOf[sentence] as number] as number] as number);
  };
  return [...changes].sort((x, y) => offset(x) - offset(y) || (x.old?.start ?? 0) - (y.old?.start ?? 0) || (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : 0));
}
