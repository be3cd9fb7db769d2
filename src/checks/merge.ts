import type { Alleged, Level } from '../model/finding.js';
import type { Span } from '../model/span.js';

const WEIGHT: Readonly<Record<Level, number>> = { conflict: 0, tension: 1, note: 2 };

/**
 * Findings of one cause become one: those whose first two pieces of evidence are the same words.
 * The worst level wins; of equals the first in the order of rules.
 */
export function merge(alleged: readonly Alleged[]): Alleged[] {
  const byCause = new Map<string, Alleged>();
  for (const one of alleged) {
    const cause = causeOf(one);
    const other = byCause.get(cause);
    if (other === undefined || WEIGHT[one.level] < WEIGHT[other.level]) byCause.set(cause, other === undefined ? one : withWitnesses(one, other));
    else byCause.set(cause, withWitnesses(other, one));
  }
  return [...byCause.values()];
}

const address = (span: Span): string => `${span.doc}\n${span.start}\n${span.end}`;

function causeOf(one: Alleged): string {
  return one.evidence.slice(0, one.sides ?? 2).map(address).sort().join('\n\n');
}

/** `kept` with the evidence that only `other` shows behind its own. */
function withWitnesses(kept: Alleged, other: Alleged): Alleged {
  const known = new Set(kept.evidence.map(address));
  const more = other.evidence.filter((span) => !known.has(address(span)));
  return more.length === 0 ? kept : { ...kept, evidence: [...kept.evidence, ...more] };
}
