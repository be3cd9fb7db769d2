import type { NumberPack } from './number-pack.js';

/** Number words, hedges, units, endings, and what is counted. */
export interface FigurePack {
  readonly numbers: NumberPack;
}
