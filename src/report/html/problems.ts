import { words as shared } from '../catalogue.js';
import { words } from './catalogue.js';
import { html } from './markup.js';
import type { Page } from './page.js';
import { left, type Section } from './section.js';

/** What could not be read: right after the summary, since it bears on everything after it. */
export function problems({ analysis, lang, caps }: Page): Section | null {
  const all = analysis.problems;
  const shown = all.slice(0, caps.problems);
  return all.length === 0 ? null : {
    id: 'problems', title: shared.problems[lang], total: all.length, filtered: false,
    * body() {
      yield html`<table aria-labelledby="h-problems">
<thead><tr><th scope="col">${words.document[lang]}</th><th scope="col">${words.cause[lang]}</th></tr></thead>
<tbody>
${shown.map(({ doc, code, message }) => html`<tr><th scope="row">${doc}</th><td data-label="${words.cause[lang]}"><code>${code}</code> ${message}</td></tr>
`)}</tbody>
</table>
${left(shown.length, all.length, lang)}`;
    },
  };
}
