import type { AlteredName, DoubleAcronym, Entity } from './entity.js';
import type { Mention, OfficialMention } from './mention.js';
import type { Reading } from './reading.js';
import type { DocId } from './span.js';

/** What linking over the corpus settles. */
export interface Linked {
  readonly entities: readonly Entity[];
  readonly doubles: readonly DoubleAcronym[];
  /** Names that one copy of a text changes. */
  readonly altered: readonly AlteredName[];
  /** The first document of each group of near-duplicates, for every document that has copies. */
  readonly copies: ReadonlyMap<DocId, DocId>;
  /** The name that a name is told to stand for; itself where nothing is told. */
  readonly alias: (name: string) => string;
  /** Key of the person that a name stands for in a document; the folded name where it is nobody else's. */
  readonly personKey: (doc: DocId, name: string) => string;
  /** Key of the body that a name or acronym stands for in a document. */
  readonly bodyKey: (doc: DocId, name: string) => string;
  /** Key of the program that a name stands for. */
  readonly programKey: (doc: DocId, name: string) => string;
  /** The fullest form that the corpus gives of an official's name. */
  readonly fullPerson: (mention: OfficialMention) => string;
  /** Other names of an official's body. */
  readonly bodyAliases: (mention: OfficialMention) => readonly string[];
  /** A reading's mentions with its candidates settled: what is a program elsewhere in the corpus is one here. */
  readonly mentions: (reading: Reading) => readonly Mention[];
}
