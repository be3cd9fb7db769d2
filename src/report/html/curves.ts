import type { AnalysedClaim, Analysis, PlacedFigure } from '../../model/analysis.js';
import { dayNumberOf } from '../../model/calendar.js';
import type { Place } from '../../model/span.js';
import { dayBounds } from '../../model/timex.js';
import { byPlace, byUnit } from '../order.js';

/** A value of a quantity, on the first day of the document that gives it. */
export interface Point extends Place {
  readonly day: number;
  readonly date: string;
  readonly value: number;
  /** It stands in a contradiction. */
  readonly disputed: boolean;
}

/** Values of one quantity over time. */
export interface Curve {
  /** The counted thing, as most of its texts call it. */
  readonly label: string;
  readonly points: readonly Point[];
}

/** Fewest values that make a curve. */
const LEAST = 3;

/**
 * Quantities with several values over time. Which figures are comparable was decided by the comparison: a curve is figures that
 * agreements and findings join, done and whole (no goals, no parts), of dated documents. The longest first.
 */
export function curvesOf(analysis: Analysis): readonly Curve[] {
  const claims = new Map<string, AnalysedClaim>();
  for (const claim of analysis.claims) {
    if (claim.kind === 'figure' && claim.says['status'] === 'actual') claims.set(keyOf(claim), claim);
  }
  const figures = new Map<string, PlacedFigure>();
  for (const mention of analysis.mentions) if (mention.kind === 'figure' && claims.has(keyOf(mention))) figures.set(keyOf(mention), mention);
  const disputed = new Set(analysis.findings.filter(({ level }) => level === 'conflict').flatMap(({ evidence }) => evidence.map(keyOf)));
  const days = new Map(analysis.documents.flatMap(({ id, dated }) => (dated === null || dated.basis === 'bounds' ? [] : [[id, dayBounds(dated.timex)[0]] as const])));
  return groups(analysis, claims).flatMap((group): Curve[] => {
    const points = new Map<string, Point>();
    for (const claim of group) {
      const date = days.get(claim.doc) ?? '';
      const day = dayNumberOf(date);
      const value = claim.says['value'];
      if (day === null || typeof value !== 'number') continue;
      const { doc, start, end, line, column, endLine, endColumn, text } = claim;
      const key = `${doc}\n${value}`;
      if (!points.has(key)) points.set(key, { doc, start, end, line, column, endLine, endColumn, text, day, date, value, disputed: disputed.has(keyOf(claim)) });
    }
    const all = [...points.values()].sort((a, b) => a.day - b.day || byPlace(a, b));
    const enough = all.length >= LEAST && new Set(all.map(({ day }) => day)).size > 1 && new Set(all.map(({ value }) => value)).size > 1;
    return enough ? [{ label: labelOf(group, figures), points: all }] : [];
  }).sort((a, b) => b.points.length - a.points.length || byUnit(a.label, b.label) || byPlace(a.points[0], b.points[0]));
}

const keyOf = ({ doc, start }: { readonly doc: string; readonly start: number }): string => `${doc}\n${start}`;

/** Figures that agreements and findings of figures join, directly or through others, where they count the same thing. */
function groups({ agreements, findings }: Analysis, claims: ReadonlyMap<string, AnalysedClaim>): readonly (readonly AnalysedClaim[])[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at) as string;
    return at;
  };
  const judged = [...agreements, ...findings.filter(({ rule }) => rule.startsWith('figure/') && !ALONE.has(rule))];
  for (const { evidence } of judged) {
    const figures = evidence.map(keyOf).filter((key) => claims.has(key));
    const [first] = figures;
    if (first === undefined) continue;
    for (const key of figures) {
      if (!parent.has(key)) parent.set(key, key);
      if (!sameThing(claims.get(first) as AnalysedClaim, claims.get(key) as AnalysedClaim)) continue;
      const [a, b] = [rootOf(first), rootOf(key)];
      if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
    }
  }
  const all = new Map<string, AnalysedClaim[]>();
  for (const key of [...parent.keys()].sort(byUnit)) {
    const group = all.get(rootOf(key)) ?? [];
    all.set(rootOf(key), group);
    group.push(claims.get(key) as AnalysedClaim);
  }
  return [...all.values()];
}

/** Rules whose figures are different quantities of one text. */
const ALONE = new Set(['figure/sum', 'figure/percent', 'figure/part-exceeds-whole']);

const sameThing = ({ says: a }: AnalysedClaim, { says: b }: AnalysedClaim): boolean => a['head'] === b['head'] && a['unit'] === b['unit'];

function labelOf(group: readonly AnalysedClaim[], figures: ReadonlyMap<string, PlacedFigure>): string {
  const counts = new Map<string, number>();
  for (const claim of group) {
    const unit = figures.get(keyOf(claim))?.unit ?? '';
    if (unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byUnit(a, b))[0]?.[0] ?? (group[0]?.text ?? '');
}
