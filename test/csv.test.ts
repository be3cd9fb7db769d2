import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../src/model/analysis.js';
import { csv } from '../src/report/tables/csv.js';
import { dayBounds } from '../src/model/timex.js';
import { shortInterval } from '../src/report/wording/interval.js';
import { reportOptions, sample } from './sample-analysis.js';

/** Rows of a CSV by RFC 4180, read letter by letter. */
function rows(text: string): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (inside) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') { cell += '"'; at++; } else inside = false;
    } else if (letter === '"') inside = true;
    else if (letter === ',') { row.push(cell); cell = ''; } else if (letter === '\r' && text[at + 1] === '\n') {
      row.push(cell); found.push(row); row = []; cell = ''; at++;
    } else cell += letter;
  }
  expect([inside, cell, row]).toEqual([false, '', []]);
  return found;
}

/** The rows under their headings. */
function table(text: string): Record<string, string>[] {
  const [head, ...body] = rows(text);
  return body.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]!])));
}

const EXTRACT = 'mention_id,doc_id,doc_date_min,doc_date_max,kind,value,value_min,value_max,unit,op,type,person,office,institution,name,status,text,line,column,start,end';

describe('csv', () => {
  it('gives every mention a row', () => {
    const text = csv.render(sample, reportOptions({ view: 'extract' }));
    expect(text.startsWith(`${EXTRACT}\r\n`)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const found = table(text);
    expect(found.map((row) => row['mention_id'])).toEqual(sample.mentions.map((mention) => mention.id));
    expect(found[1]).toEqual({
      mention_id: 'm-02', doc_id: 'avisos/101-faro.txt', doc_date_min: '2025-03-14', doc_date_max: '2025-03-14', kind: 'figure', value: '48', value_min: '48', value_max: '48',
      unit: 'faros', op: '=', type: '', person: '', office: '', institution: '', name: '', status: 'actual', text: '48 faros', line: '2', column: '76', start: '93', end: '101',
    });
    expect(found[2]).toMatchObject({ kind: 'official', person: 'Irene Solís Macías', office: 'directora general', institution: 'DIFAR', text: 'su directora general, Irene Solís Macías' });
    expect(found[3]).toMatchObject({ kind: 'program', name: 'Plan Costa Clara' });
    expect(found[4]).toMatchObject({ kind: 'date', value: '2025-06-30', value_min: '2025-06-30', value_max: '2025-06-30', op: 'BEFORE', type: 'DATE' });
  });

  it.each(['contradictions', 'check', 'timeline', 'who', 'extract'] as const)('%s: every row is as long as the header', (view) => {
    const found = rows(csv.render(sample, reportOptions({ view })));
    expect(found.length).toBeGreaterThan(1);
    for (const row of found) expect(row.length).toBe(found[0]!.length);
  });

  it('gives every piece of evidence a row, worst first', () => {
    const found = table(csv.render(sample, reportOptions()));
    expect(found.length).toBe(sample.findings.flatMap((finding) => finding.evidence).length);
    expect(found.map((row) => row['level'])).toEqual([...found.map((row) => row['level']!)].sort((a, b) => ['conflict', 'tension', 'note'].indexOf(a) - ['conflict', 'tension', 'note'].indexOf(b)));
  });

  it('gives every source of a dated event a row', () => {
    const found = table(csv.render(sample, reportOptions({ view: 'timeline' })));
    expect(found.filter((row) => row['entry_id'] === 't-03').map((row) => [row['source'], row['text']])).toEqual([['1', 'tiene 48 faros encendidos en la costa'], ['2', 'hay 45 faros encendidos']]);
    expect(found[0]).toMatchObject({ date: '2025-01', date_min: '2025-01-01', date_max: '2025-01-31', mark: 'computed' });
  });

  it('reads back as it was, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const one: Analysis = { ...sample, mentions: [{ ...sample.mentions[3]!, text }] };
      const [row] = table(csv.render(one, reportOptions({ view: 'extract', csv: 'raw' })));
      // A lone CR or LF is part of a quoted cell; nothing else needs care.
      expect(row!['text']).toBe(text);
    }));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('does not let %j be a formula', (text) => {
    const one: Analysis = { ...sample, mentions: [{ ...sample.mentions[3]!, text }] };
    expect(table(csv.render(one, reportOptions({ view: 'extract' })))[0]!['text']).toBe(`'${text}`);
    expect(table(csv.render(one, reportOptions({ view: 'extract', csv: 'raw' })))[0]!['text']).toBe(text);
  });

  it('leaves out what commands a terminal, and sees the formula behind it', () => {
    const one: Analysis = { ...sample, mentions: [{ ...sample.mentions[3]!, text: '\u001b[2J\u202euno\tdos\ntres\u009b' }, { ...sample.mentions[3]!, text: '\u0000=1' }] };
    expect(table(csv.render(one, reportOptions({ view: 'extract' }))).map((row) => row['text'])).toEqual(['[2Juno\tdos\ntres', "'=1"]);
  });

  it('leaves negative numbers numbers', () => {
    const figure = { ...sample.mentions[1]!, value: -3.5, low: -3.5, high: null } as Analysis['mentions'][number];
    expect(table(csv.render({ ...sample, mentions: [figure] }, reportOptions({ view: 'extract' })))[0]).toMatchObject({ value: '-3.5', value_min: '-3.5', value_max: '' });
  });
});

describe('the days that a value covers', () => {
  it.each([
    ['2025-12-16', '2025-12-16', '2025-12-16'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2024-10-01/2024-12-28', '2024-10-01', '2024-12-28'],
    ['2024/..', '2024-01-01', ''],
    ['../2024-10', '', '2024-10-31'],
    ['2025-12-16T10:30', '2025-12-16', '2025-12-16'],
    ['P2Y', '', ''],
    ['XXXX-12-24', '', ''],
    ['PRESENT_REF', '', ''],
  ])('%s', (timex, first, last) => {
    expect(dayBounds(timex)).toEqual([first, last]);
  });
});

describe('an interval in few words', () => {
  it.each([
    ['2024-10-01/2024-12-31', '2024-10…2024-12'],
    ['2024-10-01/2024-12-28', '2024-10-01…2024-12-28'],
    ['2025-03-01/2025-03-31', '2025-03'],
    ['2025-03-05/2025-03-05', '2025-03-05'],
    ['2021-11/2024-09', '2021-11…2024-09'],
    ['2025-03-05', '2025-03-05'],
  ])('%s', (timex, words) => {
    expect(shortInterval(timex, '…')).toBe(words);
  });
});
