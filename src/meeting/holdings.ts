import type { DefinitionElsewhere, Elsewhere, NameElsewhere } from '../model/elsewhere.js';
import type { Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';
import type { AskedNames } from './names.js';

/** More documents than this are never looked at under one key, nor than this of those that say the same under it: the nearest in time are. */
export const MOST_UNDER_KEY = 24;
export const MOST_ALIKE = 2;
/** Names for one acronym, or acronyms for one name, that are told most often; a name has few. */
export const MOST_DEFINITIONS = 20;
/** A word that more forms have than this tells none of them apart. */
export const MOST_FORMS = 60;

/** A key, and the day near which documents under it are wanted; null for the newest. */
export interface AskedKey {
  readonly key: number;
  readonly day: number | null;
}

/** An archive of readings, as drafts ask it. */
export interface Holdings {
  readonly documents: number;
  /** First day of the newest dated document; null where none is dated. */
  readonly newest: number | null;
  /** What many documents share, as `Elsewhere` tells it. */
  readonly common: Pick<Elsewhere, 'leads' | 'sentences'>;
  /** The acronyms that are one of some forms, or stand for one. */
  definitions(forms: readonly string[]): Promise<readonly DefinitionElsewhere[]>;
  names(asked: readonly AskedNames[]): Promise<readonly NameElsewhere[]>;
  /** Documents under some keys, within the bounds above. */
  meeting(asked: readonly AskedKey[]): Promise<readonly DocId[]>;
  readings(ids: readonly DocId[]): Promise<readonly Reading[]>;
}
