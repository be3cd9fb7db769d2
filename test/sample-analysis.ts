import type { Analysis } from '../src/model/analysis.js';
import type { Lang } from '../src/model/lang.js';
import type { Place } from '../src/model/span.js';
import type { ReportOptions, TerminalOptions } from '../src/report/reporter.js';

/** A small invented archive, and an analysis of it made by hand: what reporters are tried on. */
export const texts: Readonly<Record<string, string>> = {
  'avisos/101-faro.txt': [
    'fecha: 2021-05-01',
    'Puerto Escobedo, 14 de marzo de 2025.- La Dirección de Faros (DIFAR) tiene 48 faros encendidos en la costa, dijo su directora general, Irene Solís Macías.',
    'Recordó que el Plan Costa Clara comenzó en enero y que las obras terminarán antes del 30 de junio.',
  ].join('\n'),
  'avisos/102-visita.txt': [
    'Puerto Escobedo, 16 de marzo de 2025.- La directora general de DIFAR, Irene Solís Macías, aseguró que hay 45 faros encendidos.',
    'Más tarde precisó que son alrededor de 48 faros los que reciben mantenimiento, «ni uno más».',
  ].join('\n'),
  'avisos/103-lighthouse-en.txt': 'Puerto Escobedo, March 20, 2025. The agency has refused to replace the keepers of its 48 lighthouses, said Irene Solís.',
  'nota.txt': 'El lunes 15 de marzo de 2025 habrá 52 faros encendidos, según la DIFAR.',
};

function at(doc: string, words: string): Place {
  const text = texts[doc] as string;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${doc} does not say ${words}`);
  const line = text.slice(0, start).split('\n').length;
  const column = start - text.lastIndexOf('\n', start - 1);
  return { doc, start, end: start + words.length, line, column, endLine: line, endColumn: column + words.length, text: words };
}

const faro = 'avisos/101-faro.txt';
const visita = 'avisos/102-visita.txt';
const english = 'avisos/103-lighthouse-en.txt';

export const sample: Analysis = {
  schema: 'cotejo/analysis@1',
  documents: [
    { id: faro, lang: 'es', title: null, source: null, dated: { timex: '2025-03-14', basis: 'dateline', start: 35, end: 54 } },
    { id: visita, lang: 'es', title: null, source: null, dated: { timex: '2025-03-16', basis: 'dateline', start: 17, end: 36 } },
    { id: english, lang: 'en', title: null, source: null, dated: { timex: '2025-03-20', basis: 'dateline', start: 17, end: 31 } },
    { id: 'nota.txt', lang: 'es', title: 'Nota', source: 'redacción', dated: { timex: '2025-03-01/2025-03-31', basis: 'bounds', start: null, end: null } },
  ],
  mentions: [
    { id: 'm-01', kind: 'date', ...at(faro, '14 de marzo de 2025'), type: 'DATE', timex: '2025-03-14' },
    { id: 'm-02', kind: 'figure', ...at(faro, '48 faros'), value: 48, value2: null, op: '=', unit: 'faros', low: 48, high: 48, status: 'actual' },
    { id: 'm-03', kind: 'official', ...at(faro, 'su directora general, Irene Solís Macías'), person: 'Irene Solís Macías', office: 'directora general',
      institution: 'DIFAR', institutionAliases: ['Dirección de Faros'] },
    { id: 'm-04', kind: 'program', ...at(faro, 'Plan Costa Clara'), name: 'Plan Costa Clara', acronym: null },
    { id: 'm-05', kind: 'date', ...at(faro, 'antes del 30 de junio'), type: 'DATE', timex: '2025-06-30', mod: 'BEFORE' },
    { id: 'm-06', kind: 'official', ...at(visita, 'La directora general de DIFAR, Irene Solís Macías'), person: 'Irene Solís Macías', office: 'directora general',
      institution: 'DIFAR', institutionAliases: ['Dirección de Faros'] },
    { id: 'm-07', kind: 'figure', ...at(visita, '45 faros'), value: 45, value2: null, op: '=', unit: 'faros', low: 45, high: 45, status: 'actual' },
    { id: 'm-08', kind: 'figure', ...at(visita, 'alrededor de 48 faros'), value: 48, value2: null, op: '~', unit: 'faros', low: 43, high: 53, status: 'actual' },
  ],
  entities: [
    { id: 'e-01', kind: 'person', name: 'Irene Solís Macías', aliases: [{ form: 'Irene Solís', basis: 'short', count: 1 }], documents: [faro, visita, english], mentions: 3 },
  ],
  claims: [
    { id: 'c-01', kind: 'figure', ...at(faro, '48 faros'), says: { head: 'faro', value: 48, quoted: false, place: null }, speaker: 'Irene Solís Macías', quoted: false },
  ],
  findings: [
    { id: 'C-4c1d9e2a', rule: 'figure/hedge-dropped', level: 'note', message: 'La paráfrasis pierde el «alrededor de».', data: {},
      proof: [], evidence: [at(faro, '48 faros'), at(visita, 'alrededor de 48 faros')] },
    { id: 'C-4c1d77b0', rule: 'figure/value', level: 'conflict', message: 'Faros encendidos: 48; dos días después, 45.', data: { low: 45, high: 48 },
      proof: [
        { kind: 'slot', text: 'mismo cuerpo (DIFAR), mismo sustantivo (faro), misma hablante (Irene Solís Macías)' },
        { kind: 'reading', text: '«48 faros» es 48; «45 faros» es 45' },
        { kind: 'calculation', text: '48 ≠ 45: dos números llanos de la misma finura han de ser iguales' },
      ],
      evidence: [at(faro, '48 faros'), at(visita, '45 faros')] },
    { id: 'C-b7e80001', rule: 'date/metadata', level: 'conflict', message: 'El documento lleva dos fechas: la ficha dice 2021-05-01; el cuerpo, 2025-03-14.',
      data: {}, proof: [], evidence: [at(faro, '2021-05-01'), at(faro, '14 de marzo de 2025')] },
    { id: 'C-0a0b0c0d', rule: 'event/polarity', level: 'tension', message: 'El mantenimiento alcanza a todos los faros y, en la misma semana, se rechaza cambiar a quienes los cuidan.',
      data: {}, proof: [], evidence: [at(visita, 'reciben mantenimiento'), at(english, 'has refused to replace the keepers')] },
    { id: 'C-99ab12cd', rule: 'goal/untracked', level: 'note', message: 'Meta sin seguimiento', data: {}, proof: [], evidence: [at(faro, 'antes del 30 de junio')] },
  ],
  agreements: [
    { kind: 'agree', message: '48 faros', evidence: [at(faro, '48 faros'), at(english, '48 lighthouses')] },
    { kind: 'drift', message: '48 faros, sin el «alrededor de»', evidence: [at(visita, 'alrededor de 48 faros'), at(english, '48 lighthouses')] },
  ],
  timeline: [
    { id: 't-01', date: '2025-01', first: '2025-01-01', last: '2025-01-31', mark: 'computed', kind: 'act', findings: [], ...at(faro, 'el Plan Costa Clara comenzó en enero'), sources: [] },
    { id: 't-02', date: '2025-03-01/2025-03-31', first: '2025-03-01', last: '2025-03-31', mark: 'bounded', kind: 'figure', findings: [], ...at('nota.txt', 'habrá 52 faros encendidos'), sources: [] },
    { id: 't-03', date: '2025-03-14', first: '2025-03-14', last: '2025-03-14', mark: 'disputed', kind: 'figure', findings: ['C-4c1d77b0'], ...at(faro, 'tiene 48 faros encendidos en la costa'), sources: [at(visita, 'hay 45 faros encendidos')] },
    { id: 't-04', date: '2025-03-20', first: '2025-03-20', last: '2025-03-20', mark: 'exact', kind: 'act', findings: [], ...at(english, 'has refused to replace the keepers'), sources: [] },
    { id: 't-05', date: '2025-06-30', first: '2025-06-30', last: '2025-06-30', mark: 'planned', kind: 'plan', findings: [], ...at(faro, 'las obras terminarán antes del 30 de junio'), sources: [] },
  ],
  problems: [{ doc: 'avisos/roto.txt', code: 'missing', message: 'No existe: «avisos/roto.txt».' }],
  stats: { documents: 4, mentions: 8, claims: 1, figuresCompared: 6, figuresAgreed: 2, figuresPassedOver: 3 },
};

/** The same analysis where `nota.txt` is a draft under check. */
export const checked: Analysis = {
  ...sample,
  findings: [
    { id: 'C-1111aaaa', rule: 'date/weekday', level: 'conflict', message: 'El 15 de marzo de 2025 es sábado, no lunes.', data: {}, proof: [],
      evidence: [at('nota.txt', 'lunes 15 de marzo de 2025')] },
    { id: 'C-2222bbbb', rule: 'figure/value', level: 'tension', message: 'Faros encendidos: 52; el archivo dice 48 y 45.', data: {}, proof: [],
      evidence: [at(faro, '48 faros'), at('nota.txt', '52 faros'), at(visita, '45 faros'), at(english, '48 lighthouses')] },
  ],
};

export const pipe: TerminalOptions = { color: false, ascii: false, width: 80, screen: false };
export const screen: TerminalOptions = { color: false, ascii: false, width: 80, screen: true };

export function reportOptions(more: Partial<ReportOptions> = {}): ReportOptions {
  const lang: Lang = 'es';
  return { view: 'contradictions', lang, drafts: new Set(), all: false, quiet: false, csv: 'guarded', terminal: pipe, text: (doc) => (Object.hasOwn(texts, doc) ? texts[doc] : undefined), ...more };
}
