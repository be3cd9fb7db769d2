import type { Finding, Level } from '../model/finding.js';
import { phrases } from './catalogue.js';
import { leading, worstFirst } from './order.js';
import type { Reporter } from './reporter.js';
import { safe } from './safe.js';

const commands: Readonly<Record<Level, string>> = { conflict: 'error', tension: 'warning', note: 'notice' };

/** GitHub shows ten annotations of each kind a step. */
const MOST = 10;

/** Workflow commands of GitHub Actions, worst first. */
export const github: Reporter = {
  name: 'github',
  machine: true,
  render(analysis, options) {
    const given: Record<Level, number> = { conflict: 0, tension: 0, note: 0 };
    const lines: string[] = [];
    let left = 0;
    for (const finding of worstFirst(analysis.findings)) {
      if (options.quiet && finding.level !== 'conflict') continue;
      if (given[finding.level] >= MOST) { left++; continue; }
      given[finding.level]++;
      lines.push(command(finding, options.drafts));
    }
    if (left > 0) lines.push(phrases.cut[options.lang](left));
    return lines.map((line) => `${line}\n`).join('');
  },
};

function command(finding: Finding, drafts: ReadonlySet<string>): string {
  const main = leading(finding, drafts);
  const others = finding.evidence.filter((place) => place !== main);
  const message = [finding.message, ...others.map((place) => `${place.doc}:${place.line}:${place.column} «${place.text}»`)].map(safe).join('\n');
  if (main === undefined) return `::${commands[finding.level]} title=${property(finding.rule)}::${data(message)}`;
  const where = [`file=${property(safe(main.doc))}`, `line=${main.line}`, `endLine=${main.endLine}`];
  // GitHub takes columns only where the words stay on one line.
  if (main.line === main.endLine) where.push(`col=${main.column}`, `endColumn=${main.endColumn}`);
  where.push(`title=${property(finding.rule)}`);
  return `::${commands[finding.level]} ${where.join(',')}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
