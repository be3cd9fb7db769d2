import type { SeriesValue } from '../../model/series.js';

/** Signs of a bar: what surely is, in whole columns and in parts of one; what may be; what is not told as a fact; an end that is not bounded. */
interface Fill {
  readonly solid: string;
  readonly parts: readonly string[];
  readonly maybe: string;
  readonly planned: string;
  readonly open: string;
}

const unicode: Fill = { solid: '█', parts: ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'], maybe: '▒', planned: '░', open: '›' };
const ascii: Fill = { solid: '#', parts: [''], maybe: '-', planned: '.', open: '>' };

/**
 * Bars of values on one scale from 0, each of at most `width` columns: solid up to the low end of the interval, shaded to its high end,
 * and light throughout for a goal or anything else that is not told as a fact. Values of 0 and below have none.
 */
export function bars(values: readonly SeriesValue[], width: number, onlyAscii: boolean): readonly string[] {
  const fill = onlyAscii ? ascii : unicode;
  const most = values.reduce((max, one) => Math.max(max, one.value, one.value2 ?? 0, one.high ?? 0), 0);
  const size = fill.parts.length;
  /** Parts of columns, at least one. */
  const reach = (value: number): number => (most <= 0 || value <= 0 ? 0 : Math.max(1, Math.round((value / most) * (width - 1) * size)));
  const columns = (value: number): number => Math.ceil(reach(value) / size);
  return values.map(({ value, value2, low, high, status }) => {
    const arrow = high === null ? fill.open : '';
    const end = columns(high ?? value2 ?? Math.max(value, low ?? 0));
    if (status !== 'actual') return fill.planned.repeat(end) + arrow;
    const start = reach(low ?? 0);
    const solid = fill.solid.repeat(Math.floor(start / size));
    if (low === high) return solid + (fill.parts[start % size] as string);
    return solid + fill.maybe.repeat(Math.max(0, end - solid.length)) + arrow;
  });
}
