import { holds } from '../grammar/arithmetic.js';
import type { Grammar } from '../grammar/grammar.js';
import type { ProductClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { exact, spanOf, told, type Line, type Row } from './rows.js';
import type { Voice } from './speakers.js';

/** Tokens around an amount in which "cada una" makes it a price. */
const EACH_REACH = 4;

/** Prices times quantities with their product: "120 becas de 5 mil pesos cada una, en total 600 mil pesos". */
export function productClaims(document: Document, lines: readonly Line[], grammar: Grammar, voice: (offset: number) => Voice): ProductClaim[] {
  const { tokens } = document;
  const a = grammar.figures.arithmetic;
  const claims: ProductClaim[] = [];
  for (const line of lines) {
    if (line.rows.length !== 3 || !line.rows.every(exact)) continue;
    const [first, second, total] = line.rows as [Row, Row, Row];
    if (total.quantity.kind !== 'money' || !holds(a.total, tokens, second.to, total.from)) continue;
    const times = first.quantity.kind === 'count' ? first : second;
    const each = times === first ? second : first;
    if (times.quantity.kind !== 'count' || each.quantity.kind !== 'money' || each.quantity.unit !== total.quantity.unit) continue;
    if (!holds(a.each, tokens, each.to, Math.min(total.from, each.to + EACH_REACH))) continue;
    claims.push({
      ...told(document, 'product', spanOf(total), line.index, voice), kind: 'product',
      each: each.quantity, times: times.quantity, total: total.quantity, spans: [spanOf(total), spanOf(times), spanOf(each)],
    });
  }
  return claims;
}
