import { createHash } from 'node:crypto';

import type { Article } from '../model/document.js';

/** All that a reading is made from: it changes with the text, with what is given of the article, and with what `by` tells of the program and its options. */
export const articleDigest = ({ id, text, given }: Article, by: string): string =>
  createHash('sha256').update(JSON.stringify([by, id, given ?? null])).update('\0').update(text, 'utf16le').digest('hex');
