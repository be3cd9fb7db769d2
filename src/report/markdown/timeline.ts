import type { Analysis, Entry } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import { entryMarks, phrases, words } from '../catalogue.js';
import type { ReportOptions } from '../reporter.js';
import { documentsOf, groups, oneLine, shownDate } from '../wording/entry.js';
import { escaped, markdownTable } from './text.js';

/** Dated events as a table, or one for each period under its heading. */
export function timelineTables({ timeline, documents }: Analysis, { lang, group }: Pick<ReportOptions, 'lang' | 'group'>): string {
  const titles = [words.when, words.what, words.where].map((title) => title[lang]);
  return `${[
    `${phrases.facts[lang](timeline.length)} · ${phrases.documents[lang](documents.length)}`,
    ...groups(timeline, group).flatMap(({ name, entries }) => [
      ...(name === null ? [] : [`## ${escaped(name)}`]),
      ...(entries.length === 0 ? [] : [markdownTable(titles, entries.map((entry) => [escaped(shownDate(entry)), told(entry, lang), escaped(`${entry.doc}:${entry.line}:${entry.column}`)]))]),
    ]),
  ].join('\n\n')}\n`;
}

/** The words, what is known of the date, how many documents tell it, and the contradictions that touch it. */
function told(entry: Entry, lang: Lang): string {
  const count = documentsOf(entry);
  const notes = [
    ...(entry.mark === 'planned' || entry.mark === 'disputed' ? [`**${entryMarks[entry.mark][lang]}**`] : []),
    ...(count > 1 ? [phrases.sources[lang](count)] : []),
    ...entry.findings.map((id) => `\`${id}\``),
  ];
  return [`«${escaped(oneLine(entry.text))}»`, ...notes].join(' · ');
}
