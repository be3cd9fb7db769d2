import { findingId, quotesOf } from '../accept/identity.js';
import type { Alleged } from '../model/finding.js';
import type { Reading } from '../model/reading.js';

/** The ids that findings have, or would have if they were reported. */
export function identities(alleged: readonly Alleged[], readings: readonly Reading[]): readonly string[] {
  const documents = new Map(readings.map(({ document }) => [document.id, document]));
  return alleged.map(({ rule, evidence, sides }) =>
    findingId(rule, quotesOf({ evidence: evidence.slice(0, 2).map(({ doc, start, end }) => ({ text: (documents.get(doc)?.text ?? '').slice(start, end) })), ...(sides === undefined ? {} : { sides }) })));
}
