import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import type { Analysis } from '../src/model/analysis.js';
import { read } from '../src/read.js';

/** What the shipped archive (fixtures/articles) and the draft beside it must give: everything planted, and nothing else. */
const ROOT = join(import.meta.dirname, '..', 'fixtures');
const article = (path: string): { id: string; text: string } => ({ id: path, text: readFileSync(join(ROOT, path), 'utf8') });
const archive = readdirSync(join(ROOT, 'articles')).sort().map((file) => article(`articles/${file}`));

/** Rule, and words of both sides as `file: words`. */
type Planted = readonly [rule: string, ...sides: string[]];

const PLANTED: readonly Planted[] = [
  ['date/metadata', '2026-01-16-cierre: date: 2024-01-16', '2026-01-16-cierre: 16 de enero de 2026'],
  ['date/event', '2025-06-12-hospital-petatlan: inauguró hoy', '2025-08-20-coast-clinics-en: June 21'],
  ['figure/total-falls', '2025-09-24-seis-meses: ha dado 412 mil consultas', '2025-11-05-junta-regional: 385 mil consultas'],
  ['figure/value', '2025-11-05-junta-regional: 1.6 millones de afiliados', '2025-11-05-junta-regional: 1.9 millones de afiliados'],
];
const IN_DRAFT: readonly Planted[] = [
  ['date/weekday', 'draft: jueves 3 de febrero de 2026'],
  ['goal/moved', 'draft: 900 mil consultas', '2026-01-16-cierre: 750 mil consultas'],
  ['office/two-holders', 'draft: Leonel Barrientos Gil', '2026-01-16-cierre: Aurelia Montes Carbajal'],
];

const texts = new Map([...archive, article('draft.txt')].map(({ id, text }) => [id, text]));

function placeOf(side: string): { doc: string; start: number; end: number } {
  const [file = '', ...words] = side.split(': ');
  const quote = words.join(': ');
  const doc = [...texts.keys()].find((id) => id.endsWith(`${file}.txt`)) ?? '';
  const start = (texts.get(doc) ?? '').indexOf(quote);
  if (start < 0) throw new Error(`not in the archive: ${side}`);
  return { doc, start, end: start + quote.length };
}

function shows(analysis: Analysis, [rule, ...sides]: Planted): boolean {
  return analysis.findings.some((finding) => finding.rule === rule && sides.map(placeOf).every((side) =>
    finding.evidence.some((place) => place.doc === side.doc && place.start < side.end && side.start < place.end)));
}

const conflicts = (analysis: Analysis): string[] => [...new Set(analysis.findings.filter((finding) => finding.level === 'conflict').map((finding) => finding.rule))].sort();

describe('the shipped archive', () => {
  let alone: Analysis;
  let withDraft: Analysis;
  beforeAll(() => {
    alone = compare(archive.map(read), { lang: 'es' });
    withDraft = compare([...archive, article('draft.txt')].map(read), { lang: 'es', drafts: new Set(['draft.txt']) });
  });

  it.each(PLANTED.map((planted) => ({ rule: planted[0], planted })))('$rule is found', ({ planted }) => {
    expect(shows(alone, planted)).toBe(true);
  });

  it('holds no other conflict', () => {
    expect(conflicts(alone)).toEqual(PLANTED.map(([rule]) => rule).sort());
    expect(alone.findings.filter((finding) => finding.level === 'conflict')).toHaveLength(PLANTED.length);
  });

  it('agrees on the mobile units, across languages', () => {
    const agreed = alone.agreements.map((agreement) => agreement.evidence.map((place) => place.text).join(' / '));
    expect(agreed.some((words) => words.includes('48 mobile units') && words.includes('48 unidades móviles'))).toBe(true);
  });

  it('tells its story in order', () => {
    const dates = alone.timeline.map((entry) => entry.date);
    expect(dates).toEqual(expect.arrayContaining(['2025-03-10', '2025-06-12', '2025-12-15', '2026-03-02']));
  });

  it('bounds the letter that bears no date', () => {
    const letter = alone.documents.find((document) => document.id.endsWith('carta-comisarios.txt'));
    expect(letter?.dated?.basis).toBe('bounds');
    expect(letter?.dated?.timex).toMatch(/^2025-(?:09|10)-\d\d\/2025-12-1[45]$/);
  });

  it.each(IN_DRAFT.map((planted) => ({ rule: planted[0], planted })))('draft: $rule is found', ({ planted }) => {
    expect(shows(withDraft, planted)).toBe(true);
  });

  it('says nothing of the archive when a draft is checked', () => {
    for (const finding of withDraft.findings) expect(finding.evidence.some((place) => place.doc === 'draft.txt')).toBe(true);
    // The draft has the right day of the opening, which the English article has wrong.
    expect(conflicts(withDraft).filter((rule) => rule !== 'date/event' && !IN_DRAFT.some(([planted]) => planted === rule))).toEqual([]);
  });
});
