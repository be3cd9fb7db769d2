import { type Level, levelsWorstFirst } from '../../model/finding.js';
import { phrases } from '../catalogue.js';
import type { Reporter } from '../reporter.js';
import { safe } from '../safe.js';
import { type Reported, reported, told } from './findings.js';

const commands: Readonly<Record<Level, string>> = { conflict: 'error', tension: 'warning', note: 'notice' };

/** GitHub shows ten annotations of each kind a step. */
const MOST = 10;

/** Workflow commands of GitHub Actions, worst first; the last of a level says how many more there are. */
export const github: Reporter = {
  name: 'github',
  machine: true,
  render(analysis, options) {
    const found = reported(analysis, options);
    return levelsWorstFirst.flatMap((level) => {
      const here = found.filter(({ finding }) => finding.level === level);
      const left = here.length - MOST;
      return here.slice(0, MOST).map((one, i) =>
        command(one, [...told(one, options), ...(left > 0 && i === MOST - 1 ? [phrases.cut[options.lang](left)] : [])]));
    }).join('');
  },
};

function command({ finding, main }: Reported, message: readonly string[]): string {
  const said = data(message.join('\n'));
  if (main === undefined) return `::${commands[finding.level]} title=${property(finding.rule)}::${said}\n`;
  const where = [`file=${property(safe(main.doc))}`, `line=${main.line}`, `endLine=${main.endLine}`];
  // GitHub takes columns only where the words stay on one line.
  if (main.line === main.endLine) where.push(`col=${main.column}`, `endColumn=${main.endColumn}`);
  where.push(`title=${property(finding.rule)}`);
  return `::${commands[finding.level]} ${where.join(',')}::${said}\n`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
