import type { Lang } from '../model/lang.js';
import { en } from './en/pack.js';
import { es } from './es/pack.js';
import type { Pack } from './pack.js';

/** Every language, in the order in which ties are decided. */
export const packs: Readonly<Record<Lang, Pack>> = { es, en };

export const languages: readonly Lang[] = ['es', 'en'];
