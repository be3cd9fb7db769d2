import type { Claim } from '../model/claim.js';
import type { Alleged } from '../model/finding.js';
import type { DocId, Span } from '../model/span.js';

/** The findings that touch a draft, with the draft's words first. */
export function touching(alleged: readonly Alleged[], drafts: ReadonlySet<DocId>): Alleged[] {
  const inDraft = (span: Span): boolean => drafts.has(span.doc);
  return alleged
    .filter((one) => one.evidence.some(inDraft))
    .map((one) => ({ ...one, evidence: [...one.evidence.filter(inDraft), ...one.evidence.filter((span) => !inDraft(span))] }));
}

/**
 * Which claims may share a key with one of some others, whatever the names in them come to stand for: figures of the same unit and noun, acts of the same kind.
 * Every key of a rule holds these.
 */
export function mayMeet(others: readonly Claim[]): (claim: Claim) => boolean {
  const rough = new Set(others.map(roughKey));
  return (claim) => rough.has(roughKey(claim));
}

/** What of a claim no linking of names changes, and every key of a rule holds. */
export function roughKey(claim: Claim): string {
  if (claim.kind === 'figure') return `figure\n${claim.value.kind}\n${claim.value.unit}\n${claim.key.head}`;
  return claim.kind === 'act' ? `act\n${claim.predicate}` : claim.kind;
}
