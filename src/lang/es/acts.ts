import type { ActPack } from '../act-pack.js';

export const acts: ActPack = { negations: [] };
