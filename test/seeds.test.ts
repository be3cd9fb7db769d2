import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import type { Analysis, PlacedMention } from '../src/model/analysis.js';
import { read } from '../src/read.js';

const SHARED = join(import.meta.dirname, '..', '..', 'shared');
const SEEDS = join(SHARED, 'seeds');

const text = (path: string): string => readFileSync(join(SHARED, path), 'utf8');

/** The five real documents: what they must give, and what must stay silent. */
describe.skipIf(!existsSync(SEEDS))('the five real documents (../shared/seeds)', () => {
  let analysis: Analysis;
  let checked: Analysis;
  const inDocument = (start: string): PlacedMention[] => analysis.mentions.filter((m) => m.doc.startsWith(start));
  const has = (kind: PlacedMention['kind'], start: string, words: string): PlacedMention | undefined =>
    inDocument(start).find((m) => m.kind === kind && m.text.includes(words));

  beforeAll(() => {
    const articles = readdirSync(SEEDS).sort().map((file) => ({ id: file, text: text(`seeds/${file}`) }));
    const readings = articles.map(read);
    analysis = compare(readings, { lang: 'es' });
    checked = compare([...readings, read({ id: 'draft.txt', text: text('drafts/draft.txt') })], { lang: 'es', drafts: new Set(['draft.txt']) });
  });

  it('are dated, each on its own basis', () => {
    expect(analysis.documents.map(({ id, dated }) => [id.slice(0, 3), dated?.timex])).toEqual([
      ['000', '2025-07-01'], ['001', '2025-12-16'], ['002', '2026-02-11'], ['003', '2024-10-01/2024-12-28'], ['004', '2025-01-11'],
    ]);
    expect(analysis.documents[3]?.dated?.basis).toBe('bounds');
  });

  it('hold two conflicts, the metadata date and who holds the assemblies, and no other', () => {
    const conflicts = analysis.findings.filter(({ level }) => level === 'conflict');
    expect(conflicts.map(({ rule }) => rule).sort()).toEqual(['date/metadata', 'event/agent']);
    const metadata = conflicts.find(({ rule }) => rule === 'date/metadata');
    expect(metadata?.evidence.map(({ text: words }) => words)).toEqual(expect.arrayContaining(['2019-12-01', '16 de diciembre de 2025']));
    const agent = conflicts.find(({ rule }) => rule === 'event/agent');
    expect(agent?.evidence.map(({ line }) => line)).toEqual([5, 12]);
  });

  it.each([
    ['000', '23 recommendations', 23, '='],
    ['002', '13.9 millones de derechohabientes', 13_900_000, '='],
    ['002', '150 unidades médicas', 150, '='],
    ['002', 'alrededor de 150 unidades', 150, '~'],
    ['003', 'cuatro millones de dosis', 4_000_000, '='],
    ['004', 'tres nacionalizaciones', 3, '='],
    ['004', 'tres servicios', 3, '='],
  ])('%s holds the figure «%s»', (document, words, value, op) => {
    expect(has('figure', document, words)).toMatchObject({ value, op });
  });

  it.each([
    ['000', 'July 1, 2025', '2025-07-01'],
    ['001', '2019-12-01', '2019-12-01'],
    ['001', '16 de diciembre de 2025', '2025-12-16'],
    ['002', '11/02/2026', '2026-02-11'],
    ['002', '11 de febrero', '2026-02-11'],
    ['003', 'septiembre', '2024-09'],
    ['003', '29 de diciembre', '2024-12-29'],
    ['004', '11 de enero de 2025', '2025-01-11'],
  ])('%s holds the date «%s»', (document, words, timex) => {
    expect(has('date', document, words)).toMatchObject({ timex });
  });

  it.each([
    ['000', 'Martí Batres Guadarrama', 'General Director'],
    ['001', 'Martí Batres Guadarrama', 'director general'],
    ['001', 'Rocío del Pilar Villarauz Martínez', 'directora Estratégica de Información, Supervisión y Evaluación'],
    ['002', 'Martí Batres Guadarrama', 'director general'],
    ['002', 'Claudia Sheinbaum Pardo', 'Presidenta'],
    ['003', 'Claudia Sheinbaum Pardo', 'presidenta'],
    ['003', 'David Kershenobich Stalnikowitz', 'secretario de Salud'],
    ['004', 'Ariadna Montiel Reyes', 'secretaria de Bienestar'],
    ['004', 'Alejandro Svarch Pérez', 'director general'],
  ])('%s holds %s, %s', (document, person, office) => {
    const offices = inDocument(document).flatMap((m) => (m.kind === 'official' && m.person === person ? [m.office] : []));
    expect(offices).toContain(office);
  });

  it('name their programs', () => {
    const names = analysis.mentions.flatMap((m) => (m.kind === 'program' ? [`${m.doc.slice(0, 3)} ${m.name}`] : []));
    expect(names).toEqual(expect.arrayContaining(['001 Estrategia de Trato Digno', '002 La Clínica es Nuestra', '003 Estrategia Nacional de Vivienda', '004 La Clínica es Nuestra']));
  });

  it.each(['1387', 'Hidalgo 77', 'CNDH/1/2024', '#25'])('takes «%s» for no figure and no date', (trap) => {
    expect(analysis.mentions.filter((m) => (m.kind === 'figure' || m.kind === 'date') && m.text.includes(trap))).toEqual([]);
  });

  it('link one person, one institution and one program under their names', () => {
    const forms = (kind: string, name: string): string[] =>
      analysis.entities.filter((e) => e.kind === kind && e.aliases.some(({ form }) => form === name)).flatMap((e) => e.aliases.map(({ form }) => form));
    expect(forms('person', 'Martí Batres')).toEqual(expect.arrayContaining(['Martí Batres Guadarrama', 'Batres']));
    expect(forms('institution', 'ISSSTE')).toEqual(expect.arrayContaining(['Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado', 'Issste']));
    expect(analysis.entities.filter((e) => e.kind === 'program' && e.name.includes('Clínica es Nuestra'))).toHaveLength(1);
  });

  it('agree on 13.9 million and note the dropped hedge, the open goal and the undated document', () => {
    expect(analysis.agreements.some(({ evidence }) => evidence.every(({ text: words }) => words.includes('13.9 millones')))).toBe(true);
    expect(analysis.findings.filter(({ level }) => level === 'note').map(({ rule }) => rule).sort()).toEqual(['date/undated', 'figure/hedge-dropped', 'goal/open']);
  });

  it('order their timeline by date, the undated one first', () => {
    const lead = ['003', '004', '000', '001', '002'].map((start) => analysis.timeline.findIndex((entry) => entry.doc.startsWith(start)));
    expect(lead.every((at) => at >= 0)).toBe(true);
    const days = ['2025-01-11', '2025-07-01', '2025-12-16', '2026-02-11'].map((date) => analysis.timeline.findIndex((entry) => entry.date === date));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.every((at) => at >= 0)).toBe(true);
  });

  it('find all five faults of the draft, and nothing else that cannot hold', () => {
    const serious = checked.findings.filter(({ level }) => level !== 'note').map(({ level, rule }) => `${level} ${rule}`);
    expect(serious.sort()).toEqual(['conflict date/weekday', 'conflict event/universal', 'conflict figure/value', 'tension figure/rate', 'tension office/two-holders']);
  });

  it('refute the draft: the weekday, and 13.5 against 13.9 million', () => {
    const conflicts = checked.findings.filter(({ level }) => level === 'conflict');
    expect(conflicts.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['date/weekday', 'figure/value']));
    const value = conflicts.find(({ rule }) => rule === 'figure/value');
    expect(value?.evidence[0]).toMatchObject({ doc: 'draft.txt', line: 1, column: 169 });
    expect(checked.findings.every(({ evidence }) => evidence.some(({ doc }) => doc === 'draft.txt'))).toBe(true);
  });
});
