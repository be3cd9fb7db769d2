import type { PlacedMention } from '../../model/analysis.js';
import { tenures as heldAs, words as shared } from '../catalogue.js';
import { daysTold, documentDays, officialRows, programRows } from '../roster.js';
import { phrases, words } from './catalogue.js';
import { dateMark, dateWords } from './dates.js';
import { html, joined, type Value } from './markup.js';
import { type Page, source } from './page.js';
import { left, type Section } from './section.js';

/** Officials: who, in which office, of what, told when and where. */
export function officials(page: Page): Section | null {
  const { lang, caps } = page;
  const all = officialRows(page.analysis);
  const rows = all.slice(0, caps.officials).map(({ person, office, tenure, institution, mentions }) => {
    const held = tenure === undefined ? undefined : heldAs[tenure]?.[lang];
    return { cells: [person, held === undefined ? office : html`${office} <span class="tag">${held}</span>`, institution], mentions };
  });
  return ledger(page, 'officials', words.officials[lang], [shared.name[lang], shared.office[lang], shared.institution[lang]], rows, all.length);
}

/** Programs: name, acronym, told when and where. */
export function programs(page: Page): Section | null {
  const { lang, caps } = page;
  const all = programRows(page.analysis);
  const rows = all.slice(0, caps.programs).map(({ name, acronym, mentions }) => ({ cells: [name, acronym], mentions }));
  const spelt = rows.some(({ cells }) => cells[1] !== '');
  return ledger(page, 'programs', words.programs[lang], [shared.name[lang], ...(spelt ? [shared.acronym[lang]] : [])], spelt ? rows : rows.map(({ cells, mentions }) => ({ cells: cells.slice(0, 1), mentions })), all.length);
}

interface Row {
  readonly cells: readonly Value[];
  readonly mentions: readonly PlacedMention[];
}

function ledger(page: Page, id: string, title: string, columns: readonly string[], rows: readonly Row[], total: number): Section | null {
  const { lang } = page;
  return total === 0 || page.options.quiet ? null : {
    id, title, total, filtered: false,
    * body() {
      const days = documentDays(page.analysis);
      const heads = [...columns, shared.dates[lang], shared.sources[lang]];
      yield html`<table aria-labelledby="h-${id}">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
`;
      for (const { cells, mentions } of rows) {
        const all = [...cells.slice(1), told(mentions, days, page), where(mentions, page)];
        yield html`<tr><th scope="row">${cells[0] as Value}</th>${all.map((cell, i) => html`<td data-label="${heads[i + 1] as string}">${cell}</td>`)}</tr>
`;
      }
      yield html`</tbody>
</table>
${left(rows.length, total, lang)}`;
    },
  };
}

function told(mentions: readonly PlacedMention[], days: ReadonlyMap<string, readonly [string, string]>, { lang }: Page): Value {
  const span = daysTold(mentions, days);
  if (span === null) return shared.undated[lang];
  return span[0] === span[1] ? dateMark(span[0], lang) : dateWords(span.join('/'), lang);
}

/** One place for each document: the first that names it there. */
function where(mentions: readonly PlacedMention[], page: Page): Value {
  const first = [...new Map([...mentions].reverse().map((mention) => [mention.doc, mention])).values()].reverse();
  const shown = first.slice(0, page.caps.sources);
  const rest = first.length - shown.length;
  return html`${joined(shown.map((place) => source(page, place)), ' · ')}${rest > 0 ? html` ${phrases.more[page.lang](rest)}` : null}`;
}
