import type { Change, ChangeNote, Versions } from '../model/changes.js';
import type { Linked } from '../model/linked.js';
import type { Reading } from '../model/reading.js';
import type { Placer } from '../assemble/places.js';
import { indexAt } from '../text/lines.js';
import { tokenAt } from '../text/tokens.js';
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
  for (const candidates of [inSentence(left.after, alignment), alone(left.before, left.after)]) {
    for (const a of left.before) {
      if (!gone.has(a)) continue;
      const b = best(a, candidates(a).filter((one) => came.has(one)));
      if (b === undefined) continue;
      gone.delete(a);
      came.delete(b);
      if (isUnchanged(a, b)) continue;
      const [x, y] = a.kind === 'quote' && a.key !== b.key ? difference({ text: texts[0], span: a.span }, { text: texts[1], span: b.span }) : [a.span, b.span];
      changes.push({ kind: a.kind, change: 'changed', old: placed(x), new: placed(y), note: noteOf(a, b) });
    }
  }
  const [was, is] = [stated(before), stated(after)];
  const [unquoted, quoted] = [unmarkedIn(texts[1]), unmarkedIn(texts[0])];
  for (const fact of gone) if (!is(fact)) changes.push({ kind: fact.kind, change: 'removed', old: placed(fact.span), new: null, note: unquoted(fact) ? 'unquoted' : null });
  for (const fact of came) if (!was(fact)) changes.push({ kind: fact.kind, change: 'added', old: null, new: placed(fact.span), note: quoted(fact) ? 'quoted' : null });
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

/** Tells whether a version states a fact; a person who is named with an office is named. */
function stated(facts: readonly Fact[]): (fact: Fact) => boolean {
  const byKey = grouped(facts, ({ key }) => key);
  const officials = new Set(facts.filter(({ kind }) => kind === 'official').map(({ key }) => key.split('\n')[1]));
  return (fact) => (byKey.get(fact.key) ?? []).some((one) => sameOf(fact, one)) || (fact.kind === 'person' && officials.has(fact.key.split('\n')[1]));
}

function grouped(facts: readonly Fact[], keyOf: (fact: Fact) => string): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = groups.get(keyOf(fact));
    if (known === undefined) groups.set(keyOf(fact), [fact]);
    else known.push(fact);
  }
  return groups;
}

/** The facts that may have taken the place of one. */
type Candidates = (fact: Fact) => readonly Fact[];

/** Facts of one subject in the sentence that stands for the old one. */
function inSentence(after: readonly Fact[], { newOf }: Alignment): Candidates {
  const bySentence = grouped(after, ({ kind, sentence }) => `${kind}\n${sentence}`);
  return (a) => (bySentence.get(`${a.kind}\n${newOf[a.sentence]}`) ?? []).filter((b) =>
    (a.kind === 'quote' ? likeness(a, b) >= SAME_QUOTE : a.subject === b.subject && (a.kind !== 'figure' || sameOf(a, b))));
}

/** Pairs of quotations that are held against each other over the whole text, at most; texts with more are not versions of one. */
const MOST_PAIRS = 250_000;

/** Figures of one thing that are the only ones left of it on either side; quotations that are alike. */
function alone(before: readonly Fact[], after: readonly Fact[]): Candidates {
  const [x, y] = [grouped(before, thing), grouped(after, thing)];
  const quotes = after.filter(({ kind }) => kind === 'quote');
  const few = quotes.length * before.filter(({ kind }) => kind === 'quote').length <= MOST_PAIRS;
  return (a) => {
    if (a.kind === 'quote') return few ? quotes.filter((b) => likeness(a, b) >= SAME_QUOTE) : [];
    if (a.kind !== 'figure' || a.of === null || x.get(thing(a))?.length !== 1) return [];
    const others = y.get(thing(a)) ?? [];
    return others.length === 1 ? others : [];
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
const isUnchanged = (a: Fact, b: Fact): boolean => a.kind === 'date' && a.words === b.words && a.status === b.status;

function noteOf(a: Fact, b: Fact): ChangeNote | null {
  if (a.kind === 'quote' && a.key === b.key) return 'speaker';
  if (a.kind === 'date' && a.bare === b.bare && a.status !== b.status) return 'limit';
  if (a.kind !== 'figure' || a.bare !== b.bare) return null;
  return a.status === b.status ? 'hedge' : 'status';
}

/** Tells whether the words of a quotation stand in a text, with or without marks. */
function unmarkedIn(text: string): (fact: Fact) => boolean {
  let words: string | null = null;
  return (fact) => fact.kind === 'quote' && (words ??= ` ${quoteWords(text).join(' ')} `).includes(` ${fact.key.slice('quote\n'.length)} `);
}

/** In the order of the new version; what it lacks stands where the sentence before it stands. */
function inOrder(changes: readonly Change[], { newOf }: Alignment, old: Reading, fresh: Reading): readonly Change[] {
  const startOf = ({ tokens, sentences }: Reading['document'], sentence: number): number => tokens.start[sentences[sentence] as number] as number;
  const offset = ({ old: a, new: b }: Change): number => {
    if (b !== null) return b.start;
    let sentence = indexAt(old.document.sentences, tokenAt(old.document.tokens, a?.start ?? 0));
    while (sentence >= 0 && newOf[sentence] === -1) sentence--;
    return sentence < 0 ? -1 : startOf(fresh.document, newOf[sentence] as number);
  };
  const placed = changes.map((change) => ({ change, at: offset(change) }));
  placed.sort((x, y) => x.at - y.at || (x.change.old?.start ?? 0) - (y.change.old?.start ?? 0) || (x.change.kind < y.change.kind ? -1 : x.change.kind > y.change.kind ? 1 : 0));
  return placed.map(({ change }) => change);
}
