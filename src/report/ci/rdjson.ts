import type { Level } from '../../model/finding.js';
import type { Place } from '../../model/span.js';
import { utf8Length } from '../../text/utf8.js';
import type { Reporter, ReportOptions } from '../reporter.js';
import { safe } from '../safe.js';
import { type Reported, reported, told } from './findings.js';
import { jsonText } from './json-text.js';

const severities: Readonly<Record<Level, string>> = { conflict: 'ERROR', tension: 'WARNING', note: 'INFO' };

/** The diagnostic format of reviewdog (`DiagnosticResult` of its `proto/rdf`): columns in bytes of UTF-8, ends exclusive. */
export const rdjson: Reporter = {
  name: 'rdjson',
  machine: true,
  render: (analysis, options) =>
    `${jsonText({ source: { name: 'cotejo' }, diagnostics: reported(analysis, options).map((one) => diagnostic(one, options)) }, 2)}\n`,
};

function diagnostic(one: Reported, options: ReportOptions): object {
  const { finding, main, others } = one;
  return {
    message: told(one, options).join('\n'),
    ...(main === undefined ? {} : { location: locationOf(main, options) }),
    severity: severities[finding.level],
    code: { value: finding.rule },
    ...(others.length === 0 ? {} : { related_locations: others.map((place) => ({ message: safe(place.text), location: locationOf(place, options) })) }),
  };
}

/** Without the text of the document, whole lines. */
function locationOf(place: Place, { text }: ReportOptions): object {
  const whole = text?.(place.doc);
  const position = (line: number, column: number, offset: number): object =>
    ({ line, ...(whole === undefined ? {} : { column: 1 + utf8Length(whole.slice(offset - column + 1, offset)) }) });
  return { path: place.doc, range: { start: position(place.line, place.column, place.start), end: position(place.endLine, place.endColumn, place.end) } };
}
