import type { Kind } from '../kind.js';
import type { Budget, Input, Opened, Opening } from '../piece.js';

/** A file to be opened in another thread. */
export interface Job {
  readonly kind: Kind;
  /** Its bytes arrive as a plain array. */
  readonly input: Omit<Input, 'bytes'> & { readonly bytes: Uint8Array };
  readonly opening: Omit<Opening, 'open' | 'patience'>;
}

/** What came of it, and what is left of its budget. */
export interface Answer {
  readonly opened: Opened;
  readonly budget: Budget;
}
