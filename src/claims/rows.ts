import type { Told } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { claimId } from '../model/id.js';
import type { Figure, Mention } from '../model/mention.js';
import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { indexAt } from '../text/lines.js';
import { tokenAt } from '../text/tokens.js';
import type { Voice } from './speakers.js';

/** A figure with its tokens. */
export interface Row {
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

/** The figures of one sentence. */
export interface Line {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

/** Longer sentences are tables or damage; their figures are not computed with. */
const MOST_FIGURES = 24;

/** The figures of a document, sentence by sentence; sentences without figures are left out. */
export function linesOf(document: Document, mentions: readonly Mention[]): Line[] {
  const { tokens, sentences } = document;
  const lines: { index: number; from: number; to: number; rows: Row[] }[] = [];
  for (const figure of mentions) {
    if (figure.kind !== 'figure') continue;
    const from = tokenAt(tokens, figure.start);
    const index = indexAt(sentences, from);
    let line = lines[lines.length - 1];
    if (line === undefined || line.index !== index) {
      line = { index, from: sentences[index] as number, to: sentences[index + 1] ?? tokens.count, rows: [] };
      lines.push(line);
    }
    line.rows.push({ figure, quantity: figure.quantity, from, to: tokenAt(tokens, figure.end) });
  }
  return lines.filter((line) => line.rows.length <= MOST_FIGURES);
}

export const spanOf = ({ figure }: Row): Span => ({ doc: figure.doc, start: figure.start, end: figure.end });

/** Words from one token to another as an address. */
export const wordsSpan = (document: Document, from: number, to: number): Span =>
  ({ doc: document.id, start: document.tokens.start[from] as number, end: document.tokens.end[to - 1] as number });

/** What every claim of arithmetic has. */
export function told(document: Document, kind: string, evidence: Span, sentence: number, voice: (offset: number) => Voice, extra = ''): Told {
  return { id: claimId(kind, evidence, extra), doc: document.id, evidence, sentence, asserted: document.dated?.days ?? null, ...voice(evidence.start) };
}

/** Whether two figures are counted in one unit. */
export const sameUnit = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

/** Whether two figures count one thing, as far as the words say. */
export const sameHead = (a: Row, b: Row): boolean =>
  sameUnit(a.quantity, b.quantity) && (a.figure.head === b.figure.head || a.figure.inherited === true || b.figure.inherited === true || a.figure.head === '' || b.figure.head === '');

/** Whether a number's value is in doubt. Which country's pesos they are changes no sum of one sentence. */
export const doubtful = ({ ambiguous }: Quantity): boolean => ambiguous !== undefined && ambiguous !== 'currency';

/** A plain number that can be computed with. */
export const exact = ({ quantity }: Row): boolean => quantity.op === '=' && !doubtful(quantity);
