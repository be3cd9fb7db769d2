import type { Analysis } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import { levels, phrases, words } from '../catalogue.js';
import { amountOf, besides, daysOf } from '../wording/values.js';
import { escaped, markdownTable, placed } from './text.js';

const SIGNS = { range: '…', computed: '≈' };

/** Every value of a term, a table for each counted thing. */
export function askTables({ series, documents }: Analysis, lang: Lang): string {
  const groups = series?.groups ?? [];
  const count = groups.reduce((sum, { values }) => sum + values.length, 0);
  const titles = [words.date, words.amount, words.notes, words.source].map((title) => title[lang]);
  return `${[
    `**${escaped(series?.term ?? '')}** · ${phrases.values[lang](count)} · ${phrases.documents[lang](documents.length)}`,
    ...groups.flatMap(({ what, values }) => [
      `## ${escaped(what) || words.amount[lang]} (${values.length})`,
      markdownTable(titles, values.map((value) => [
        daysOf(value, lang, SIGNS), escaped(amountOf(value, SIGNS)),
        [...besides(value, lang, SIGNS).map(escaped), ...value.findings.map(({ id, level, rule }) => `${levels[level].one[lang]} \`${rule}\` \`${id}\``)].join('; '),
        placed(value),
      ])),
    ]),
  ].join('\n\n')}\n`;
}
