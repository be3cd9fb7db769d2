import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import { filtered, type Wanted } from '../src/filter/timeline.js';
import type { Analysis, Entry } from '../src/model/analysis.js';
import { read } from '../src/read.js';
import { sample } from './sample-analysis.js';

const ids = (wanted: Wanted, analysis: Analysis = sample): string[] => filtered(analysis, wanted).timeline.map(({ id }) => id);
const all = sample.timeline.map(({ id }) => id);

describe('a timeline is filtered', () => {
  it('by nothing: it stays as it is', () => {
    expect(filtered(sample, {})).toEqual(sample);
  });

  it.each([
    [{ from: '2025-03-14' }, ['t-02', 't-03', 't-04', 't-05']],
    [{ to: '2025-01-31' }, ['t-01']],
    [{ from: '2025-01-15', to: '2025-01-20' }, ['t-01']],
    [{ from: '2025-03-20', to: '2025-03-20' }, ['t-02', 't-04']],
    [{ from: '2026-01-01' }, []],
  ] as const)('by period, a wide date by any of its days: %j', (wanted, expected) => {
    expect(ids(wanted)).toEqual(expected);
  });

  it('keeps what is open on the side that is asked for', () => {
    const open: Analysis = { ...sample, timeline: [{ ...(sample.timeline[1] as Entry), first: null }, { ...(sample.timeline[1] as Entry), id: 't-x', last: null }] };
    expect(ids({ from: '2030-01-01' }, open)).toEqual(['t-x']);
    expect(ids({ to: '1990-01-01' }, open)).toEqual(['t-02']);
  });

  it('by kind, any of several', () => {
    expect(ids({ kinds: ['act'] })).toEqual(['t-01', 't-04']);
    expect(ids({ kinds: ['plan', 'figure'] })).toEqual(['t-02', 't-03', 't-05']);
  });

  it('by words, whole, whatever their case, accents and number', () => {
    expect(ids({ about: ['FAROS'] })).toEqual(['t-02', 't-03']);
    expect(ids({ about: ['faro'] })).toEqual(['t-02', 't-03']);
    expect(ids({ about: ['far'] })).toEqual([]);
    expect(ids({ about: ['Terminarán'.toUpperCase()] })).toEqual(['t-05']);
    expect(ids({ about: ['48 faros encendidos'] })).toEqual(['t-03']);
    expect(ids({ about: ['keepers', 'plan costa clara'] })).toEqual(['t-01', 't-04']);
  });

  it('newest first, where asked for', () => {
    expect(ids({ reverse: true })).toEqual([...all].reverse());
    expect(sample.timeline.map(({ id }) => id)).toEqual(all);
  });

  it('leaves everything else of the analysis', () => {
    const { timeline, ...rest } = filtered(sample, { kinds: ['news'] });
    expect(timeline).toEqual([]);
    expect({ ...rest, timeline: sample.timeline }).toEqual(sample);
  });
});

describe('what an entry is about', () => {
  const analysis = compare([
    read({ id: '1.txt', text: 'Loja, 4 de febrero de 2025.- El Instituto de Caminos del Austro (ICAU) abrió 12 kilómetros de la ruta Las Peñas. Su director general, Edelmiro Quezada Barzola, agradeció a las cuadrillas.' }),
    read({ id: '2.txt', text: 'Loja, 9 de marzo de 2025.- El director general del ICAU, Edelmiro Quezada Barzola, firmó un convenio con los municipios de la sierra.' }),
    read({ id: '3.txt', text: 'Loja, 2 de abril de 2025.- La alcaldesa de Catamayo, Rosaura Jijón Pesántez, entregó 40 bicicletas a los carteros del municipio.' }),
  ], { lang: 'es' });
  it('holds what a clause only points at', () => {
    const text = 'Loja, 4 de febrero de 2025.- Miles de vecinos cruzan ya a pie el Puente Las Moyas, que el Instituto de Caminos del Austro inauguró el 2 de febrero de 2025.';
    const { timeline } = filtered(compare([read({ id: 'a.txt', text })], { lang: 'es' }), { about: ['Las Moyas'], to: '2025-02-02' });
    expect(timeline.map(({ date, text: words }) => [date, words.includes('Puente')])).toEqual([['2025-02-02', false]]);
  });

  const docs = (term: string): string[] => filtered(analysis, { about: [term] }).timeline.map(({ doc }) => doc);

  it.each([
    ['icau', ['1.txt', '2.txt']],
    ['Instituto de Caminos del Austro', ['1.txt', '2.txt']],
    ['Edelmiro Quezada Barzola', ['2.txt']],
    ['alcaldesa', ['3.txt']],
    ['bicicleta', ['3.txt']],
    ['nadie', []],
  ] as const)('%s', (term, expected) => {
    expect([...new Set(docs(term))]).toEqual(expected);
  });
});
