import { civilOf, dayNumber } from '../../model/calendar.js';
import type { Lang } from '../../model/lang.js';
import { monthAbbreviation } from './dates.js';
import { html, type Markup } from './markup.js';

/** A span of days laid over a width. Days are day numbers. */
export interface Axis {
  readonly first: number;
  readonly last: number;
  x(day: number): number;
}

export const axisOf = (first: number, last: number, from: number, to: number): Axis =>
  ({ first, last, x: (day) => round(from + ((day - first) / Math.max(1, last - first)) * (to - from)) });

/** One decimal: enough for a drawing, and the same everywhere. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** Months between ticks, tried in order until few enough fit. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** Ticks of an axis at most so many, with their labels: years, and months where there is room. `clear` units at its ends carry no label. */
export function ticks(axis: Axis, most: number, top: number, bottom: number, lang: Lang, clear = 0): readonly Markup[] {
  const start = civilOf(axis.first);
  const end = civilOf(axis.last);
  const from = start.year * 12 + start.month - 1;
  const to = end.year * 12 + end.month - 1;
  const step = STEPS.find((months) => (to - from) / months <= most) ?? 12_000;
  const all: Markup[] = [];
  let year: number | null = null;
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const [y, m] = [Math.floor(month / 12), (month % 12) + 1];
    const day = dayNumber(y, m, 1);
    if (day < axis.first) continue;
    const label = step >= 12 ? String(y) : monthAbbreviation(m, lang);
    const below = step < 12 && y !== year ? html`<text class="yearly" x="${axis.x(day)}" y="${bottom + 27}">${y}</text>` : null;
    year = y;
    const named = axis.x(day) >= axis.x(axis.first) + clear && axis.x(day) <= axis.x(axis.last) - clear;
    all.push(html`<path class="tick" d="M${axis.x(day)} ${top}V${bottom}"/>${named ? html`<text x="${axis.x(day)}" y="${bottom + 14}">${label}</text>` : null}${below}
`);
  }
  return all;
}
