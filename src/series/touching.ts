import type { Finding } from '../model/finding.js';
import type { Touching } from '../model/series.js';
import type { Span } from '../model/span.js';

/** Tells which findings quote words of a place. */
export function touchingIn(findings: readonly Finding[]): (place: Span) => readonly Touching[] {
  const byDoc = new Map<string, { readonly place: Span; readonly touching: Touching }[]>();
  for (const { id, level, rule, evidence } of findings) {
    for (const place of evidence) {
      const list = byDoc.get(place.doc) ?? [];
      list.push({ place, touching: { id, level, rule } });
      byDoc.set(place.doc, list);
    }
  }
  return ({ doc, start, end }) => {
    const found = (byDoc.get(doc) ?? []).filter(({ place }) => place.start < end && start < place.end).map((one) => one.touching);
    return found.filter((one, at) => found.findIndex((other) => other.id === one.id) === at);
  };
}
