import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import { read } from '../src/read.js';

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

/** Milliseconds of processor, which a busy machine does not stretch as it stretches the clock. */
const time = (text: string): number => {
  const start = process.cpuUsage();
  compare([read({ id: 'a.txt', text })], { lang: 'es' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The better of two. */
const best = (text: string): number => Math.min(time(text), time(text));

/** One kind of hostile text in any size. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  'no space': (n) => 'a'.repeat(n * 2),
  'digits without end': (n) => '1'.repeat(n * 2),
  'digits with separators': (n) => '1.000,'.repeat(n / 2),
  'number words': (n) => 'mil '.repeat(n),
  'growing number words': (n) => 'dos mil millones '.repeat(n / 3),
  'english number words': (n) => 'one hundred thousand and '.repeat(n / 4),
  'quotes': (n) => '"'.repeat(n),
  'opened quotes': (n) => '“'.repeat(n),
  'nested quotes': (n) => '“a '.repeat(n / 2) + '” '.repeat(n / 2),
  'parentheses': (n) => '('.repeat(n),
  'nested parentheses': (n) => '(a '.repeat(n / 2) + ') '.repeat(n / 2),
  'half dates': (n) => '1 de '.repeat(n / 2),
  'dates': (n) => '3 de mayo de 2024 '.repeat(n / 5),
  'days listed': (n) => '1, 2, '.repeat(n / 4) + 'y 3 de mayo de 2024',
  'hedges': (n) => 'más de alrededor de casi '.repeat(n / 5),
  'capitals': (n) => 'El Programa Nacional '.repeat(n / 3),
  'offices': (n) => 'el director general de la '.repeat(n / 5),
  'offices and names': (n) => 'la alcaldesa de Cali, Ana Ruiz Paz, '.repeat(n / 8),
  'equal figures': (n) => 'Hay 150 unidades médicas. '.repeat(n / 5),
  'figures that differ': (n) => Array.from({ length: n / 5 }, (_, i) => `Hay ${100 + i} unidades médicas.`).join(' '),
  'parts': (n) => 'Hay 900 casas: ' + '3 rojas, '.repeat(n / 3) + 'y 4 verdes.',
  'lines': (n) => '\n'.repeat(n),
  'blank lines with marks': (n) => '- \n\n'.repeat(n / 2),
  'abbreviations': (n) => 'Sr. Dr. Lic. '.repeat(n / 3),
  'metadata': (n) => 'fecha: '.repeat(n / 2),
  'combining marks': (n) => 'e' + '\u0301'.repeat(n),
  'surrogates': (n) => '\uD83D'.repeat(n),
};

describe('time grows with the text, whatever the text', () => {
  const n = 20_000;
  /** Twice the text: linear work gives 2, quadratic 4. */
  const LIMIT = 3;
  beforeAll(() => { for (const shape of Object.values(SHAPES)) time(shape(2_000)); });

  it.each(Object.keys(SHAPES))('%s', (name) => {
    const shape = SHAPES[name] ?? (() => '');
    let ratio = Infinity;
    // Collecting garbage may spoil one measure, never three.
    for (let tries = 0; tries < 3 && ratio >= LIMIT; tries++) {
      const once = best(shape(n));
      ratio = Math.min(ratio, best(shape(2 * n)) / Math.max(once, 2));
    }
    expect(ratio).toBeLessThan(LIMIT);
  }, 120_000);
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
