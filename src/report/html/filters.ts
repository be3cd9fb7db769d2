import { levelsWorstFirst } from '../../model/finding.js';
import { levels } from '../catalogue.js';
import { byUnit } from '../order.js';
import { phrases, words } from './catalogue.js';
import { allShown } from './findings.js';
import { html, type Markup } from './markup.js';
import type { Page } from './page.js';

/** Choices of the filters. Hidden until the script that serves them runs: without it everything is there to read. */
export function filters(page: Page): Markup | null {
  const { lang } = page;
  const shown = allShown(page);
  if (shown.length < 2) return null;
  const rules = [...new Set(shown.map(({ rule }) => rule))].sort(byUnit).map((rule) => [rule, rule] as const);
  const held = levelsWorstFirst.filter((level) => shown.some((finding) => finding.level === level)).map((level) => [level, levels[level].heading[lang]] as const);
  const quoted = new Set(shown.flatMap(({ evidence }) => evidence.map(({ doc }) => doc)));
  const docs = page.shelf.all.filter(({ document }) => quoted.has(document.id)).map(({ number, document }) => [String(number), page.name(document.id)] as const);
  const named = new Set(shown.flatMap((finding) => page.people.of(finding)));
  const people = page.people.names.flatMap((name, i) => (named.has(i) ? [[String(i), name] as const] : []));
  return html`<div id="filters" role="search" aria-label="${words.filters[lang]}" hidden>
<details>
<summary>${words.filters[lang]}</summary>
<div class="filters">
${choice('level', words.level[lang], held, page)}${choice('rule', words.rule[lang], rules, page)}${choice('docs', words.document[lang], docs, page)}${choice('people', words.person[lang], people, page)}<button type="button" id="clear" disabled>${words.clear[lang]}</button>
<p id="shown" role="status" data-total="${shown.length}">${phrases.findings[lang](shown.length)}</p>
</div>
</details>
</div>
`;
}

function choice(name: string, label: string, options: readonly (readonly [string, string])[], { lang }: Page): Markup | null {
  if (options.length < 2) return null;
  return html`<label for="f-${name}">${label}</label>
<select id="f-${name}" name="${name}">
<option value="">${words.any[lang]}</option>
${options.map(([value, text]) => html`<option value="${value}">${text}</option>
`)}</select>
`;
}
