import { axisOf, round, ticks } from './axis.js';
import { number, words } from './catalogue.js';
import { type Point, type Curve, curvesOf } from './curves.js';
import { dateMark } from './dates.js';
import { html, type Markup } from './markup.js';
import { type Page, source } from './page.js';
import { left, type Section } from './section.js';

/** Units of one drawing. */
const [WIDTH, HEIGHT, SIDE, TOP, BOTTOM] = [440, 190, 44, 28, 150];
const TICKS = 6;

/** Quantities over time: a drawing each, and the table that says the same. */
export function curves(page: Page): Section | null {
  const { lang, caps } = page;
  const all = curvesOf(page.analysis);
  const shown = all.slice(0, caps.curves);
  return all.length === 0 || page.options.quiet ? null : {
    id: 'series', title: words.curves[lang], total: all.length, hint: words.curvesHint[lang], filtered: false,
    * body() {
      for (const [i, one] of shown.entries()) yield plot(one, i, page);
      yield html`${left(shown.length, all.length, lang)}`;
    },
  };
}

function plot({ label, points }: Curve, i: number, page: Page): Markup {
  const { lang } = page;
  return html`<div class="plot">
<h3 id="s-${i + 1}">${label}</h3>
${drawing(points, page)}<table aria-labelledby="s-${i + 1}">
<thead><tr><th scope="col">${words.date[lang]}</th><th scope="col">${words.value[lang]}</th><th scope="col">${words.place[lang]}</th></tr></thead>
<tbody>
${points.map((point) => html`<tr><th scope="row">${dateMark(point.date, lang)}</th><td data-label="${words.value[lang]}"><q${page.spoken(point.doc)}>${point.text}</q>${point.disputed ? html` <span class="tag">✖ ${words.inConflict[lang]}</span>` : null}</td><td data-label="${words.place[lang]}">${source(page, point)}</td></tr>
`)}</tbody>
</table>
</div>
`;
}

/** Points joined in order of time, each with its value; the height starts at nought where that leaves room to see the differences. */
function drawing(points: readonly Point[], { lang }: Page): Markup {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = low > 0 && low < high / 3 ? 0 : low - (high - low) / 4;
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const axis = axisOf(first.day, last.day, SIDE, WIDTH - SIDE);
  const y = (value: number): number => round(BOTTOM - 6 - ((value - floor) / (high - floor)) * (BOTTOM - 6 - TOP));
  const path = points.map(({ day, value }, i) => `${i === 0 ? 'M' : 'L'}${axis.x(day)} ${y(value)}`).join('');
  return html`<svg class="time" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false">
${ticks(axis, TICKS, TOP, BOTTOM, lang)}<path class="line" d="M${SIDE} ${BOTTOM}H${WIDTH - SIDE}"/><path class="curve" d="${path}"/>
${points.map(({ day, value, disputed }) => html`<circle class="${disputed ? 'disputed' : 'exact'}" cx="${axis.x(day)}" cy="${y(value)}" r="4"/>
`)}${labels(points.map(({ day, value }) => ({ x: axis.x(day), y: y(value), text: number(value, lang) })))}</svg>
`;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Units that a digit takes, and a line of them. */
const [DIGIT, LINE] = [6.4, 11];

/** Values beside their points: above, below, right or left, else left to the table where something stands there already. */
function labels(wanted: readonly Label[]): readonly Markup[] {
  const placed: Label[] = [];
  const wide = ({ text }: Label): number => Math.max(8, text.length * DIGIT);
  const apart = (a: Label, b: Label): boolean => Math.abs(a.x - b.x) >= (wide(a) + wide(b)) / 2 || Math.abs(a.y - b.y) >= LINE;
  const points = wanted.map((label) => ({ ...label, y: label.y + 4, text: '' }));
  for (const label of wanted) {
    const { x, y } = label;
    const aside = wide(label) / 2 + 9;
    const spots = [[x, y - 9], [x, y + 18], [x + aside, y + 4], [x - aside, y + 4]].map(([at, height]) => ({ ...label, x: round(at as number), y: round(height as number) }));
    const spot = spots.find((one) => [...placed, ...points].every((other) => apart(one, other)));
    if (spot !== undefined) placed.push(spot);
  }
  return placed.map(({ x, y, text }) => html`<text x="${x}" y="${y}">${text}</text>
`);
}
