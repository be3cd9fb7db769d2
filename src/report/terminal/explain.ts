import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { levels, steps } from '../catalogue.js';
import type { ReportOptions } from '../reporter.js';
import { safe } from '../safe.js';
import { decision } from './accepted.js';
import { evidenceLines, paragraph } from './evidence.js';
import type { Screen } from './screen.js';
import { padEnd, padStart, widest, wrap } from './width.js';

/** One finding with its whole chain of proof. Empty where the analysis has no such finding. */
export function explain(analysis: Analysis, options: ReportOptions, screen: Screen): string {
  const finding = analysis.findings.find(({ id }) => id === options.finding);
  if (finding === undefined) return '';
  const { paint, marks, lang } = screen;
  const docs = [...new Set(finding.evidence.map((place) => place.doc))].map(screen.name);
  const head = [finding.rule, docs.join(', '), paint.level[finding.level](levels[finding.level].one[lang]), paint.quiet(finding.id)];
  const labels = finding.proof.map((step) => steps[step.kind][lang]);
  const labelWidth = widest(labels);
  const numberWidth = String(finding.proof.length).length;
  const indent = 2 + numberWidth + 2 + labelWidth + 2;
  const proof = finding.proof.flatMap((step, i) => {
    const lines = screen.fits ? wrap(safe(step.text), Math.max(screen.width - indent, 24)) : [safe(step.text)];
    return lines.map((line, j) => (j === 0
      ? `  ${padStart(String(i + 1), numberWidth)}  ${paint.quiet(padEnd(labels[i] as string, labelWidth))}  ${line}`
      : ' '.repeat(indent) + line));
  });
  return [
    head.join(` ${marks.between} `), '',
    ...paragraph(safe(finding.message), screen, 2), '',
    ...evidenceLines(finding.evidence, screen, 4, { dated: true, whole: true }), '',
    ...decided(finding, screen),
    ...proof, ...(proof.length > 0 ? [''] : []),
  ].join('\n');
}

function decided(finding: Finding, screen: Screen): readonly string[] {
  const said = decision(finding, screen, 2);
  return said.length === 0 ? [] : [...said, ''];
}
