import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import { read } from '../src/read.js';
import { SHAPES } from './hostile-shapes.js';

/** Text made to break a reader: it must not run away, and nothing of it may command the place where a report is shown. */
const BIN = join(import.meta.dirname, '..', 'bin', 'cotejo.js');

const ESC = '\u001B';
const BIDI = '\u202E\u2066\u200F';

/** Two articles that disagree, so that their words are quoted, with hostile matter inside the words quoted and around them. */
const poisoned = (figure: string): string => [
  `::error file=x,line=1::inyectado`,
  `Celaya, Gto., lunes 16 de diciembre de 2025.- El Instituto ${ESC}[31mDelBajío${ESC}[0m resguarda ${figure} ${BIDI}expedientes en su nueva sede.`,
  `<script>alert(1)</script> <img src=x onerror=alert(1)> | celda | \`código\` [enlace](javascript:alert(1))`,
  `=HYPERLINK("http://x.example","y") +1+1 -2 @SUMA(A1) ${ESC}]0;título\u0007 \u009B2J`,
  `"${figure} expedientes" <b>::warning::</b> %0A::set-output name=x::y`,
].join('\n');

describe('every kind of hostile text is read to the end', () => {
  it.each(Object.keys(SHAPES))('%s', (name) => {
    const { documents, problems } = compare([read({ id: 'a.txt', text: SHAPES[name]!(4_000) })], { lang: 'es' });
    expect(documents.map((document) => document.id)).toEqual(['a.txt']);
    expect(problems).toEqual([]);
  });
});

describe('large hostile texts are read to the end', () => {
  it.each(['no space', 'number words', 'quotes', 'parentheses', 'nested quotes'])('%s, 100,000 times', (name) => {
    const text = (SHAPES[name] ?? (() => ''))(100_000);
    const { documents } = compare([read({ id: 'a.txt', text })], { lang: 'es' });
    expect(documents.map((document) => document.id)).toEqual(['a.txt']);
  }, 120_000);
});

describe('a report shows hostile text as text', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-hostile-'));
    writeFileSync(join(folder, 'a.txt'), poisoned('412 mil'));
    writeFileSync(join(folder, `b.txt`), poisoned('367 mil'));
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  const run = (command: string, format: string): { out: string; err: string; status: number | null } => {
    const done = spawnSync(process.execPath, [BIN, command, '.', '--format', format], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
    return { out: done.stdout, err: done.stderr, status: done.status };
  };
  /** Control characters and the marks that turn the direction of text; tab and newline are layout. */
  const COMMANDS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

  it('has something to show', () => {
    const analysis = JSON.parse(run('contradictions', 'json').out) as { findings: { rule: string }[] };
    expect(analysis.findings.map((finding) => finding.rule)).toContain('date/weekday');
  });

  it.each(['contradictions', 'timeline', 'extract', 'who'])('%s in a terminal: no control characters', (command) => {
    const { out, err, status } = run(command, 'terminal');
    expect(out.length).toBeGreaterThan(0);
    expect(out).not.toMatch(COMMANDS);
    expect(err).not.toMatch(COMMANDS);
    expect(status).toBeLessThanOrEqual(1);
  });

  it('github: every line is one of our own commands', () => {
    const { out } = run('contradictions', 'github');
    const lines = out.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]*::[^\n]*$/);
      expect(line).not.toContain('::inyectado');
    }
    expect(out).not.toMatch(COMMANDS);
  });

  it('markdown: no markup of the articles is markup of the report', () => {
    const { out } = run('contradictions', 'markdown');
    expect(out.length).toBeGreaterThan(0);
    expect(out).not.toMatch(/<script|<img|<b>/i);
    expect(out).not.toMatch(COMMANDS);
  });

  it.each(['markdown', 'csv', 'ics', 'mermaid', 'timelinejs', 'timelinejs-csv'])('timeline as %s: no control characters, no markup of the articles', (format) => {
    const { out, err, status } = run('timeline', format);
    expect(status).toBe(0);
    expect(out).toContain('DelBajío');
    expect((out + err).replaceAll('\r\n', '\n')).not.toMatch(COMMANDS);
    // A calendar and a plain table hold text, not markup; every other format is shown by something that reads HTML.
    if (format !== 'ics' && format !== 'csv') expect(out).not.toMatch(/<script|<img|<b>/i);
    if (format.endsWith('csv')) for (const cell of cellsOf(out)) expect(cell).not.toMatch(/^(?:[=+@\t\r].|-[^\d])/s);
    for (const line of out.split('\n')) expect(line).not.toMatch(/^::/);
  });

  it('csv: no cell is a formula', () => {
    const { out } = run('extract', 'csv');
    const cells = cellsOf(out);
    expect(cells.length).toBeGreaterThan(10);
    // A lone sign, as in the column of operators, computes nothing.
    for (const cell of cells) expect(cell).not.toMatch(/^(?:[=+@\t\r].|-[^\d])/s);
  });
});

/** Cells of a CSV (RFC 4180), without their quotation marks. */
function cellsOf(csv: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at < csv.length; at++) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; at < csv.length && (csv[at] !== '"' || csv[at + 1] === '"'); at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else {
      while (at < csv.length && !/[,\r\n]/.test(csv[at] ?? '')) cell += csv[at++];
    }
    if (csv[at] === '\r') at++;
    cells.push(cell);
  }
  return cells;
}
