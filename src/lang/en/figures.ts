import type { FigurePack } from '../figure-pack.js';
import { arithmetic } from './arithmetic.js';
import { arrivals, gerunds, hedges, hedgesAfter } from './hedges.js';
import { numbers } from './numbers.js';
import { lemmaEndings, lemmas, numbered, phrase, statuses } from './phrases.js';
import { clauses, counts, reaching } from './subjects.js';
import { currency, points, ranges, units } from './units.js';

export const figures: FigurePack = {
  asks: ['many'], relatives: ['that', 'which', 'who', 'with', 'without'], copulas: ['are', 'were', 'number', 'numbered', 'total', 'totaled', 'totalled'],
  reaching, counts, clauses, numbers, arithmetic, hedges, hedgesAfter, arrivals, gerunds, units, points, currency, ranges, phrase, numbered, statuses, lemmaEndings, lemmas };
