import type { Analysis } from '../../model/analysis.js';
import type { DocId } from '../../model/span.js';
import { levels, words } from '../catalogue.js';
import { byUnit } from '../order.js';
import type { Reporter, ReportOptions } from '../reporter.js';
import { type Reported, reported, told } from './findings.js';
import { escaped, tag } from './xml.js';

/**
 * JUnit's XML, as Jenkins and GitLab read it: a suite for each document (each draft, where drafts are under check).
 * A contradiction is a failure; tensions and notes are cases that pass and say so; what could not be read is an error.
 */
export const junit: Reporter = {
  name: 'junit',
  machine: true,
  render(analysis, options) {
    const suites = [...casesByFile(analysis, options)].sort(([a], [b]) => byUnit(a, b)).map(([doc, cases]) => ({ doc, ...counted(cases), cases }));
    const all = counted(suites.flatMap(({ cases }) => cases));
    return `${['<?xml version="1.0" encoding="UTF-8"?>', `<${tag('testsuites', { name: 'cotejo', ...all })}>`,
      ...suites.flatMap(({ doc, tests, failures, errors, cases }) =>
        [`  <${tag('testsuite', { name: doc, tests, failures, errors })}>`, ...cases.map((one) => one.lines.map((line) => `    ${line}`).join('\n')), '  </testsuite>']),
      '</testsuites>'].join('\n')}\n`;
  },
};

interface Case {
  readonly outcome: 'passed' | 'failure' | 'error';
  readonly lines: readonly string[];
}

function casesByFile(analysis: Analysis, options: ReportOptions): ReadonlyMap<DocId, readonly Case[]> {
  const cases = new Map<DocId, Case[]>();
  const add = (doc: DocId, one: Case): void => { cases.set(doc, [...(cases.get(doc) ?? []), one]); };
  for (const one of reported(analysis, options)) add(one.main?.doc ?? '', caseOf(one, options));
  for (const { doc, code, message } of analysis.problems) {
    add(doc, { outcome: 'error', lines: [`<${tag('testcase', { name: code, classname: doc })}>`, `  <${tag('error', { type: code, message })}/>`, '</testcase>'] });
  }
  for (const { id } of analysis.documents) {
    const asked = options.view !== 'check' || options.drafts.has(id);
    if (asked && !cases.has(id)) add(id, { outcome: 'passed', lines: [`<${tag('testcase', { name: words.nothing[options.lang], classname: id })}/>`] });
  }
  return cases;
}

function caseOf(one: Reported, options: ReportOptions): Case {
  const { finding, main } = one;
  const [sentence, ...others] = told(one, options) as [string, ...string[]];
  const lines = [sentence, ...(main === undefined ? [] : [`${main.doc}:${main.line}:${main.column} «${main.text}»`]), ...others];
  const open = `<${tag('testcase', { name: `${finding.rule} ${finding.id}`, classname: main?.doc ?? '' })}>`;
  if (finding.level === 'conflict') {
    return { outcome: 'failure', lines: [open, `  <${tag('failure', { type: finding.rule, message: finding.message })}>${lines.map(escaped).join('\n')}</failure>`, '</testcase>'] };
  }
  const said = [`${levels[finding.level].one[options.lang]}: ${sentence}`, ...lines.slice(1)];
  return { outcome: 'passed', lines: [open, `  <system-out>${said.map(escaped).join('\n')}</system-out>`, '</testcase>'] };
}

const counted = (cases: readonly Case[]): { readonly tests: number; readonly failures: number; readonly errors: number } => ({
  tests: cases.length,
  failures: cases.filter(({ outcome }) => outcome === 'failure').length,
  errors: cases.filter(({ outcome }) => outcome === 'error').length,
});
