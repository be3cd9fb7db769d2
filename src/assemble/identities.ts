import { findingId, quotesOf } from '../accept/identity.js';
import type { Alleged } from '../model/finding.js';
import type { Reading } from '../model/reading.js';

/** The ids that findings have, or would have if they were reported. */
export function identities(alleged: readonly Alleged[], readings: readonly Reading[]): readonly string[] {
  const texts = new Map(readings.map(({ document: { id, text } }) => [id, text]));
  return alleged.map(({ rule, evidence, sides }) =>
    findingId(rule, quotesOf({ evidence: evidence.slice(0, 2).map(({ doc, start, end }) => ({ text: (texts.get(doc) ?? '').slice(start, end) })), ...(sides === undefined ? {} : { sides }) })));
}
