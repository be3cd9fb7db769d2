import type { Article } from '../model/document.js';
import type { Said } from '../model/lang.js';
import type { DocId } from '../model/span.js';
import type { Trouble } from './problems.js';

export type Given = NonNullable<Article['given']>;

/** An article with the place (a file, `file:line`, `archive/entry`) it came from. */
export interface LineArticle {
  readonly article: Article;
  readonly place: string;
}

/** How something was read. `told` is for everybody, the rest for those who ask. */
export interface Note {
  readonly doc: DocId;
  readonly said: Said;
  readonly told: boolean;
}

/** What comes out of one file. */
export interface Opened {
  readonly articles: readonly LineArticle[];
  readonly troubles: readonly Trouble[];
  readonly notes: readonly Note[];
  /** Entries and tables that were passed over. */
  readonly ignored: number;
}

/** Bytes to be read: a file, or what a file holds. */
export interface Input {
  readonly bytes: Buffer;
  readonly id: DocId;
  /** By whose extension it is known. */
  readonly name: string;
  /** Whether a person named it. */
  readonly chosen: boolean;
  /** The encoding that is said of it from outside. */
  readonly declared?: string | undefined;
}

/** What still may be taken out of packed files: one for each file of the disk. */
export interface Budget {
  /** Bytes. */
  bytes: number;
  entries: number;
}

export interface Opening {
  /** The largest article, in bytes. */
  readonly limit: number;
  /** The encoding that a person names. */
  readonly encoding?: string;
  /** The column of tables that holds the text. */
  readonly textColumn?: string;
  readonly budget: Budget;
  /** How many packed files are around this one. */
  readonly depth: number;
  /** Seconds after which a file is given up that its door has not opened; absent where nobody waits for them. */
  readonly patience?: number;
  /** Reads what a packed file holds, as if it lay in a folder. */
  readonly open: (input: Input, inside: Opening) => Promise<Opened>;
}

/** A reader of one format. What is wrong with a file is a trouble; it throws nothing. */
export type Door = (input: Input, opening: Opening) => Promise<Opened>;

export const NOTHING: Opened = { articles: [], troubles: [], notes: [], ignored: 0 };

export const refused = (...troubles: Trouble[]): Opened => ({ ...NOTHING, troubles });

export function merge(parts: readonly Opened[]): Opened {
  return {
    articles: parts.flatMap(({ articles }) => articles),
    troubles: parts.flatMap(({ troubles }) => troubles),
    notes: parts.flatMap(({ notes }) => notes),
    ignored: parts.reduce((sum, { ignored }) => sum + ignored, 0),
  };
}

/** One article, without what is not known of it. */
export function article(id: DocId, text: string, known: { readonly [name in keyof Given]?: string | null | undefined }, place: string = id): LineArticle {
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value != null && value !== '')) as Given;
  return { article: Object.keys(given).length === 0 ? { id, text } : { id, text, given }, place };
}
