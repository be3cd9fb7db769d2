import type { Elsewhere } from '../model/elsewhere.js';
import { mentionId } from '../model/id.js';
import { namesIn, type Reading } from '../model/reading.js';
import type { ProgramMention } from '../model/mention.js';
import { packs } from '../lang/registry.js';
import { fold } from '../text/fold.js';
import { occurrences, phraseBook, type PhraseBook, wordsFolded } from '../text/phrase-book.js';
import { wordsOf } from '../text/tokens.js';
import { formKey, order } from './forms.js';

/** Names of programs that a corpus reads somewhere and so looks for everywhere: two words or more, sorted. */
export function programNames(readings: readonly Reading[], elsewhere?: Elsewhere): readonly string[] {
  const names = new Map<string, string>();
  for (const { kind, name } of elsewhere?.names ?? []) if (kind === 'program' && name.includes(' ')) names.set(formKey(name), name);
  for (const reading of readings) {
    for (const { kind, name } of namesIn(reading)) if (kind === 'program' && name.includes(' ')) names.set(formKey(name), name);
  }
  return [...names.values()].sort(order);
}

/**
 * Looks for the programs of a corpus in each of its documents: what is a program elsewhere is one here.
 * A reading that keeps what was found with other names is looked into again only where it may hold one that makes the difference.
 */
export function seeker(readings: readonly Reading[], elsewhere?: Elsewhere): (reading: Reading) => readonly ProgramMention[] {
  const names = programNames(readings, elsewhere);
  const book = phraseBook(names.map((name) => [name, name] as const));
  const differences = new Map<readonly string[], readonly (readonly string[])[]>();
  const found = new Map<Reading, readonly ProgramMention[]>();
  const stillHolds = ({ parts }: Reading): boolean => {
    if (parts === undefined) return false;
    let changed = differences.get(parts.sought.names);
    if (changed === undefined) differences.set(parts.sought.names, changed = difference(names, parts.sought.names).map(wordsFolded));
    return !changed.some(parts.sought.mayHold);
  };
  return (reading) => {
    let programs = found.get(reading);
    if (programs === undefined) found.set(reading, programs = reading.parts !== undefined && stillHolds(reading) ? reading.parts.sought.found : sought(reading, book));
    return programs;
  };
}

/** What only one of two lists holds. */
function difference(some: readonly string[], others: readonly string[]): readonly string[] {
  const [a, b] = [new Set(some), new Set(others)];
  return [...some.filter((one) => !b.has(one)), ...others.filter((one) => !a.has(one))];
}

/** The places of a text where a name of the book stands and no name was read. */
function sought(reading: Reading, book: PhraseBook<string>): readonly ProgramMention[] {
  const { document: { id, lang, tokens } } = reading;
  const ties = new Set(packs[lang].names.links.map(fold));
  const found: ProgramMention[] = [];
  const taken = namesIn(reading).filter(({ kind }) => kind !== 'official').map(({ start, end }) => [start, end] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let next = 0;
  for (const { from, to } of occurrences(book, tokens, (at) => ties.has(fold(wordsOf(tokens, at, at + 1))))) {
    const start = tokens.start[from];
    const end = tokens.end[to - 1];
    while (next < taken.length && taken[next][1] <= start) next++;
    if (next < taken.length && taken[next][0] < end) continue;
    const span = { doc: id, start, end };
    found.push({ kind: 'program', id: mentionId('program', span), ...span, name: wordsOf(tokens, from, to).replace(/\s+/g, ' '), acronym: null });
  }
  return found;
}
