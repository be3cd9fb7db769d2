import { createHash } from 'node:crypto';

import type { ReadOptions } from '../model/read-options.js';

/** By what readings are made: a digest of the program (see `cache/program.ts`), and one of the options. */
export interface Maker {
  readonly program: string;
  readonly options: string;
}

export const makerOf = (program: string, options: ReadOptions): Maker => ({ program, options: sha(JSON.stringify(options)) });

/** Both in one word. */
export const madeBy = ({ program, options }: Maker): string => sha(`${program} ${options}`);

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
