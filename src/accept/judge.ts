import type { Accepting } from '../model/analysis.js';
import { isoDay } from '../model/calendar.js';
import type { Finding } from '../model/finding.js';
import type { DocId } from '../model/span.js';
import { dayNumberOf } from '../model/calendar.js';
import type { Entry } from './entry.js';
import type { Mark } from './marks.js';

/** All that was decided about findings before a run. */
export interface Decisions {
  readonly entries: readonly Entry[];
  /** Marks of the drafts under check, sound ones only. */
  readonly marks?: ReadonlyMap<DocId, readonly Mark[]>;
  /** The day that last days are held against, `YYYY-MM-DD`; by default the newest document's. */
  readonly asOf?: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly accepting: Accepting;
}

/**
 * Findings with what was decided about them. A mark in a draft goes before an entry.
 * `all` holds the id of every finding of the run, also of those that are not reported: an entry is stale where its finding is not among them. It is null where
 * nobody knows them all: then none is stale.
 * `today` is the day that last days are held against; where it is unknown nothing expires.
 */
export function judge(findings: readonly Finding[], { entries, marks = new Map() }: Decisions, all: ReadonlySet<string> | null, today: string | null): Judged {
  const past = (entry: Entry): boolean => entry.expires !== undefined && today !== null && entry.expires < today;
  const byId = new Map(entries.filter((entry) => !past(entry)).map((entry) => [entry.id, entry]));
  const shown = new Set(findings.map(({ id }) => id));
  const used = new Set<Mark>();
  const judged = findings.map((finding): Finding => {
    const over = finding.evidence.flatMap(({ doc, start, end }) =>
      (marks.get(doc) ?? []).filter(({ rule, from, to }) => rule === finding.rule && start < to && end > from));
    for (const mark of over) used.add(mark);
    const [mark] = over;
    if (mark !== undefined) return { ...finding, accepted: { as: 'known', reason: mark.reason, from: 'draft' } };
    const entry = byId.get(finding.id);
    return entry === undefined ? finding : decided(finding, entry);
  });
  return {
    findings: judged,
    accepting: {
      accepted: judged.filter(({ accepted }) => accepted !== undefined).length,
      stale: entries.filter(({ id }) => all?.has(id) === false).map(({ id }) => id).sort(),
      expired: entries.filter((entry) => (all ?? shown).has(entry.id) && past(entry)).map(({ id }) => id).sort(),
      idle: [...marks].flatMap(([doc, own]) => own.filter((mark) => !used.has(mark)).map(({ line }) => `${doc}:${line}`)),
    },
  };
}

function decided(finding: Finding, { verdict, reason, by, expires }: Entry): Finding {
  const who = by === undefined ? {} : { by };
  if (verdict === 'confirmed') return { ...finding, confirmed: { reason, ...who } };
  return { ...finding, accepted: { as: verdict, reason, ...who, ...(expires === undefined ? {} : { expires }), from: 'baseline' } };
}

/** The day for judging last days: the one given, else the newest of the first days of documents, each null or undefined where it is undated. */
export function judgingDay(asOf: string | undefined, firstDays: readonly (number | null | undefined)[]): string | null {
  if (asOf !== undefined) return dayNumberOf(asOf) === null ? null : asOf;
  const days = firstDays.filter((day) => day != null);
  return days.length === 0 ? null : isoDay(days.reduce((a, b) => Math.max(a, b)));
}
