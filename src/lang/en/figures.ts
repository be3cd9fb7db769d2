import type { FigurePack } from '../figure-pack.js';

export const figures: FigurePack = { cardinals: [] };
