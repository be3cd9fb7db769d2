import type { Level } from '../../model/finding.js';
import type { Reporter } from '../reporter.js';
import { reported, told } from './findings.js';
import { jsonText } from './json-text.js';

const severities: Readonly<Record<Level, string>> = { conflict: 'major', tension: 'minor', note: 'info' };

/** The code quality report of GitLab; it shows one finding for each fingerprint, and needs a place. */
export const gitlab: Reporter = {
  name: 'gitlab',
  machine: true,
  render(analysis, options) {
    const issues = reported(analysis, options).flatMap((one) => one.main === undefined ? [] : [{
      description: told(one, options).join('\n'),
      check_name: one.finding.rule,
      fingerprint: one.finding.id,
      severity: severities[one.finding.level],
      location: { path: one.main.doc, lines: { begin: one.main.line, end: one.main.endLine } },
    }]);
    return `${jsonText(issues, 2)}\n`;
  },
};
