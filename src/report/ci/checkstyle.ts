import type { Level } from '../../model/finding.js';
import { byUnit } from '../order.js';
import type { Reporter } from '../reporter.js';
import { type Reported, reported, told } from './findings.js';
import { tag } from './xml.js';

const severities: Readonly<Record<Level, string>> = { conflict: 'error', tension: 'warning', note: 'info' };

/** The XML of Checkstyle, which many services read: the start of each finding, by file. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  machine: true,
  render(analysis, options) {
    const byFile = new Map<string, Reported[]>();
    for (const one of reported(analysis, options)) {
      const doc = one.main?.doc ?? '';
      byFile.set(doc, [...(byFile.get(doc) ?? []), one]);
    }
    const files = [...byFile].sort(([a], [b]) => byUnit(a, b)).map(([doc, found]) => [
      `  <${tag('file', { name: doc })}>`,
      ...found.map((one) => `    <${tag('error', {
        line: one.main?.line ?? 1, column: one.main?.column ?? 1,
        severity: severities[one.finding.level], message: told(one, options).join(' · '), source: one.finding.rule,
      })}/>`),
      '  </file>',
    ].join('\n'));
    return `${['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>'].join('\n')}\n`;
  },
};
