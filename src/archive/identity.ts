import { createHash } from 'node:crypto';

import type { Article } from '../model/document.js';
import type { ReadOptions } from '../model/read-options.js';

/** By what readings are made: a digest of the program (see `cache/program.ts`), and one of the options. */
export interface Maker {
  readonly program: string;
  readonly options: string;
}

export const makerOf = (program: string, options: ReadOptions): Maker => ({ program, options: sha(JSON.stringify(options)) });

/** Both in one word. */
export const madeBy = ({ program, options }: Maker): string => sha(`${program} ${options}`);

/** All that a reading is made from: it changes with the text, with what is given of the article, with the options and with the program. */
export const digestOf = ({ id, text, given }: Article, by: string): string =>
  createHash('sha256').update(JSON.stringify([by, id, given ?? null])).update('\0').update(text, 'utf16le').digest('hex');

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
