import type { Entry } from '../../model/analysis.js';
import { dayNumberOf } from '../../model/calendar.js';
import { dayBounds } from '../../model/timex.js';
import { type Axis, axisOf, round, ticks } from './axis.js';
import { words } from './catalogue.js';
import { dateWords } from './dates.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';
import { drawn } from './signs.js';

/** Units of the drawing: its width, the room at its sides for what lies outside, one sign, and the most signs in a pile. */
const WIDTH = 960;
const SIDE = 56;
const CELL = 14;
const PILE = 14;
/** Signs against those in lines of text. */
const BIG = 1.2;
/** The least height of the piles' room. */
const LOW = 4;
/** Share of documents, at each end, whose dates do not stretch the axis: one wrong date in a large corpus would flatten all others. */
const STRAY = 0.02;
/** Units at the ends of the axis where the words for what lies outside need the room. */
const CLEAR = 22;
/** Ticks of the axis, at most; and letters of an event in a tool tip. */
const TICKS = 14;
const TIP = 140;

interface Dot {
  readonly entry: Entry;
  /** 0-based place in the timeline. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Events over time, in piles. The axis spans the days of the documents and something around them;
 * what lies far outside is piled at its ends, so that one old date does not flatten the rest. Those listed are linked to their line.
 */
export function chart(page: Page, entries: readonly Entry[], listed: ReadonlySet<number>): Markup {
  const dots = entries.flatMap((entry, at): Dot[] => {
    const [first, last] = dayBounds(entry.date).map(dayNumberOf) as [number | null, number | null];
    if (first === null && last === null) return [];
    return [{ entry, at, from: first ?? last as number, to: last ?? first as number }];
  });
  const axis = axisFor(page, dots);
  const piles = piled(dots, axis);
  const tallest = Math.max(1, ...[...piles.values()].map((pile) => pile.length));
  const room = Math.max(LOW, Math.min(tallest, PILE)) * CELL;
  const base = room + 14;
  const outside = (side: -1 | 1): boolean => dots.some((dot) => sideOf(dot, axis) === side);
  return html`<svg class="time" viewBox="0 0 ${WIDTH} ${base + 36}" width="${WIDTH}" height="${base + 36}" aria-hidden="true" focusable="false">
${ticks(axis, TICKS, 4, base, page.lang, CLEAR)}<path class="line" d="M${SIDE} ${base}H${WIDTH - SIDE}"/>
${outside(-1) ? html`<text x="${SIDE / 2}" y="${base + 14}">${words.earlier[page.lang]}</text>` : null}${outside(1) ? html`<text x="${WIDTH - SIDE / 2}" y="${base + 14}">${words.later[page.lang]}</text>` : null}
${[...piles].map(([x, pile]) => (tallest <= PILE ? signsOf(pile, x, base, axis, listed, page) : barsOf(pile, x, base, room / tallest, listed)))}</svg>
`;
}

function axisFor({ analysis }: Page, dots: readonly Dot[]): Axis {
  const days = analysis.documents.flatMap((document) => (document.dated === null || document.dated.basis === 'bounds' ? [] : dayBounds(document.dated.timex).map(dayNumberOf)))
    .filter((day) => day !== null);
  const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b));
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b));
  if (dots.length === 0) return axisOf(0, 1, SIDE, WIDTH - SIDE);
  const [low, high] = [least(dots.map(({ from }) => from)), most(dots.map(({ to }) => to))];
  if (days.length === 0) return axisOf(low - 10, high + 10, SIDE, WIDTH - SIDE);
  days.sort((a, b) => a - b);
  const stray = Math.floor(days.length * STRAY);
  const [first, last] = [days[stray] as number, days[days.length - 1 - stray] as number];
  const margin = Math.max(45, Math.round((last - first) / 4));
  return axisOf(Math.max(low, first - margin) - 5, Math.min(high, last + margin) + 5, SIDE, WIDTH - SIDE);
}

const sideOf = ({ from, to }: Dot, axis: Axis): -1 | 0 | 1 => (to < axis.first ? -1 : from > axis.last ? 1 : 0);

/** Events by the column they stand in. */
function piled(dots: readonly Dot[], axis: Axis): ReadonlyMap<number, readonly Dot[]> {
  const piles = new Map<number, Dot[]>();
  for (const dot of dots) {
    const side = sideOf(dot, axis);
    const middle = (Math.max(dot.from, axis.first) + Math.min(dot.to, axis.last)) / 2;
    const x = side === 0 ? Math.round(axis.x(middle) / CELL) * CELL : side < 0 ? SIDE / 2 : WIDTH - SIDE / 2;
    const pile = piles.get(x);
    if (pile === undefined) piles.set(x, [dot]); else pile.push(dot);
  }
  return piles;
}

function signsOf(pile: readonly Dot[], x: number, base: number, axis: Axis, listed: ReadonlySet<number>, { lang }: Page): readonly Markup[] {
  return pile.map((dot, i) => {
    const y = base - 8 - i * CELL;
    const [from, to] = [axis.x(Math.max(dot.from, axis.first)), axis.x(Math.min(dot.to, axis.last))];
    const span = sideOf(dot, axis) === 0 && to - from > CELL ? html`<path class="span" d="M${from} ${y}H${to}"/>` : null;
    const { text, date, mark } = dot.entry;
    const tip = text.length > TIP ? `${text.slice(0, TIP)}…` : text;
    return linked([dot], listed, html`<title>${dateWords(date, lang)}: ${tip}</title>${span}${drawn(mark, x, y, BIG)}`);
  });
}

/** Where piles would be too high: bars, the disputed events at their foot. */
function barsOf(pile: readonly Dot[], x: number, base: number, each: number, listed: ReadonlySet<number>): Markup {
  const disputed = pile.filter(({ entry }) => entry.mark === 'disputed').length;
  const bar = (from: number, n: number, kind: string): Markup | null =>
    (n === 0 ? null : html`<rect class="${kind}" x="${x - 4}" y="${round(base - (from + n) * each)}" width="8" height="${round(n * each)}"/>`);
  return linked(pile, listed, html`<title>${pile.length}</title>${bar(0, disputed, 'disputed')}${bar(disputed, pile.length - disputed, 'bar')}`);
}

/** A drawing with a link to the first of its events that is listed. No stop for the keyboard: the list is one already. */
function linked(dots: readonly Dot[], listed: ReadonlySet<number>, drawing: Markup): Markup {
  const first = dots.find(({ at }) => listed.has(at));
  return first === undefined ? html`<g>${drawing}</g>\n` : html`<a href="#t-${first.at + 1}" tabindex="-1">${drawing}</a>\n`;
}
