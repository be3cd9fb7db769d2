import type { Finding, Level } from '../model/finding.js';
import type { DocId, Place } from '../model/span.js';

const rank: Readonly<Record<Level, number>> = { conflict: 0, tension: 1, note: 2 };

/** Whether a level is at least as bad as another. */
export const reaches = (level: Level, least: Level): boolean => rank[level] <= rank[least];

/** Worst first, then by document and place, then by id. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rank[a.level] - rank[b.level] || byPlace(a.evidence[0], b.evidence[0]) || byUnit(a.id, b.id));
}

/** By document, then by offset; nothing comes last. */
export function byPlace(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byUnit(a.doc, b.doc) || a.start - b.start || a.end - b.end;
}

/** By UTF-16 code units: the same on every machine. */
export const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a finding is shown: its first evidence in a draft, or its first. */
export function leading(finding: Finding, drafts: ReadonlySet<DocId>): Place | undefined {
  return finding.evidence.find((place) => drafts.has(place.doc)) ?? finding.evidence[0];
}
