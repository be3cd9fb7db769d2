import type { Analysis } from '../../model/analysis.js';
import { type Acceptance, type Level, levelsWorstFirst } from '../../model/finding.js';
import type { Place } from '../../model/span.js';
import { phrases } from '../catalogue.js';
import type { Reporter, ReportOptions } from '../reporter.js';
import { safe } from '../safe.js';
import { shortNames } from '../wording/short.js';
import { MOST_NAMED, type Reported, reported } from './findings.js';
import { jsonText } from './json-text.js';
import { sarifLevels, sarifRule } from './sarif-rule.js';
import { uriOf } from './uri.js';

/** What GitHub's code scanning takes in one run: it refuses more than `MOST` results, and shows the worst `MOST_SHOWN`. */
const MOST = 25_000;
const MOST_SHOWN = 5000;
/** Locations of one result that it takes. */
const MOST_LOCATIONS = 1000;

/** SARIF 2.1.0 (OASIS), within what GitHub's code scanning takes. */
export const sarif: Reporter = {
  name: 'sarif',
  machine: true,
  render: (analysis, options) => [...pieces(analysis, options)].join(''),
  pieces,
};

function* pieces(analysis: Analysis, options: ReportOptions): Generator<string> {
  const all = reported(analysis, options);
  const placed = all.filter(({ main }) => main !== undefined).slice(0, options.all ? MOST : MOST_SHOWN);
  const frame = jsonText(log(analysis, all.length - placed.length, options), 2);
  // The list of results is the last of its kind in the frame, and quotes in strings are escaped.
  const at = frame.lastIndexOf('"results": []') + '"results": ['.length;
  yield frame.slice(0, at);
  const names = shortNames(analysis.documents.map(({ id }) => id));
  const index = new Map((options.rules ?? []).map(({ id }, i) => [id, i]));
  for (const [i, one] of placed.entries()) yield `${i === 0 ? '\n' : ',\n'}        ${jsonText(result(one, names, index, options))}`;
  yield `${placed.length > 0 ? '\n      ' : ''}${frame.slice(at)}\n`;
}

function log({ findings, problems }: Analysis, left: number, { lang, view, rules, version }: ReportOptions): object {
  const notes = [
    ...problems.map(({ message }) => ({ level: 'error', message: { text: plain(message) } })),
    ...(left > 0 ? [{ level: 'warning', message: { text: phrases.leftOut[lang](left) } }] : []),
  ];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'cotejo', ...(version === undefined ? {} : { version, semanticVersion: version }), language: lang, rules: (rules ?? []).map((rule) => sarifRule(rule, lang)) } },
      automationDetails: { id: `cotejo/${view}/` },
      invocations: [{ executionSuccessful: problems.length === 0, ...(notes.length > 0 ? { toolExecutionNotifications: notes } : {}) }],
      columnKind: 'utf16CodeUnits',
      properties: Object.fromEntries(levelsWorstFirst.map((level: Level) => [`${level}s`, findings.filter((finding) => finding.level === level).length])),
      results: [],
    }],
  };
}

function result({ finding, main, others }: Reported, names: ReadonlyMap<string, string>, index: ReadonlyMap<string, number>, { lang }: ReportOptions): object {
  const related = others.slice(0, MOST_LOCATIONS - 1).map((place, i) => ({ id: i + 1, ...location(place), ...(safe(place.text) === '' ? {} : { message: { text: plain(place.text) } }) }));
  const links = others.slice(0, MOST_NAMED).map((place, i) => `[${plain(`${names.get(place.doc) ?? place.doc}:${place.line}`)}](${i + 1}) «${plain(place.text)}»`);
  const left = others.length - links.length;
  const rule = index.get(finding.rule);
  return {
    ruleId: finding.rule,
    ...(rule === undefined ? {} : { ruleIndex: rule }),
    level: sarifLevels[finding.level],
    message: { text: [plain(finding.message), ...links, ...(left > 0 ? [phrases.morePlaces[lang](left)] : [])].join('\n') },
    locations: [location(main as Place)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(finding.accepted === undefined ? {} : { suppressions: [suppression(finding.accepted)] }),
    // A press release is one line a paragraph: a hash of the line, which GitHub would make, takes two findings of it for one.
    partialFingerprints: { primaryLocationLineHash: `${finding.id}:1` },
  };
}

/** A finding that somebody took as known: in a mark of the draft, or in the file that keeps decisions (SARIF 2.1.0, §3.35). */
const suppression = ({ from, reason }: Acceptance): object => ({ kind: from === 'draft' ? 'inSource' : 'external', status: 'accepted', ...(safe(reason) === '' ? {} : { justification: safe(reason) }) });

const location = ({ doc, line, column, endLine, endColumn }: Place): { readonly physicalLocation: object } => ({
  physicalLocation: { artifactLocation: { uri: uriOf(doc) }, region: { startLine: line, startColumn: column, endLine, endColumn } },
});

/** Text without links and placeholders (SARIF 2.1.0, §3.11.5 and §3.11.6). */
const plain = (text: string): string => safe(text).replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
