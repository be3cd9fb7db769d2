import type { Analysis, Problem } from './model/analysis.js';
import type { Laid } from './model/laid.js';
import type { Lang } from './model/lang.js';
import type { Reading } from './model/reading.js';
import type { DocId } from './model/span.js';
import { type Decisions, judge, judgingDay } from './accept/judge.js';
import { assemble } from './assemble/assemble.js';
import { identities } from './assemble/identities.js';
import { disputes } from './assemble/findings.js';
import { placer } from './assemble/places.js';
import { withDoubts } from './checks/dissolve.js';
import { merge } from './checks/merge.js';
import { nameNotes } from './checks/names.js';
import { sweep } from './checks/sweep.js';
import { touching } from './checks/touching.js';
import { link } from './link/link.js';
import { resolve } from './link/resolve.js';
import { timeline } from './timeline/timeline.js';

export interface CompareOptions {
  /** Language of messages. */
  readonly lang: Lang;
  readonly problems?: readonly Problem[];
  /** With drafts, only findings that touch one are kept. */
  readonly drafts?: ReadonlySet<DocId>;
  /** What was decided about findings before. */
  readonly decisions?: Decisions;
}

/** Lays readings side by side: names linked, claims held against each other, one whole analysis. */
export const compare = (readings: readonly Reading[], options: CompareOptions): Analysis => lay(readings, options).analysis;

/** The same, beside what it was made from. */
export function lay(readings: readonly Reading[], options: CompareOptions): Laid {
  const inOrder = [...readings].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const linked = link(inOrder);
  const claims = resolve(inOrder, linked);
  const swept = sweep(claims);
  const alleged = withDoubts(merge([...inOrder.flatMap((reading) => reading.alleged), ...swept.alleged, ...nameNotes(linked)]));
  const kept = options.drafts === undefined ? alleged : touching(alleged, options.drafts);
  const placed = placer(new Map(inOrder.map((reading) => [reading.document.id, reading])));
  const entries = timeline(inOrder, claims, disputes(kept, placed));
  const analysis = assemble({ readings: inOrder, linked, claims, alleged: kept, swept, entries, ...options });
  if (options.decisions === undefined) return { readings: inOrder, linked, claims, analysis };
  const day = judgingDay(options.decisions.asOf, inOrder.map((reading) => reading.document.dated));
  const all = new Set([...analysis.findings.map((finding) => finding.id), ...identities(alleged, inOrder)]);
  return { readings: inOrder, linked, claims, analysis: { ...analysis, ...judge(analysis.findings, options.decisions, all, day) } };
}
