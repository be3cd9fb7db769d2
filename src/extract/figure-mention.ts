import type { FigureGrammar } from '../grammar/figures.js';
import { intervalsOf } from '../grammar/hedges.js';
import type { Document } from '../model/document.js';
import { mentionId } from '../model/id.js';
import type { Figure } from '../model/mention.js';
import type { Quantity } from '../model/quantity.js';
import type { Draft } from './draft.js';
import { statusOf } from './status.js';

/** A draft as a mention: intervals, status, addresses. */
export function mentionOf(document: Document, g: FigureGrammar, draft: Draft): Figure {
  const { tokens } = document;
  const span = { doc: document.id, start: tokens.start[draft.from] as number, end: tokens.end[draft.end - 1] as number };
  const { amount, amount2, op } = draft;
  const share = draft.kind === 'percent' || draft.kind === 'points';
  const ulp = share && amount.places === 0 && amount.scale === 0 ? 1 : amount.ulp;
  const value2 = amount2?.value;
  const hedged = { op, value: amount.value, ulp, ...(value2 === undefined ? {} : { value2 }), ...(draft.near ? { near: true } : {}), ...(draft.loose ? { loose: true } : {}) };
  const quantity: Quantity = {
    decimal: amount.decimal, value: amount.value,
    ...(amount2 === null ? {} : { decimal2: amount2.decimal, value2: amount2.value }),
    kind: draft.kind, unit: draft.symbol, op, ulp, ...intervalsOf(hedged, g.hedges.reach),
    ...(draft.ambiguous === null ? {} : { ambiguous: draft.ambiguous }),
    ...(draft.near ? { near: true } : {}),
  };
  return {
    kind: 'figure', id: mentionId('figure', span), ...span, quantity,
    number: { doc: document.id, start: tokens.start[draft.number] as number, end: tokens.end[draft.numberEnd - 1] as number },
    unit: draft.unit, head: draft.head, modifiers: draft.modifiers,
    ...(draft.inherited ? { inherited: true } : {}),
    status: statusOf(g, tokens, draft),
  };
}
