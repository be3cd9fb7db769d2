import type { FigureClaim } from '../model/claim.js';
import { isFar } from '../checks/figure-pairs.js';
import { allSlots, type Slot } from '../checks/slots.js';

/** Slots that do not set two values of a series apart: when and how each is told, and the figures that stand beside it. */
export const FREE = new Set<Slot['name']>(['time', 'status', 'beside', 'contrast']);
/** Slots that may not even be open: "2.1 million doses delivered" beside "1.4 million doses" are two quantities. */
const WHOLE = new Set<Slot['name']>(['predicate', 'modifiers', 'part', 'each']);
/** Each value is held against at most this many of a quantity, the latest first. */
const WINDOW = 12;
/** Quantities that a value may join, at most, the latest, so that cost stays linear. */
const OPEN = 50;

/** Whether two figures are values of one quantity, whenever they are told: the compare stage's key, at most one slot of it incomplete, and none of those that tell what is counted. */
export function isOneQuantity(a: FigureClaim, b: FigureClaim): boolean {
  if (a.key.head !== b.key.head || a.value.kind !== b.value.kind || a.value.unit !== b.value.unit || a.key.part !== b.key.part || a.key.each !== b.key.each) return false;
  if (a.doc === b.doc && a.sentence === b.sentence) return false;
  const read = allSlots(a, b).filter((slot) => !FREE.has(slot.name));
  return read.every((slot) => slot.fit !== 'different' && !(slot.fit === 'narrow' && WHOLE.has(slot.name))) && read.filter((slot) => slot.fit === 'narrow').length <= 1;
}

/** Numbers the quantities that claims are values of, in the order of the claims, from 1. A value joins a quantity only where it fits with every value of it. */
export function quantitiesOf(claims: readonly FigureClaim[]): ReadonlyMap<FigureClaim, number> {
  const quantities: FigureClaim[][] = [];
  const numbers = new Map<FigureClaim, number>();
  for (const claim of claims) {
    const first = Math.max(0, quantities.length - OPEN);
    let at = quantities.findIndex((values, i) => i >= first && values.slice(-WINDOW).every((value) => !isFar(value, claim) && isOneQuantity(value, claim)));
    if (at < 0) at = quantities.push([]) - 1;
    (quantities[at] as FigureClaim[]).push(claim);
    numbers.set(claim, at + 1);
  }
  return numbers;
}
