import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Grammar } from '../grammar/grammar.js';
import { namesOf, type Names } from './noun-phrases.js';

/** What the readers of acts share: a document, its language, and which tokens belong to names and dates (1 in the arrays). */
export interface ActScene {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly names: Names;
  readonly inMention: Uint8Array;
  readonly inDate: Uint8Array;
}

export function sceneOf(document: Document, mentions: readonly Mention[], grammar: Grammar): ActScene {
  const names = namesOf(document, mentions, grammar);
  const inMention = new Uint8Array(document.tokens.count);
  const inDate = new Uint8Array(document.tokens.count);
  for (const [from, to] of names.dates) inDate.fill(1, from, to);
  for (const [from, person] of names.people) inMention.fill(1, from, person.to);
  return { document, grammar, names, inMention, inDate };
}
