import type { Entry } from '../../model/analysis.js';
import { dayBounds } from '../timex.js';
import { marks, phrases, words } from './catalogue.js';
import { chart } from './chart.js';
import { dateMark } from './dates.js';
import { html, joined, type Markup } from './markup.js';
import { type Page, source } from './page.js';
import { left, type Section } from './section.js';
import { sign } from './signs.js';

/** Dated events: a chart, and the list that says the same, by year. */
export function timeline(page: Page): Section | null {
  const { lang, caps, analysis, options } = page;
  const all = analysis.timeline;
  const shown = all.slice(0, caps.entries);
  const title = options.view === 'timeline' ? words.events[lang] : words.timeline[lang];
  return all.length === 0 || options.quiet ? null : {
    id: 'timeline', title, total: all.length, filtered: true,
    * body() {
      yield html`<figure class="chart">
<div class="scroll" role="group" tabindex="0" aria-label="${words.scroll[lang]}">
${chart(page, shown)}</div>
<figcaption>${words.chartHint[lang]} <span class="legend">${legend(shown, page)}</span></figcaption>
</figure>
`;
      yield* list(page, shown);
      yield html`${left(shown.length, all.length, lang)}`;
    },
  };
}

function* list(page: Page, entries: readonly Entry[]): Generator<Markup> {
  let year = '';
  for (const [i, entry] of entries.entries()) {
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
