import type { Alleged } from '../model/finding.js';
import type { DocId, Span } from '../model/span.js';

/** The findings that touch a draft, with the draft's words first. */
export function touching(alleged: readonly Alleged[], drafts: ReadonlySet<DocId>): Alleged[] {
  const inDraft = (span: Span): boolean => drafts.has(span.doc);
  return alleged
    .filter((one) => one.evidence.some(inDraft))
    .map((one) => ({ ...one, evidence: [...one.evidence.filter(inDraft), ...one.evidence.filter((span) => !inDraft(span))] }));
}
