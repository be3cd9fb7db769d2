import type { Said } from '../model/lang.js';

/** What a value of the configuration may be. Read by the check of a file, the JSON Schema for editors and the table of the README alike. */
export type Shape =
  | { readonly is: 'one'; readonly of: readonly string[] }
  | { readonly is: 'text' }
  /** A number from 0 to 1. */
  | { readonly is: 'share' }
  /** A whole number from 0. */
  | { readonly is: 'count' }
  /** `bare`: one item may stand without its list. */
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number; readonly bare?: boolean }
  /** Names of one's own choice, and what each holds. */
  | { readonly is: 'table'; readonly of: Shape }
  | { readonly is: 'fields'; readonly of: Readonly<Record<string, Field>> };

export interface Field {
  readonly shape: Shape;
  readonly says: Said;
  readonly required?: boolean;
}
