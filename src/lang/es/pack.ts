import type { Pack } from '../pack.js';
import { abbreviations } from './abbreviations.js';
import { acts } from './acts.js';
import { concepts } from './concepts.js';
import { dates } from './dates.js';
import { figures } from './figures.js';
import { functionWords } from './function-words.js';
import { names } from './names.js';

export const es: Pack = { lang: 'es', functionWords, abbreviations, dates, figures, names, acts, concepts };
