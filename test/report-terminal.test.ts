import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../src/model/analysis.js';
import { terminal } from '../src/report/terminal/terminal.js';
import { measure } from '../src/report/terminal/width.js';
import { checked, pipe, reportOptions, sample, screen } from './sample-analysis.js';

const snapshot = (name: string): string => join(import.meta.dirname, 'snapshots', name);
const drafts = new Set(['nota.txt']);

beforeAll(() => terminal.ready?.(reportOptions({ view: 'who', terminal: { ...screen, color: true } })));

describe('terminal report', () => {
  it.each([
    ['contradictions.screen.txt', sample, reportOptions({ terminal: screen })],
    ['contradictions.pipe.txt', sample, reportOptions({ terminal: pipe })],
    ['contradictions.color.txt', sample, reportOptions({ terminal: { ...screen, color: true, link: (doc) => `file:///x/${doc}` } })],
    ['contradictions.ascii.en.txt', sample, reportOptions({ lang: 'en', terminal: { ...screen, ascii: true, width: 60 } })],
    ['contradictions.quiet.txt', sample, reportOptions({ quiet: true, terminal: screen })],
    ['check.screen.txt', checked, reportOptions({ view: 'check', drafts, terminal: screen })],
    ['check.pipe.txt', checked, reportOptions({ view: 'check', drafts })],
    ['timeline.screen.txt', sample, reportOptions({ view: 'timeline', terminal: screen })],
    ['timeline.pipe.txt', sample, reportOptions({ view: 'timeline' })],
    ['who.screen.txt', sample, reportOptions({ view: 'who', terminal: { ...screen, width: 100 } })],
    ['who.pipe.txt', sample, reportOptions({ view: 'who' })],
    ['extract.pipe.txt', sample, reportOptions({ view: 'extract' })],
    ['explain.screen.txt', sample, reportOptions({ view: 'explain', finding: 'C-4c1d77b0', terminal: screen })],
  ] as const)('%s', async (name, analysis, options) => {
    await expect(terminal.render(analysis, options)).toMatchFileSnapshot(snapshot(name));
  });

  it('on a screen, no line is wider than it', () => {
    for (const width of [60, 72, 80, 100, 140]) {
      for (const view of ['contradictions', 'timeline', 'who', 'extract', 'explain'] as const) {
        const text = terminal.render(sample, reportOptions({ view, finding: 'C-4c1d77b0', terminal: { ...screen, width } }));
        for (const line of text.split('\n')) expect(measure(line), `${view} ${width}: ${line}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('shortens titles before it cuts what happened, and counts documents', () => {
    const official = sample.mentions.find((one) => one.kind === 'official')!;
    const text = 'La directora general de la Dirección de Faros y Señales de la Costa Norte, Irene Solís Macías, encendió ayer el faro nuevo de Punta Alacrán ante los pescadores del puerto y sus familias';
    const title = text.slice(0, text.indexOf(', encendió'));
    const entry = { ...sample.timeline[3]!, text, start: 0, end: text.length, doc: official.doc, sources: [sample.timeline[3]!] };
    const one: Analysis = { ...sample, mentions: [{ ...official, start: 0, end: title.length, text: title }], timeline: [entry] };
    const shown = terminal.render(one, reportOptions({ view: 'timeline', terminal: { ...screen, width: 72 } })).replace(/\s+/g, ' ');
    expect(shown).toContain('… Irene Solís Macías, encendió ayer');
    expect(shown).toContain('· 2 fuentes');
    expect(terminal.render(one, reportOptions({ view: 'timeline' }))).toContain(text);
  });

  it('gives a timeline headings, where asked for, and explains only the marks that it uses', () => {
    const text = terminal.render(sample, reportOptions({ view: 'timeline', group: 'month', terminal: screen }));
    expect(text.split('\n').filter((line) => /^\d/.test(line))).toEqual(['2025-01', '2025-03', '2025-06']);
    const exact: Analysis = { ...sample, timeline: [sample.timeline[3]!] };
    expect(terminal.render(exact, reportOptions({ view: 'timeline' })).split('\n').at(-2)).toBe('1 hecho · 4 documentos');
  });

  it('in a pipe, quotes stay whole and documents keep their paths', () => {
    const long = `${'muy '.repeat(80)}largo`;
    const [finding] = sample.findings;
    const wordy: Analysis = { ...sample, findings: [{ ...finding!, level: 'conflict', evidence: [{ ...finding!.evidence[0]!, text: long }] }] };
    expect(terminal.render(wordy, reportOptions({ terminal: pipe }))).toContain(`avisos/101-faro.txt:2:76  «${long}»`);
    expect(terminal.render(wordy, reportOptions({ terminal: screen }))).not.toContain(long);
  });

  it('caps tensions, says how many are left, and shows them all when asked', () => {
    const [tension] = sample.findings.filter(({ level }) => level === 'tension');
    const many: Analysis = { ...sample, findings: Array.from({ length: 13 }, (_, i) => ({ ...tension!, id: `C-${String(i).padStart(8, '0')}` })) };
    const shown = (all: boolean): number => terminal.render(many, reportOptions({ all })).split(tension!.message).length - 1;
    expect(shown(false)).toBe(10);
    expect(terminal.render(many, reportOptions())).toContain('… y 3 más (--all)');
    expect(shown(true)).toBe(13);
  });

  it('caps the places of one finding, but not of one that is explained', () => {
    const [finding] = sample.findings;
    const many: Analysis = { ...sample, findings: [{ ...finding!, level: 'conflict', evidence: Array.from({ length: 20 }, () => finding!.evidence[0]!) }] };
    const shown = (text: string): number => text.split('«48 faros»').length - 1;
    const plain: Analysis = { ...many, agreements: [], timeline: [] };
    expect(shown(terminal.render(plain, reportOptions()))).toBe(6);
    expect(terminal.render(plain, reportOptions())).toContain('… y 14 más (--all)');
    expect(shown(terminal.render(plain, reportOptions({ all: true })))).toBe(20);
    expect(shown(terminal.render(plain, reportOptions({ view: 'explain', finding: finding!.id })))).toBe(20);
  });

  it('never caps contradictions', () => {
    const [conflict] = sample.findings.filter(({ level }) => level === 'conflict');
    const many: Analysis = { ...sample, findings: Array.from({ length: 40 }, (_, i) => ({ ...conflict!, id: `C-${String(i).padStart(8, '0')}` })) };
    expect(terminal.render(many, reportOptions()).split(conflict!.message).length - 1).toBe(40);
  });

  it('tells what agrees in the words of the articles', () => {
    const same: Analysis = { ...sample, agreements: [{ ...sample.agreements[0]!, message: '48: dicho dos veces' }, { ...sample.agreements[1]!, message: 'una meta, su avance', kind: 'update' }] };
    const text = terminal.render(same, reportOptions({ terminal: screen }));
    expect(text).toContain('    48 faros   101:2:76 = 103:1:87\n');
    expect(text).toContain('    una meta, su avance   102:2:27 → 103:1:87\n');
  });

  it('counts one thing as one, in both languages', () => {
    const [conflict] = sample.findings.filter(({ level }) => level === 'conflict');
    const one: Analysis = { ...sample, findings: [conflict!], agreements: [], stats: { ...sample.stats, figuresCompared: 1, figuresAgreed: 1, figuresPassedOver: 1 } };
    expect(terminal.render(one, reportOptions())).toContain('1 contradicción, 0 tensiones · 1 cifra comparada, 1 coincide, 1 no comparable\n');
    expect(terminal.render(one, reportOptions({ lang: 'en' }))).toContain('1 contradiction, 0 tensions · 1 figure compared, 1 agrees, 1 not comparable\n');
    expect(terminal.render(sample, reportOptions())).toContain('2 contradicciones, 1 tensión · 6 cifras comparadas, 2 coinciden, 3 no comparables\n');
  });

  it('says so when nothing is found', () => {
    const none: Analysis = { ...sample, findings: [], agreements: [], timeline: [], mentions: [] };
    expect(terminal.render(none, reportOptions())).toContain('Nada que no cuadre.');
    expect(terminal.render(none, reportOptions({ view: 'check', drafts }))).toContain('Nada que no cuadre.');
    expect(terminal.render(none, reportOptions({ quiet: true }))).toBe('');
    expect(terminal.render(none, reportOptions({ view: 'timeline' }))).toBe('0 hechos · 4 documentos\n');
    expect(terminal.render(none, reportOptions({ view: 'who' }))).toContain('Funcionarios  0');
  });

  it('strips what a hostile article would do to the screen', () => {
    const evil = 'a\u001b[31mb\u001b]0;c\u0007\u202ed\u200be\nf\u009b1m';
    const hostile = JSON.parse(JSON.stringify(sample), (_, value: unknown) => (typeof value === 'string' && /^[A-ZÁÉÍ]\w+ /.test(value) ? value + evil : value)) as Analysis;
    const places: Analysis = { ...hostile, findings: hostile.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map((place) => ({ ...place, doc: place.doc + evil, text: evil })) })) };
    for (const view of ['contradictions', 'check', 'timeline', 'who', 'extract', 'explain'] as const) {
      const text = terminal.render(places, reportOptions({ view, finding: 'C-4c1d77b0', terminal: screen }));
      expect(text.replaceAll('\n', ''), view).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

describe('columns', () => {
  it('count wide letters twice and marks not at all', () => {
    expect(measure('cifra')).toBe(5);
    expect(measure('e\u0301')).toBe(1);
    expect(measure('統計')).toBe(4);
    expect(measure('한글')).toBe(4);
    expect(measure('✅⚡⭐')).toBe(6);
    expect(measure('🇲🇽')).toBe(2);
    expect(measure('✖ «ñ»…')).toBe(6);
  });
});
