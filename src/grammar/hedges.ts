import type { FigurePack, Hedge } from '../lang/figure-pack.js';
import { point, type Interval } from '../model/interval.js';
import type { Op } from '../model/quantity.js';
import type { HedgeReach } from '../model/read-options.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { compile, type Trie } from './template.js';
import { wordSet, type WordSet } from './word-set.js';

export interface HedgeGrammar {
  readonly before: Trie<Hedge>;
  readonly after: Trie<Hedge>;
  readonly reach: HedgeReach;
  /** Words before a hedge that make it none. */
  readonly notAfter: ReadonlyMap<Hedge, WordSet>;
}

/** How far hedges reach where nobody says otherwise (contradictions §3.3). */
export const REACH: HedgeReach = { about: 0.1, almost: 0.1, near: 0.1, beyond: 0.25, least: 0.5 };

export const compileHedges = (pack: FigurePack, vocabulary: Vocabulary, reach: Partial<HedgeReach> = {}): HedgeGrammar => ({
  before: compile(pack.hedges, {}, vocabulary),
  after: compile(pack.hedgesAfter, {}, vocabulary),
  reach: { ...REACH, ...reach },
  notAfter: new Map(pack.hedges.flatMap((hedge) => (hedge.notAfter === undefined ? [] : [[hedge, wordSet(hedge.notAfter, vocabulary)] as const]))),
});

/** What an operator makes of a number, besides the number itself. */
export interface Hedged {
  readonly op: Op;
  readonly value: number;
  readonly value2?: number;
  readonly ulp: number;
  readonly near?: boolean;
  readonly loose?: boolean;
}

const closed = (low: number | null, high: number | null): Interval => ({ low, high });

/** Hard and soft interval of a hedged number (contradictions §3.3). A loose bound ("hasta") is soft only; half the reach of "about" and "almost" is soft. */
export function intervalsOf({ op, value, value2, ulp, near, loose }: Hedged, reach: HedgeReach): { readonly range: Interval; readonly soft?: Interval } {
  const u = ulp;
  const size = Math.abs(value);
  switch (op) {
    case '=': return { range: point(value) };
    case '~': {
      const hard = Math.max(2 * u, size * reach.about);
      const soft = Math.max(2 * u, (size * reach.about) / 2);
      return { range: closed(value - hard, value + hard), soft: closed(value - soft, value + soft) };
    }
    case '~-': {
      const hard = Math.max(u, size * reach.almost);
      const soft = Math.max(u / 2, (size * reach.almost) / 2);
      return { range: closed(value - hard, value), soft: { low: value - soft, high: value, highOpen: true } };
    }
    case '>': return near === true
      ? { range: { low: value, high: value + Math.max(u, size * reach.near), lowOpen: true } }
      : { range: { low: value, high: null, lowOpen: true }, soft: { low: value, high: value + Math.max(2 * u, size * reach.beyond), lowOpen: true } };
    case '>=': return { range: closed(value, null), soft: closed(value, value + Math.max(2 * u, size * reach.least)) };
    case '<': return near === true
      ? { range: { low: value - Math.max(u, size * reach.near), high: value, highOpen: true } }
      : { range: { low: null, high: value, highOpen: true }, soft: { low: value - Math.max(2 * u, size * reach.beyond), high: value, highOpen: true } };
    case '<=': return loose === true
      ? { range: closed(null, null), soft: closed(null, value) }
      : { range: closed(null, value), soft: closed(value - Math.max(2 * u, size * reach.least), value) };
    case 'range': return { range: closed(Math.min(value, value2 ?? value), Math.max(value, value2 ?? value)) };
    case 'magnitude': return { range: { low: 2 * value, high: 10 * value, highOpen: true } };
  }
}
