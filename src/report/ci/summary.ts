import { utf8Length } from '../../text/utf8.js';
import { levels, phrases, words } from '../catalogue.js';
import { block, counts } from '../markdown/markdown.js';
import type { Reporter } from '../reporter.js';
import { reported } from './findings.js';

/** GitHub takes a mebibyte of summary from a step; the rest is left to what the step writes besides. */
const MOST_BYTES = 1_000_000;

/** Markdown for the summary of a job: the worst findings that it has room for, and how many it leaves out. */
export const summary: Reporter = {
  name: 'summary',
  machine: true,
  render(analysis, options) {
    const found = reported(analysis, options);
    const blocks = ['# cotejo', `${phrases.documents[options.lang](analysis.stats.documents)} · ${counts(analysis, options)}`];
    let room = MOST_BYTES;
    let written = 0;
    for (const [i, { finding }] of found.entries()) {
      const { level } = finding;
      const more = [
        ...(level === found[i - 1]?.finding.level ? [] : [`## ${levels[level].heading[options.lang]} (${found.filter((one) => one.finding.level === level).length})`]),
        block(finding),
      ];
      room -= utf8Length(more.join('\n\n')) + 2;
      if (room < 0) break;
      blocks.push(...more);
      written++;
    }
    if (written < found.length) blocks.push(phrases.leftOut[options.lang](found.length - written));
    if (analysis.findings.length === 0) blocks.push(words.nothing[options.lang]);
    return `${blocks.join('\n\n')}\n`;
  },
};
