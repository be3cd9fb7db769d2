/** A document's identity: its path relative to the current folder with `/`, or the `id` of its JSON line. */
export type DocId = string;

/** An address in a document: half-open, in UTF-16 code units of the decoded text. */
export interface Span {
  readonly doc: DocId;
  readonly start: number;
  readonly end: number;
}

/** A span with what a person needs to find it: 1-based line and column (UTF-16), and the words. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}
