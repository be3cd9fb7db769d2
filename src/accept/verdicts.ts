import type { Finding } from '../model/finding.js';
import { type Entry, entryFor } from './entry.js';
import type { Row, SheetFault } from './sheet.js';
import { withEntry } from './update.js';

/** Entries after a sheet was read, and how many verdicts of each kind it gave. */
export interface Reviewed {
  readonly entries: readonly Entry[];
  readonly confirmed: number;
  readonly dismissed: number;
  readonly reopened: number;
  /** Earlier decisions that the sheet replaced or took back. */
  readonly replaced: readonly Entry[];
  readonly faults: readonly SheetFault[];
}

/**
 * Puts the verdicts of a sheet beside the entries that there are. A row of an unknown finding, and rows that say different things of one,
 * are faults and change nothing; a row that only repeats another is a fault too, and counts once.
 */
export function review(entries: readonly Entry[], findings: readonly Finding[], rows: readonly Row[]): Reviewed {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const { faults, sound } = apart(rows, byId);
  const count = { confirmed: 0, dismissed: 0, open: 0 };
  const replaced: Entry[] = [];
  let now = entries;
  for (const row of sound) {
    const before = now.find(({ id }) => id === row.id);
    if (row.verdict === 'open') {
      if (before === undefined) continue;
      now = now.filter((entry) => entry !== before);
      replaced.push(before);
    } else {
      const entry = entryOf(row, byId.get(row.id) as Finding, before);
      if (before !== undefined && !same(before, entry)) replaced.push(before);
      now = withEntry(now, entry);
    }
    count[row.verdict]++;
  }
  return { entries: now, confirmed: count.confirmed, dismissed: count.dismissed, reopened: count.open, replaced, faults };
}

/** The rows that stand, and what is wrong with the others. */
function apart(rows: readonly Row[], findings: ReadonlyMap<string, Finding>): { readonly sound: readonly Row[]; readonly faults: readonly SheetFault[] } {
  const faults: SheetFault[] = [];
  const first = new Map<string, Row>();
  const disputed = new Set<string>();
  for (const row of rows) {
    const { id, line } = row;
    const other = first.get(id);
    if (!findings.has(id)) faults.push({ line, said: { es: `no hay hallazgo «${id}» en lo leído`, en: `there is no finding “${id}” in what was read` } });
    else if (other === undefined) first.set(id, row);
    else if (other.verdict === row.verdict && other.reason === row.reason && other.by === row.by) {
      faults.push({ line, said: { es: `«${id}» ya está en la línea ${other.line}, con lo mismo`, en: `“${id}” is on line ${other.line} already, with the same` } });
    } else {
      faults.push({ line, said: { es: `«${id}» está en la línea ${other.line} con otro veredicto o motivo: no se toma ninguno`, en: `“${id}” is on line ${other.line} with another verdict or reason: neither is taken` } });
      disputed.add(id);
    }
  }
  return { sound: [...first.values()].filter(({ id }) => !disputed.has(id)), faults };
}

/** An entry of a row; what the row leaves empty is kept from an entry of the same verdict. */
function entryOf({ verdict, reason, by }: Row & { readonly verdict: string }, finding: Finding, before: Entry | undefined): Entry {
  const same = before?.verdict === verdict ? before : undefined;
  const who = by === '' ? same?.by : by;
  return entryFor(finding, {
    verdict: verdict as Entry['verdict'],
    reason: reason === '' ? (same?.reason ?? '') : reason,
    ...(who === undefined ? {} : { by: who }),
    ...(same?.expires === undefined ? {} : { expires: same.expires }),
  });
}

const same = (a: Entry, b: Entry): boolean => a.verdict === b.verdict && a.reason === b.reason && a.by === b.by && a.expires === b.expires;
