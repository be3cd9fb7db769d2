import type { DocId } from '../model/span.js';

/** What kept an article from being read: a defect of the program, or of the thread that had it in hand (`lost`). */
export class ReadError extends Error {
  constructor(readonly doc: DocId, readonly why: string, readonly lost: 'memory' | 'ended' | null, stack?: string) {
    super(`${doc}: ${why}`);
    if (stack !== undefined) this.stack = stack;
  }

  /** An error that reading an article threw. */
  static of(doc: DocId, error: unknown): ReadError {
    return error instanceof Error ? new ReadError(doc, error.message, null, error.stack) : new ReadError(doc, String(error), null);
  }
}
