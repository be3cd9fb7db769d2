import type { EntryKind } from '../model/analysis.js';
import type { ActClaim, Claim } from '../model/claim.js';
import type { Span } from '../model/span.js';
import { OTHER } from './lead.js';

/** Acts by which somebody takes or leaves an office. */
const OFFICES = new Set(['appoint', 'elect', 'dismiss', 'resign', 'swear-in']);
/** What is so, rather than what happens. */
const STATES = new Set([OTHER, 'exist', 'have', 'lack']);

/** What the claims of a stretch of one document say, as far as the kind of an event hangs on it. */
export interface Within {
  readonly acts: readonly ActClaim[];
  readonly figures: boolean;
  readonly goals: boolean;
}

export function within(claims: readonly Claim[], span: Span): Within {
  const here = claims.filter(({ evidence }) => evidence.start < span.end && span.start < evidence.end);
  const figures = here.filter((claim) => claim.kind === 'figure');
  return {
    acts: here.filter((claim) => claim.kind === 'act'),
    figures: figures.length > 0,
    goals: figures.some((claim) => claim.key.status === 'goal'),
  };
}

/** The kind of a dated act, which `planned` says to lie ahead or to be a goal's deadline. */
export function kindOfAct(predicate: string, planned: boolean, { figures }: Within): EntryKind {
  if (OFFICES.has(predicate)) return 'office';
  if (planned) return 'plan';
  return STATES.has(predicate) && figures ? 'figure' : 'act';
}

/** The kind of what a document opens with. */
export function kindOfLead({ acts, figures }: Within): EntryKind {
  const done = acts.filter(({ predicate, aspect }) => aspect !== 'planned' && !STATES.has(predicate));
  if (done.some(({ predicate }) => OFFICES.has(predicate))) return 'office';
  if (done.length > 0) return 'act';
  return figures ? 'figure' : 'news';
}
