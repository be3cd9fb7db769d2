import { type Finding, type Level, levelsWorstFirst } from '../../model/finding.js';
import type { Place } from '../../model/span.js';
import { levels, steps } from '../catalogue.js';
import { byPlace, leading, worstFirst } from '../order.js';
import { meanings, phrases, words } from './catalogue.js';
import { html, joined, type Markup } from './markup.js';
import { type Page, source } from './page.js';
import { passage } from './quote.js';
import { left, type Section } from './section.js';

/** Signs of the levels, beside their names: no level is told by colour alone. */
export const signs: Readonly<Record<Level, string>> = { conflict: '✖', tension: '~', note: '·' };

/** The findings of a level that are shown, worst first; in reading order of the drafts where there are some. */
export function shownOf(page: Page, level: Level): { readonly shown: readonly Finding[]; readonly total: number } {
  const { drafts } = page.options;
  const all = worstFirst(page.analysis.findings).filter((finding) => finding.level === level);
  const sorted = drafts.size === 0 ? all : [...all].sort((a, b) => byPlace(leading(a, drafts), leading(b, drafts)));
  return { shown: sorted.slice(0, page.caps.findings[level]), total: all.length };
}

/** Every finding that the page shows. */
export const allShown = (page: Page): readonly Finding[] => levelsShown(page).flatMap((level) => shownOf(page, level).shown);

const levelsShown = ({ options }: Page): readonly Level[] => (options.quiet ? ['conflict'] : levelsWorstFirst);

/** The findings of one level. */
export const findings = (level: Level) => (page: Page): Section | null => {
  const { lang } = page;
  const { shown, total } = shownOf(page, level);
  return total === 0 || !levelsShown(page).includes(level) ? null : {
    id: level, title: levels[level].heading[lang], total, sign: signs[level], hint: meanings[level][lang], filtered: true,
    * body() {
      for (const finding of shown) yield article(finding, page);
      yield html`${left(shown.length, total, lang)}`;
    },
  };
};

function article(finding: Finding, page: Page): Markup {
  const { lang, caps } = page;
  const main = leading(finding, page.options.drafts);
  const places = main === undefined ? [] : [main, ...finding.evidence.filter((place) => place !== main)];
  const quoted = places.slice(0, caps.quotes);
  return html`<article class="finding ${finding.level}" id="${finding.id}" aria-labelledby="m-${finding.id}" data-rule="${finding.rule}" data-level="${finding.level}"${page.docs(finding.evidence)} data-people="${page.people.of(finding).join(' ')}">
<h3 id="m-${finding.id}">${finding.message}</h3>
<p class="tags"><span class="tag">${signs[finding.level]} ${levels[finding.level].one[lang]}</span> <code>${finding.rule}</code> <a href="#${finding.id}" aria-label="${words.permalink[lang]} ${page.shortId(finding.id)}"><code>${page.shortId(finding.id)}</code></a></p>
<div class="sides">
${quoted.map((place) => side(place, page))}</div>
${also(places.slice(caps.quotes), page)}${proof(finding, page)}</article>
`;
}

/** One quote in its passage, with where and when it was written. */
function side(place: Place, page: Page): Markup {
  const { before, words: quote, after } = passage(place, page.options.text?.(place.doc));
  const date = page.date(place.doc);
  return html`<figure>
<figcaption>${source(page, place)}${page.options.drafts.has(place.doc) ? html` <b class="draft">${words.draft[page.lang]}</b>` : null}${date === null ? null : html` <span class="when">${date}</span>`}</figcaption>
<blockquote${page.spoken(place.doc)}><p>${before}<mark>${quote}</mark>${after}</p></blockquote>
</figure>
`;
}

/** Further witnesses, by place alone. */
function also(places: readonly Place[], page: Page): Markup | null {
  if (places.length === 0) return null;
  const shown = places.slice(0, page.caps.places);
  const rest = places.length - shown.length;
  return html`<p class="also">${words.morePlaces[page.lang]} ${joined(shown.map((place) => source(page, place)), ', ')}${rest > 0 ? html`, ${phrases.more[page.lang](rest)}` : null}.</p>
`;
}

/** The calculation and what would dissolve it in sight; what was compared, point by point, folded. */
function proof({ proof: all }: Finding, { lang }: Page): Markup | null {
  if (all.length === 0) return null;
  const open = all.filter(({ kind }) => kind !== 'slot');
  const folded = all.filter(({ kind }) => kind === 'slot');
  return html`<div class="proof">
${open.length === 0 ? null : html`<dl>
${open.map(({ kind, text }, i) => html`${kind === open[i - 1]?.kind ? null : html`<dt>${steps[kind][lang]}</dt>`}<dd>${text}</dd>
`)}</dl>
`}${folded.length === 0 ? null : html`<details><summary>${phrases.slots[lang](folded.length)}</summary>
<ol>
${folded.map(({ text }) => html`<li>${text}</li>
`)}</ol></details>
`}</div>
`;
}
