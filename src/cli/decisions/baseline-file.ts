import { readFileSync } from 'node:fs';

import { readBaseline, writeBaseline } from '../../accept/baseline.js';
import type { Entry } from '../../accept/entry.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import { codeOf } from '../output/output.js';
import { replaceFile } from '../output/replace-file.js';
import type { Request } from '../request/request.js';

/** Where decisions are kept when no other file is named: in the current folder. */
export const BASELINE = 'cotejo-baseline.json';

/**
 * The decisions that a run takes into account; null where there is no file and none was named, or none is wanted.
 * `create` lets a named file be missing, for commands that write it.
 * @throws UsageError where a file that was named is missing, or the file is not what it should be.
 */
export function loadBaseline({ baseline, lang }: Request, create = false): readonly Entry[] | null {
  if (baseline === false) return null;
  const file = baseline ?? BASELINE;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && (create || baseline === undefined)) return null;
    throw new UsageError(phrases.cannotReadBaseline[lang](file, codeOf(error)));
  }
  const read = readBaseline(text);
  if ('said' in read) throw new UsageError(phrases.badBaseline[lang](read.line === null ? file : `${file}:${read.line}`, read.said[lang]));
  return read;
}

/** Leaves decisions in their file, whole or not at all; the name of the file. */
export function saveBaseline({ baseline, lang }: Request, entries: readonly Entry[]): string {
  const file = baseline === undefined || baseline === false ? BASELINE : baseline;
  try {
    replaceFile(file, writeBaseline(entries));
  } catch (error) {
    throw new UsageError(phrases.cannotWrite[lang](file, codeOf(error)));
  }
  return file;
}
