import type { ActClaim } from '../model/claim.js';
import type { Phrase as Cue } from '../grammar/acts.js';
import { match, matches, mayStart, type Trie } from '../grammar/template.js';
import { Flag } from '../model/tokens.js';
import { isWord } from '../text/tokens.js';
import { COMMA, type Told } from './act-clauses.js';
import { union } from './act-parties.js';
import type { ActScene } from './act-scene.js';
import type { Phrase } from './noun-phrases.js';

/** Words around an act that say who else took part and which of a set are meant. */
export interface ActCues {
  readonly alone: (from: number, to: number, object: Phrase | null) => boolean;
  readonly excepts: (told: Told) => boolean;
  readonly narrows: (told: Told) => boolean;
  readonly holds: (trie: Trie<Cue>, from: number, to: number) => boolean;
}

/** `verbAt` has a 1 at every token of a verb read so far. */
export function cuesOf({ document: { tokens }, grammar: { acts } }: ActScene, verbAt: Uint8Array): ActCues {
  return { alone, excepts, narrows, holds };

  /** A cue that leaves others out, and not one that stands before the object ("recibió únicamente el tratamiento"). */
  function alone(from: number, to: number, object: Phrase | null): boolean {
    for (let i = from; i < to; i++) {
      if (!mayStart(acts.exclusive, tokens, i)) continue;
      const cue = match(acts.exclusive, tokens, i);
      if (cue !== null && (object === null || cue.end !== object.from)) return true;
    }
    return false;
  }

  /** An exception told with the set ("todas salvo una"). */
  function excepts(told: Told): boolean {
    for (let i = told.from; i < told.to; i++) if (acts.words.exceptions.has(tokens.word[i] as number)) return true;
    return false;
  }

  /** "Quienes no recibieron la vacuna", "farmers who got nothing": a clause that tells which ones are meant says nothing of all. */
  function narrows({ opener }: Told): boolean {
    if (opener === null || opener === 0 || !acts.words.relatives.has(tokens.word[opener] as number)) return false;
    return tokens.word[opener - 1] !== COMMA && verbAt[opener - 1] === 0 && !isWholeClause(opener - 1);
  }

  /** "Recordó que …": one word that opens its sentence and is followed by its complement; no noun stands so. */
  function isWholeClause(at: number): boolean {
    return isWord(tokens, at) && (!isWord(tokens, at - 1) || ((tokens.shape[at] as number) & Flag.line) !== 0);
  }

  function holds(trie: Trie<Cue>, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (matches(trie, tokens, i)) return true;
    return false;
  }
}

/** The set that acts as one, or the words of those who act. */
export function setOf(doers: readonly Phrase[], whole: boolean): Pick<ActClaim, 'everyone' | 'doing'> {
  const [first] = doers;
  if (first === undefined) return {};
  return whole && doers.length === 1 && (first.universal || first.none) ? { everyone: first.lemmas() } : { doing: doers.reduce<readonly string[]>((words, phrase) => union(words, phrase.lemmas()), []) };
}
