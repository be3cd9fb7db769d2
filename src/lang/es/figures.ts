import type { FigurePack } from '../figure-pack.js';
import { arithmetic } from './arithmetic.js';
import { arrivals, gerunds, hedgedArticles, hedges, hedgesAfter } from './hedges.js';
import { numbers } from './numbers.js';
import { ages, lemmaEndings, lemmas, numbered, phrase, statuses, tally } from './phrases.js';
import { clauses, counts, reaching } from './subjects.js';
import { currency, points, ranges, units } from './units.js';

export const figures: FigurePack = {
  asks: ['cuántos', 'cuántas'], relatives: ['que', 'cuales', 'con', 'sin'], copulas: ['son', 'eran', 'fueron', 'serán', 'serían', 'suman', 'sumaron', 'suman', 'sumaban', 'somos'],
  sharing: ['de', 'del', 'que', 'cuales', 'a', 'hasta', 'desde', 'contra', 'frente', 'ante', 'otras', 'otros', 'sólo', 'solo', 'apenas'],
  reaching, counts, clauses, numbers, arithmetic, hedges, hedgesAfter, hedgedArticles, ages, tally, arrivals, gerunds, units, points, currency, ranges, phrase, numbered, statuses, lemmaEndings, lemmas };
