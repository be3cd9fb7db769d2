import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lay } from '../src/compare.js';
import { dayNumber } from '../src/model/calendar.js';
import type { Analysis } from '../src/model/analysis.js';
import type { Promised, Promises } from '../src/model/promises.js';
import { promisesOf } from '../src/promises/promises.js';
import { read } from '../src/read.js';

const GOAL = 'Monte Alerce, 3 de marzo de 2025.- El Instituto de Bosques (INBO) presentó el plan de la sierra.\n\n“La meta del Instituto de Bosques (INBO) es plantar 80 mil árboles antes del 30 de septiembre de 2025”, dijo la directora general del INBO, Elvira Sanz Coria.';
const later = (day: string, said: string): string => `Monte Alerce, ${day}.- El Instituto de Bosques (INBO) dio su informe de la sierra.\n\n${said}`;

function promises(asOf: number | null, ...texts: readonly string[]): Promises {
  const laid = lay(texts.map((text, i) => read({ id: `${i + 1}.txt`, text })), { lang: 'es' });
  return asOf === null ? promisesOf(laid) : promisesOf(laid, asOf);
}
const only = (all: Promises): Promised => {
  expect(all.promises).toHaveLength(1);
  return all.promises[0] as Promised;
};

describe('a goal with a deadline', () => {
  it('is a promise with who, what, when and where', () => {
    expect(only(promises(null, GOAL))).toMatchObject({
      kind: 'figure', value: 80000, text: '80 mil árboles', what: 'árboles', by: ['Elvira Sanz Coria'], said: '2025-03-03', due: '2025-09-30',
      outcome: 'open', overdue: null, doc: '1.txt', line: 3, followUps: [],
    });
  });

  it('is overdue against the newest document, or the day that is given, never before', () => {
    const other = later('20 de octubre de 2025', 'No hubo preguntas.\n\nEl INBO tiene 14 brigadas.');
    expect(promises(null, GOAL, other).asOf).toBe('2025-10-20');
    expect(only(promises(null, GOAL, other)).overdue).toBe(20);
    expect(only(promises(dayNumber(2025, 9, 30), GOAL)).overdue).toBeNull();
    expect(only(promises(dayNumber(2025, 10, 1), GOAL)).overdue).toBe(1);
  });

  it('is met by a comparable result that reaches it', () => {
    const done = only(promises(null, GOAL, later('2 de octubre de 2025', 'El Instituto de Bosques (INBO) ha plantado 81 mil árboles en la sierra.')));
    expect(done).toMatchObject({ outcome: 'met', overdue: null });
    expect(done.followUps[0]).toMatchObject({ doc: '2.txt', text: '81 mil árboles', value: 81000, share: 101.3, told: '2025-10-02' });
  });

  it('is under way before its day and short after it', () => {
    const said = 'El Instituto de Bosques (INBO) ha plantado 52 mil árboles en la sierra.';
    expect(only(promises(null, GOAL, later('2 de julio de 2025', said))).outcome).toBe('partial');
    expect(only(promises(null, GOAL, later('2 de octubre de 2025', said))).outcome).toBe('short');
  });

  it('is not followed up by other things, other places and other units', () => {
    for (const said of [
      'El Instituto de Bosques (INBO) ha plantado 82 mil arbustos en la sierra.',
      'El Ayuntamiento de Riolargo ha plantado 82 mil árboles en sus calles.',
      'El Instituto de Bosques (INBO) ha gastado 82 mil pesos en la sierra.',
    ]) expect(only(promises(null, GOAL, later('2 de octubre de 2025', said))).outcome, said).toBe('open');
  });

  it('is followed up by its share, told in one sentence with it', () => {
    const all = promises(null, GOAL, later('2 de octubre de 2025', 'El Instituto de Bosques (INBO) plantó 60 mil árboles, 75 por ciento de los 80 mil que se propuso plantar antes del 30 de septiembre de 2025.'));
    expect(only(all)).toMatchObject({ outcome: 'short', retold: [{ doc: '2.txt', text: '80 mil' }] });
    expect(only(all).followUps[0]).toMatchObject({ value: 60000, share: 75 });
  });

  it('moves where the same is told for a later day', () => {
    const all = promises(null, GOAL, later('2 de septiembre de 2025', 'La meta del Instituto de Bosques (INBO) es plantar 80 mil árboles antes del 15 de diciembre de 2025.'));
    expect(all.promises.map(({ due, outcome }) => [due, outcome])).toEqual([['2025-09-30', 'moved'], ['2025-12-15', 'open']]);
    expect(all.promises[0]?.followUps[0]).toMatchObject({ outcome: 'moved', due: '2025-12-15', doc: '2.txt' });
  });
});

describe('what is no promise', () => {
  it.each([
    ['an amount that a thing costs', 'La obra costará 90 millones de pesos y debe quedar lista en diciembre de 2025.'],
    ['a figure whose date belongs to another clause', 'El registro se abrirá en noviembre, en el portal y en las 20 alcaldías.'],
    ['what is to happen tomorrow', 'Mañana se entregarán 300 cobijas.'],
    ['what has happened', 'Antes del 1 de marzo se plantaron 900 árboles.'],
  ])('%s', (_, said) => { expect(promises(null, later('3 de marzo de 2025', said)).promises).toEqual([]); });
});

describe('a planned act on something with a name', () => {
  const plan = later('3 de marzo de 2025', 'El Instituto de Bosques (INBO) inaugurará el Vivero Cerro Prieto el 12 de mayo de 2025.');
  it('is met where it is told as done', () => {
    const done = later('13 de mayo de 2025', 'El Instituto de Bosques (INBO) inauguró el Vivero Cerro Prieto.');
    expect(only(promises(null, plan, done))).toMatchObject({ kind: 'act', act: 'inaugurate', due: '2025-05-12', outcome: 'met' });
  });
  it('is open where another thing is', () => {
    const done = later('13 de mayo de 2025', 'El Instituto de Bosques (INBO) inauguró el Museo de la Resina.');
    expect(only(promises(null, plan, done)).outcome).toBe('open');
  });
});

describe('cotejo promises', () => {
  it('prints them, takes a day, and refuses what is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cotejo-promises-'));
    const cotejo = (...args: readonly string[]): { status: number | null; out: string; err: string } => {
      const done = spawnSync(process.execPath, [join(import.meta.dirname, '../bin/cotejo.js'), 'promises', folder, ...args], { encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'es' } });
      return { status: done.status, out: done.stdout, err: done.stderr };
    };
    writeFileSync(join(folder, 'meta.txt'), GOAL);
    const shown = cotejo('--as-of', '2025-10-10');
    expect(shown.status).toBe(0);
    expect(shown.out).toMatch(/⚑ 2025-09-30 {2}80 000 árboles · Elvira Sanz Coria\n {2}sin seguimiento en el corpus · vencida hace 10 días\n/);
    expect((JSON.parse(cotejo('--format', 'json').out) as Analysis).promises?.asOf).toBe('2025-03-03');
    expect(cotejo('--format', 'csv').out.split('\r\n')[1]).toContain(',promise,figure,árboles,80000,');
    expect(cotejo('--format', 'markdown').out).toContain('| 2025-09-30 | 80 000 árboles |');
    for (const day of ['2025-02-30', 'hoy', '2025-1-1']) expect(cotejo('--as-of', day).status, day).toBe(2);
    rmSync(folder, { recursive: true, force: true });
  });
});
