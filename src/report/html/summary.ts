import type { Analysis } from '../../model/analysis.js';
import { levelsWorstFirst } from '../../model/finding.js';
import type { Lang } from '../../model/lang.js';
import { dayBounds } from '../../model/timex.js';
import { levels, words as shared } from '../catalogue.js';
import { byUnit } from '../order.js';
import { meanings, number, phrases, words } from './catalogue.js';
import { dateWords } from './dates.js';
import { signs } from './findings.js';
import { html, type Markup, type Value } from './markup.js';
import type { Page } from './page.js';
import type { Section } from './section.js';

/** Documents, languages and days, under the title. */
export function reach({ documents }: Analysis, page: Page): string {
  const { lang } = page;
  const of = (spoken: string): number => documents.filter((document) => document.lang === spoken).length;
  const parts = [phrases.documents[lang](documents.length)];
  if (of('es') > 0) parts.push(phrases.inSpanish[lang](of('es')));
  if (of('en') > 0) parts.push(phrases.inEnglish[lang](of('en')));
  const days = documents.map(({ dated }) => dayBounds(dated?.timex));
  const first = days.map(([from]) => from).filter((day) => day !== '').sort(byUnit)[0];
  const last = days.map(([, to]) => to).filter((day) => day !== '').sort(byUnit).at(-1);
  if (first !== undefined && last !== undefined) parts.push(dateWords(`${first}/${last}`, lang));
  const undated = documents.filter(({ dated }) => dated === null).length;
  if (undated > 0) parts.push(phrases.undated[lang](undated));
  return parts.join(' · ');
}

/** Counts by level, each the way to its findings; what was read and what was compared. */
export function summary(page: Page, sections: readonly Section[]): Markup {
  const { analysis, lang, options } = page;
  const { stats } = analysis;
  const there = new Set(sections.map(({ id }) => id));
  const tiles = levelsWorstFirst.map((level) => {
    const n = analysis.findings.filter((finding) => finding.level === level).length;
    return tile(level, n, html`<span class="sign" aria-hidden="true">${signs[level]}</span> ${levels[level].heading[lang]}`, meanings[level][lang], there.has(level), lang);
  });
  const agreed = tile('agree', analysis.agreements.length, html`<span class="sign" aria-hidden="true">✔</span> ${words.agree[lang]}`, words.agreeMeaning[lang], there.has('agree'), lang);
  const kinds = { date: 0, figure: 0, official: 0, program: 0 };
  for (const { kind } of analysis.mentions) kinds[kind]++;
  return html`<section id="summary" aria-labelledby="h-summary">
<h2 id="h-summary" class="quiet">${words.summary[lang]}</h2>
<ul class="tiles">
${tiles}${agreed}</ul>
${analysis.findings.length === 0 ? html`<p class="nothing">${shared.nothing[lang]}</p>\n` : null}<dl class="facts">
<dt>${words.read[lang]}</dt><dd>${[phrases.dates[lang](kinds.date), phrases.figures[lang](kinds.figure), phrases.officials[lang](kinds.official), phrases.programs[lang](kinds.program)].join(', ')}.</dd>
<dt>${words.held[lang]}</dt><dd>${phrases.compared[lang](stats.figuresCompared)}; ${phrases.agreed[lang](stats.figuresAgreed)}, ${phrases.passedOver[lang](stats.figuresPassedOver)}.</dd>
${options.drafts.size === 0 ? null : html`<dt>${words.drafts[lang]}</dt>${drafts(page)}`}</dl>
<p class="creed">${words.creed[lang]}</p>
</section>
`;
}

function tile(id: string, n: number, label: Markup, meaning: string, there: boolean, lang: Lang): Markup {
  const inner = html`<span class="count">${number(n, lang)}</span> <span class="label">${label}</span> <span class="meaning">${meaning}</span>`;
  return html`<li class="${id}">${there ? html`<a href="#${id}">${inner}</a>` : html`<div>${inner}</div>`}</li>
`;
}

/** Each draft with the number of its findings. */
function drafts({ options, analysis, lang, shelf, name }: Page): readonly Value[] {
  return [...options.drafts].sort(byUnit).map((doc) => {
    const n = analysis.findings.filter(({ evidence }) => evidence.some((place) => place.doc === doc)).length;
    const at = shelf.of(doc);
    return html`<dd>${at === undefined ? name(doc) : html`<a href="#d${at.number}">${name(doc)}</a>`} · ${phrases.findings[lang](n)}</dd>
`;
  });
}
