import type { Entry } from '../../model/analysis.js';
import { dayBounds } from '../../model/timex.js';
import { marks, pairs, phrases, words } from './catalogue.js';
import { chart } from './chart.js';
import { dateMark } from './dates.js';
import { html, joined, type Markup } from './markup.js';
import { type Page, source } from './page.js';
import type { Section } from './section.js';
import { sign } from './signs.js';

/** Dated events: a chart, and the list that says the same, by year. */
export function timeline(page: Page): Section | null {
  const { lang, caps, analysis, options } = page;
  const all = analysis.timeline;
  const shown = chosen(all, caps.entries);
  const title = options.view === 'timeline' ? words.events[lang] : words.timeline[lang];
  return all.length === 0 || options.quiet ? null : {
    id: 'timeline', title, total: all.length, filtered: true,
    * body() {
      yield html`<figure class="chart">
<div class="scroll" role="group" tabindex="0" aria-label="${words.scroll[lang]}">
${chart(page, all, new Set(shown))}</div>
<figcaption>${words.chartHint[lang]} <span class="legend">${legend(all, page)}</span></figcaption>
</figure>
`;
      if (shown.length < all.length) yield html`<p class="left">${pairs.entriesLeft[lang](shown.length, all.length)}</p>\n`;
      yield* list(page, shown.map((at) => [all[at] as Entry, at]));
    },
  };
}

/** Places, in order, of the events that are listed: the disputed first, then those with most sources; the rest spread evenly over time. */
function chosen(entries: readonly Entry[], most: number): readonly number[] {
  const all = entries.map((_, at) => at);
  if (all.length <= most) return all;
  const weight = (at: number): number => { const { mark, sources } = entries[at] as Entry; return (mark === 'disputed' ? 1000 : 0) + sources.length; };
  const told = all.filter((at) => weight(at) > 0).sort((a, b) => weight(b) - weight(a) || a - b).slice(0, most);
  const rest = all.filter((at) => weight(at) === 0);
  const room = Math.min(most - told.length, rest.length);
  const spread = Array.from({ length: room }, (_, i) => rest[Math.floor((i * rest.length) / room)] as number);
  return [...told, ...spread].sort((a, b) => a - b);
}

/** Events with their places in the whole timeline. */
function* list(page: Page, entries: readonly (readonly [Entry, number])[]): Generator<Markup> {
  let year = '';
  for (const [entry, i] of entries) {
    const own = yearOf(entry);
    if (own !== year) {
      yield html`${year === '' ? null : html`</ol>\n</div>\n`}<div class="year" data-part>\n<h3>${own}</h3>\n<ol class="events">\n`;
      year = own;
    }
    yield item(entry, i, page);
  }
  yield html`</ol>\n</div>\n`;
}

const yearOf = ({ date }: Entry): string => dayBounds(date)[0].slice(0, 4) || date.slice(0, 4);

function item(entry: Entry, i: number, page: Page): Markup {
  const { lang, caps } = page;
  const places = [entry, ...entry.sources];
  const shown = places.slice(0, caps.sources);
  const rest = places.length - shown.length;
  return html`<li id="t-${i + 1}" class="${entry.mark}"${page.docs(places)}>
<p class="date">${sign(entry.mark)}${dateMark(entry.date, lang)}${entry.mark === 'exact' ? null : html` <span class="tag">${marks[entry.mark][lang]}</span>`}</p>
<div><p class="what"${page.spoken(entry.doc)}>${entry.text}</p>
<p class="where">${joined(shown.map((place) => source(page, place)), ' · ')}${rest > 0 ? html` ${phrases.more[lang](rest)}` : null}</p></div></li>
`;
}

function legend(entries: readonly Entry[], page: Page): readonly Markup[] {
  const used = new Set(entries.map(({ mark }) => mark));
  return (['exact', 'computed', 'bounded', 'planned', 'disputed'] as const).filter((mark) => used.has(mark))
    .map((mark) => html`<span>${sign(mark)}${marks[mark][page.lang]}</span> `);
}
