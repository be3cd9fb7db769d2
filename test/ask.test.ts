import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lay } from '../src/compare.js';
import type { Analysis } from '../src/model/analysis.js';
import type { Series, SeriesValue } from '../src/model/series.js';
import { read } from '../src/read.js';
import { bars } from '../src/report/terminal/bars.js';
import { seriesOf } from '../src/series/series.js';

const texts = {
  'a.txt': 'Puerto Nácar, 10 de enero de 2025.- La Comisión de Faros (COFA) tiene 120 faros encendidos en la costa, informó la Comisión de Faros (COFA).\n\nEl objetivo es encender 200 faros antes del 30 de noviembre de 2025.',
  'b.txt': 'Puerto Nácar, 10 de julio de 2025.- La Comisión de Faros (COFA) tiene 150 faros encendidos en la costa, informó la Comisión de Faros (COFA).\n\nCada guardián atiende de ocho a diez, según su edad: 64 el mayor.',
  'c.txt': 'Puerto Nácar, 10 de agosto de 2025.- Casi 160 faros tiene encendidos en la costa la Comisión de Faros (COFA).\n\n“Llevamos alrededor de 90 lámparas nuevas”, dijo la directora de la COFA, Nuria Vélez Prado.',
} as const;
const laid = lay(Object.entries(texts).map(([id, text]) => read({ id, text })), { lang: 'es' });
const ask = (term: string): Series => seriesOf(term, laid);
const values = (term: string): readonly SeriesValue[] => ask(term).groups.flatMap((group) => group.values);

describe('a term', () => {
  it.each([
    ['as written', 'faros'], ['in the singular', 'faro'], ['without case', 'FAROS'], ['with a function word', 'los faros'],
    ['with the acronym of its body', 'faros COFA'], ['with the name of its body', 'faros Comisión'],
  ])('is found %s', (_, term) => {
    expect(values(term).map(({ value }) => value)).toEqual(expect.arrayContaining([120, 150, 160]));
  });

  it('folds accents, and asks for every word', () => {
    expect(values('lampara').map(({ value }) => value)).toEqual([90]);
    expect(values('lámparas Vélez').map(({ value }) => value)).toEqual([90]);
    expect(values('lámparas hospital')).toEqual([]);
  });

  it('that names a counted thing takes no other figures of its sentence', () => {
    expect(values('faros').map(({ text }) => text)).not.toContain('64');
    expect(ask('faros').groups).toHaveLength(1);
  });

  it('that nothing answers to brings near terms', () => {
    expect(ask('farros').groups).toEqual([]);
    expect(ask('farros').suggestions[0]).toMatch(/faros/);
    expect(ask('xilófono').suggestions.length).toBeGreaterThan(0);
  });
});

describe('values through time', () => {
  it('stand by day, with hedge, interval, place and speaker', () => {
    const all = values('faros');
    expect(all.map(({ to }) => to)).toEqual([...all.map(({ to }) => to)].sort());
    const hedged = all.find(({ value }) => value === 160);
    expect(hedged).toMatchObject({ text: 'Casi 160 faros', op: '~-', high: 160, doc: 'c.txt', line: 1, column: 38 });
    expect(hedged?.low).toBeLessThan(160);
    expect(values('lámparas')[0]).toMatchObject({ speaker: 'Nuria Vélez Prado', quoted: true, op: '~' });
  });

  it('tell goals from facts, with their deadline', () => {
    expect(values('faros').find(({ status }) => status === 'goal')).toMatchObject({ value: 200, due: '2025-11-30', to: '2025-01-10', step: null });
  });

  it('give a pace between values of one key', () => {
    const later = values('faros').find(({ value }) => value === 150);
    expect(later?.step).toEqual({ from: values('faros')[0]?.claim, change: 30, days: 181, rate: 5.04, per: 'month', hedged: false });
    expect(values('faros').find(({ value }) => value === 160)?.step).toBeNull();
  });
});

describe('bars', () => {
  const value = (low: number | null, high: number | null, status: SeriesValue['status'] = 'actual'): SeriesValue =>
    ({ ...(values('faros')[0] as SeriesValue), value: low ?? high ?? 0, value2: null, low, high, status });

  it('stand on one scale, with the interval shaded and goals light', () => {
    expect(bars([value(100, 100), value(50, 50), value(50, 75), value(100, 100, 'goal'), value(50, null)], 9, true)).toEqual(['########', '####', '####--', '........', '####>']);
    expect(bars([value(100, 100), value(1, 1)], 9, false)).toEqual(['████████', '▏']);
  });

  it('of nothing are nothing', () => { expect(bars([value(0, 0), value(-5, -5)], 9, true)).toEqual(['', '']); });
});

describe('cotejo ask', () => {
  const root = join(import.meta.dirname, '..');
  let folder: string;
  const cotejo = (...args: readonly string[]): { status: number | null; out: string; err: string } => {
    const done = spawnSync(process.execPath, [join(root, 'bin/cotejo.js'), 'ask', ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'es' } });
    return { status: done.status, out: done.stdout, err: done.stderr };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-ask-'));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('shows day, value, bar, place and change', () => {
    const { status, out, err } = cotejo('faros', '.');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/2025-07-10 +150 +█.*b\.txt:1:71/);
    expect(out).toContain('+30 en 181 días (≈+5.04 al mes)');
    expect(out).toContain('meta para 2025-11-30');
  });

  it('keeps to ASCII marks where asked', () => {
    expect(cotejo('faros', '.', '--ascii', '--lang', 'en').out.replace(/[áéíóúñ]/gi, '')).toMatch(/^[\x00-\x7f]*$/);
  });

  it('ends with 0, a word and suggestions where nothing answers', () => {
    const { status, out, err } = cotejo('farros', '.');
    expect(status).toBe(0);
    expect(err).toContain('Ninguna cifra habla de «farros».');
    expect(err).toMatch(/En el corpus hay: .*faros/);
    expect(out).toContain('0 valores');
  });

  it('writes the whole analysis with the series, and tables', () => {
    const analysis = JSON.parse(cotejo('faros', '.', '--format', 'json').out) as Analysis;
    expect(analysis.schema).toBe('cotejo/analysis@1');
    expect(analysis.documents).toHaveLength(3);
    expect(analysis.series?.term).toBe('faros');
    const rows = cotejo('faros', '.', '--format', 'csv').out.trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + values('faros').length);
    expect(rows[0]).toMatch(/^claim_id,what,quantity,day_min,day_max,value,/);
    expect(cotejo('faros', '.', '--format', 'markdown').out).toContain('| 2025-01-10 | 120 |');
  });

  it('needs a term and something to read', () => {
    expect(cotejo().status).toBe(2);
    expect(cotejo('faros').status).toBe(2);
    expect(cotejo('  ', '.').status).toBe(2);
    expect(cotejo('faros', 'nada.txt').status).toBe(2);
  });
});
