import type { FigurePack } from '../figure-pack.js';
import { numbers } from './numbers.js';

export const figures: FigurePack = { numbers };
