import type { Analysis } from '../../model/analysis.js';
import { type Finding, type Level, levelsWorstFirst } from '../../model/finding.js';
import { levels, phrases, words } from '../catalogue.js';
import { worstFirst } from '../order.js';
import type { Reporter, ReportOptions } from '../reporter.js';
import { acceptedLine, nothingLine } from '../shown.js';
import { askTables } from './ask.js';
import { diffList } from './diff.js';
import { promisesTable } from './promises.js';
import { escaped, placed } from './text.js';
import { timelineTables } from './timeline.js';
import { whoTables } from './who.js';

/** Markdown for a comment or a job summary (CommonMark with GitHub's escapes). */
export const markdown: Reporter = {
  name: 'markdown',
  machine: true,
  render(analysis, options) {
    if (options.view === 'timeline') return timelineTables(analysis, options);
    if (options.view === 'who') return whoTables(analysis, options.lang);
    if (options.view === 'ask') return askTables(analysis, options.lang);
    if (options.view === 'promises') return promisesTable(analysis, options.lang);
    if (options.view === 'diff') return diffList(analysis, options.lang);
    const found = worstFirst(analysis.findings.filter(({ accepted }) => accepted === undefined));
    const accepted = worstFirst(analysis.findings.filter((finding) => finding.accepted !== undefined));
    const blocks = [`${phrases.documents[options.lang](analysis.stats.documents)} · ${counts(analysis, options)}`];
    for (const level of levelsWorstFirst) {
      const here = found.filter((finding) => finding.level === level);
      if (here.length === 0 || (options.quiet && level !== 'conflict')) continue;
      blocks.push(`## ${levels[level].heading[options.lang]} (${here.length})`);
      blocks.push(...here.map(block));
    }
    if (found.length === 0) blocks.push(nothingLine(analysis, options.lang));
    if (accepted.length > 0) blocks.push(`## ${words.accepted[options.lang]} (${accepted.length})`, ...accepted.map((one) => `${block(one)}\n  - ${reasonOf(one)}`));
    if (analysis.accepting !== undefined) blocks.push(acceptedLine(analysis.accepting, analysis.findings, options.lang));
    return `${blocks.join('\n\n')}\n`;
  },
};

/** How many of what was found, and of figures compared. */
export function counts({ findings, stats }: Analysis, { lang }: ReportOptions): string {
  const of = (level: Level): number => findings.filter((finding) => finding.level === level && finding.accepted === undefined).length;
  return [phrases.conflicts[lang](of('conflict')), phrases.tensions[lang](of('tension')), phrases.compared[lang](stats.figuresCompared)].join(', ');
}

/** One finding with its quotes, as an item of a list. */
export function block(finding: Finding): string {
  return [`- **${escaped(finding.message)}** — \`${finding.rule}\` \`${finding.id}\``, ...finding.evidence.map((place) => `  - ${placed(place)}`)].join('\n');
}

const reasonOf = ({ accepted }: Finding): string =>
  [accepted?.reason || '–', accepted?.by, accepted?.expires].filter((part) => part !== undefined).map(escaped).join(' · ');
