import type { SeriesValue } from '../../model/series.js';

/** Signs of a bar: what surely is, what may be, and what is not told as a fact. */
interface Fill {
  readonly solid: string;
  readonly maybe: string;
  readonly planned: string;
  readonly open: string;
}

const unicode: Fill = { solid: '█', maybe: '▒', planned: '░', open: '›' };
const ascii: Fill = { solid: '#', maybe: '-', planned: '.', open: '>' };

/**
 * Bars of values on one scale from 0, each of at most `width` columns: solid up to the low end of the interval, shaded to its high end,
 * and light throughout for a goal or anything else that is not told as a fact. An end that is not bounded is an arrow. Negative values have none.
 */
export function bars(values: readonly SeriesValue[], width: number, onlyAscii: boolean): readonly string[] {
  const fill = onlyAscii ? ascii : unicode;
  const most = values.reduce((max, one) => Math.max(max, one.value, one.value2 ?? 0, one.high ?? 0), 0);
  const columns = (value: number): number => (most <= 0 || value <= 0 ? 0 : Math.max(1, Math.round((value / most) * (width - 1))));
  return values.map((one) => {
    const low = columns(Math.max(0, one.low ?? 0));
    const high = columns(one.high ?? one.value2 ?? Math.max(one.value, one.low ?? 0));
    const arrow = one.high === null ? fill.open : '';
    if (one.status !== 'actual') return fill.planned.repeat(high) + arrow;
    return fill.solid.repeat(low) + fill.maybe.repeat(Math.max(0, high - low)) + arrow;
  });
}
