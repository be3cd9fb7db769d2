import type { Analysis } from '../model/analysis.js';
import type { Finding, Level } from '../model/finding.js';
import { levels, phrases, words } from './catalogue.js';
import { askTables } from './markdown-ask.js';
import { diffList } from './markdown-diff.js';
import { promisesTable } from './markdown-promises.js';
import { escaped, placed } from './markdown-text.js';
import { levelsWorstFirst, worstFirst } from './order.js';
import type { Reporter, ReportOptions } from './reporter.js';

/** Markdown for a comment or a job summary (CommonMark with GitHub's escapes). */
export const markdown: Reporter = {
  name: 'markdown',
  machine: true,
  render(analysis, options) {
    if (options.view === 'ask') return askTables(analysis, options.lang);
    if (options.view === 'promises') return promisesTable(analysis, options.lang);
    if (options.view === 'diff') return diffList(analysis, options.lang);
    const found = worstFirst(analysis.findings);
    const blocks = [`${phrases.documents[options.lang](analysis.stats.documents)} · ${counts(analysis, options)}`];
    for (const level of levelsWorstFirst) {
      const here = found.filter((finding) => finding.level === level);
      if (here.length === 0 || (options.quiet && level !== 'conflict')) continue;
      blocks.push(`## ${levels[level].heading[options.lang]} (${here.length})`);
      blocks.push(...here.map(block));
    }
    if (found.length === 0) blocks.push(words.nothing[options.lang]);
    return `${blocks.join('\n\n')}\n`;
  },
};

function counts({ findings, stats }: Analysis, { lang }: ReportOptions): string {
  const of = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return [phrases.conflicts[lang](of('conflict')), phrases.tensions[lang](of('tension')), phrases.compared[lang](stats.figuresCompared)].join(', ');
}

function block(finding: Finding): string {
  return [`- **${escaped(finding.message)}** — \`${finding.rule}\` \`${finding.id}\``, ...finding.evidence.map((place) => `  - ${placed(place)}`)].join('\n');
}
