import type { FigurePack } from '../figure-pack.js';
import { arithmetic } from './arithmetic.js';
import { arrivals, gerunds, hedgedArticles, hedges, hedgesAfter } from './hedges.js';
import { numbers } from './numbers.js';
import { ages, lemmaEndings, lemmas, numbered, phrase, statuses, tally } from './phrases.js';
import { clauses, counts, reaching } from './subjects.js';
import { currency, points, ranges, units } from './units.js';

export const figures: FigurePack = {
  asks: ['many'], relatives: ['that', 'which', 'who', 'with', 'without'], copulas: ['are', 'were', 'number', 'numbered', 'total', 'totaled', 'totalled'],
  sharing: ['of', 'which', 'to', 'from', 'up', 'down', 'against', 'compared', 'with', 'than', 'only', 'just', 'another', 'versus', 'vs'],
  reaching, counts, clauses, numbers, arithmetic, hedges, hedgesAfter, hedgedArticles, ages, tally, arrivals, gerunds, units, points, currency, ranges, phrase, numbered, statuses, lemmaEndings, lemmas };
