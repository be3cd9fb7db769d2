import type { AnalysedDocument, Analysis, PlacedMention } from '../../model/analysis.js';
import type { DocId, Place } from '../../model/span.js';
import { dayBounds } from '../../model/timex.js';
import { worstFirst } from '../order.js';
import type { Reporter, ReportOptions, View } from '../reporter.js';
import { csvDialect, type CsvDialect } from './csv-dialect.js';

/** Tables by RFC 4180: CRLF, a header, quotes doubled, empty for unknown. One row an occurrence. For `excel`, as the Excel of a locale takes them. */
export const csv: Reporter = {
  name: 'csv',
  machine: true,
  render: (analysis, options) => [...pieces(analysis, options)].join(''),
  pieces,
};

/** `null` is unknown. Numbers are never guarded. */
type Cell = string | number | boolean | null;
type Row = readonly Cell[];

interface Table {
  readonly columns: readonly string[];
  rows(analysis: Analysis): Iterable<Row>;
}

const PLACE = ['text', 'line', 'column', 'start', 'end'] as const;
const DOCUMENT = ['doc_id', 'doc_date_min', 'doc_date_max'] as const;

const mentions: Table = {
  columns: ['mention_id', ...DOCUMENT, 'kind', 'value', 'value_min', 'value_max', 'unit', 'op', 'type',
    'person', 'office', 'institution', 'name', 'status', ...PLACE],
  * rows(analysis) {
    const dates = documentDates(analysis);
    for (const mention of analysis.mentions) {
      yield [mention.id, ...dates(mention.doc), mention.kind, ...mentionCells(mention), ...placeCells(mention)];
    }
  },
};

/** From `value` to `status`. */
function mentionCells(mention: PlacedMention): Row {
  switch (mention.kind) {
    case 'date': {
      const [first, last] = mention.type === 'DURATION' || mention.type === 'SET' ? ['', ''] : dayBounds(mention.timex);
      return [mention.timex, first, last, null, mention.mod ?? null, mention.type, null, null, null, null, null];
    }
    case 'figure':
      return [mention.value, mention.low, mention.high, mention.unit, mention.op, null, null, null, null, null, mention.status];
    case 'official':
      return [null, null, null, null, null, null, mention.person, mention.office, mention.institution, null, null];
    case 'program':
      return [null, null, null, null, null, null, null, null, null, mention.name, null];
  }
}

const findings: Table = {
  columns: ['finding_id', 'rule', 'level', 'message', 'evidence', ...DOCUMENT, 'text', 'line', 'column', 'end_line', 'end_column', 'start', 'end'],
  * rows(analysis) {
    const dates = documentDates(analysis);
    for (const finding of worstFirst(analysis.findings)) {
      for (const [i, place] of finding.evidence.entries()) {
        yield [finding.id, finding.rule, finding.level, finding.message, i + 1, ...dates(place.doc),
          place.text, place.line, place.column, place.endLine, place.endColumn, place.start, place.end];
      }
    }
  },
};

const timeline: Table = {
  columns: ['entry_id', 'date', 'date_min', 'date_max', 'mark', 'source', ...DOCUMENT, ...PLACE, 'entry_kind'],
  * rows(analysis) {
    const dates = documentDates(analysis);
    for (const entry of analysis.timeline) {
      for (const [j, place] of [entry, ...entry.sources].entries()) {
        yield [entry.id, entry.date, entry.first, entry.last, entry.mark, j + 1, ...dates(place.doc), ...placeCells(place), entry.kind];
      }
    }
  },
};

const who: Table = {
  columns: ['mention_id', 'kind', 'person', 'office', 'institution', 'name', 'acronym', ...DOCUMENT, ...PLACE],
  * rows(analysis) {
    const dates = documentDates(analysis);
    for (const mention of analysis.mentions) {
      if (mention.kind === 'official') {
        yield [mention.id, mention.kind, mention.person, mention.office, mention.institution, null, null, ...dates(mention.doc), ...placeCells(mention)];
      } else if (mention.kind === 'program') {
        yield [mention.id, mention.kind, null, null, null, mention.name, mention.acronym, ...dates(mention.doc), ...placeCells(mention)];
      }
    }
  },
};

const ask: Table = {
  columns: ['claim_id', 'what', 'quantity', 'day_min', 'day_max', 'value', 'value2', 'value_min', 'value_max', 'unit', 'op', 'status', 'since', 'deadline', 'speaker', 'place_name',
    'change', 'change_days', 'rate', 'rate_per', 'findings', ...DOCUMENT, ...PLACE],
  * rows(analysis) {
    const dates = documentDates(analysis);
    for (const { what, unit, values } of analysis.series?.groups ?? []) {
      for (const one of values) {
        yield [one.claim, what, one.quantity, one.from, one.to, one.value, one.value2, one.low, one.high, unit, one.op, one.status, one.since, one.due, one.speaker, one.where,
          one.step?.change ?? null, one.step?.days ?? null, one.step?.rate ?? null, one.step?.per ?? null, one.findings.map(({ id }) => id).join(' '), ...dates(one.doc), ...placeCells(one)];
      }
    }
  },
};

const promises: Table = {
  columns: ['claim_id', 'row', 'kind', 'what', 'value', 'value_min', 'value_max', 'by', 'deadline_min', 'deadline_max', 'outcome', 'overdue_days', 'share', 'findings', ...DOCUMENT, ...PLACE],
  * rows(analysis) {
    const dates = documentDates(analysis);
    for (const one of analysis.promises?.promises ?? []) {
      const shared = [one.what, one.value, one.low, one.high, one.by.join('; '), one.dueFrom, one.due];
      yield [one.claim, 'promise', one.kind, ...shared, one.outcome, one.overdue, null, one.findings.map(({ id }) => id).join(' '), ...dates(one.doc), ...placeCells(one)];
      for (const place of one.retold) yield [one.claim, 'retold', one.kind, ...shared, null, null, null, '', ...dates(place.doc), ...placeCells(place)];
      for (const follow of one.followUps) {
        yield [one.claim, 'follow-up', one.kind, one.what, follow.value, null, null, '', null, follow.due, follow.outcome, null, follow.share, '', ...dates(follow.doc), ...placeCells(follow)];
      }
    }
  },
};

const versions: Table = {
  columns: ['pair', 'kind', 'change', 'note', 'old_doc', 'old_text', 'old_line', 'old_column', 'old_start', 'old_end', 'new_doc', 'new_text', 'new_line', 'new_column', 'new_start', 'new_end'],
  * rows({ changes }) {
    const cells = (doc: DocId | null, place: Place | null): Row => (place === null ? [doc, null, null, null, null, null] : [doc, ...placeCells(place)]);
    for (const [i, { old, new: fresh, changes: all }] of (changes?.versions ?? []).entries()) {
      if (old === null || fresh === null) yield [i + 1, 'document', old === null ? 'added' : 'removed', null, ...cells(old, null), ...cells(fresh, null)];
      for (const change of all) yield [i + 1, change.kind, change.change, change.note, ...cells(old, change.old), ...cells(fresh, change.new)];
    }
  },
};

const tables: Readonly<Record<View, Table>> = { contradictions: findings, check: findings, explain: findings, timeline, extract: mentions, who, ask, promises, diff: versions };

/** Rows written to one piece. */
const BATCH = 2000;

function* pieces(analysis: Analysis, options: ReportOptions): Generator<string> {
  const table = tables[options.view];
  yield* csvPieces(table.columns, table.rows(analysis), csvDialect(options.csv, options.locale));
}

/** A table as CSV, some thousands of rows a piece. */
export function* csvPieces(columns: readonly string[], rows: Iterable<Row>, dialect: CsvDialect): Generator<string> {
  let lines = [`${dialect.byteOrderMark ? '\ufeff' : ''}${columns.join(dialect.delimiter)}`];
  for (const row of rows) {
    lines.push(written(row, dialect));
    if (lines.length >= BATCH) { yield `${lines.join('\r\n')}\r\n`; lines = []; }
  }
  if (lines.length > 0) yield `${lines.join('\r\n')}\r\n`;
}

/** A row without its line end. */
export function written(row: Row, { guard, delimiter, decimal }: CsvDialect): string {
  const cell = guard ? guarded : quoted;
  return row.map((value) => (typeof value === 'number' ? String(value).replace('.', decimal) : cell(value, delimiter))).join(delimiter);
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV injection). A sign alone is no formula. Control characters are left out. */
export function guarded(cell: Cell, delimiter = ','): string {
  if (typeof cell !== 'string') return quoted(cell, delimiter);
  const text = cell.replace(COMMANDS, '');
  return quoted(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]./s.test(text) ? `'${text}` : text, delimiter);
}

/** What commands a terminal that a table is printed on, or turns its lines around; tabs and line ends are text. */
const COMMANDS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function quoted(cell: Cell, delimiter = ','): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

function placeCells({ text, line, column, start, end }: Place): Row {
  return [text, line, column, start, end];
}

/** Id and first and last day of a document, by its id. */
function documentDates(analysis: Analysis): (doc: DocId) => Row {
  const cells = new Map<DocId, Row>(analysis.documents.map((document: AnalysedDocument) =>
    [document.id, [document.id, ...dayBounds(document.dated?.timex)]]));
  return (doc) => cells.get(doc) ?? [doc, '', ''];
}
