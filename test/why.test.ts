import { describe, expect, it } from 'vitest';
import { read } from '../src/read.js';
import { why } from '../src/why.js';
import type { Why } from '../src/model/why.js';

const articles = [
  { id: 'a.txt', text: 'Altavilla, 3 de marzo de 2025.- El Instituto de Caminos (INCA) atiende a 4.2 millones de usuarios.\n\nNada más se dijo ese día.\nLa directora del INCA, Inés Robles Paz, abrió la sesión.' },
  { id: 'b.txt', text: 'Altavilla, 4 de marzo de 2025.- El Instituto de Caminos (INCA) atiende a 3.8 millones de usuarios.\nEn Sonora, el Instituto de Caminos (INCA) atiende a 310 mil usuarios.\nEl director del INCA, Hugo Serna Vidal, cerró la sesión.\nEl INCA tiene 900 camiones.' },
];
const readings = articles.map(read);
const ask = (a: number, b: number, lang: 'es' | 'en' = 'es', columns: readonly [number | null, number | null] = [null, null]): Why =>
  why(readings, { doc: 'a.txt', line: a, column: columns[0] }, { doc: 'b.txt', line: b, column: columns[1] }, lang);
const figures = (told: Why) => told.pairs.filter((pair) => pair.kind === 'figure');

describe('why two places are, or are not, compared', () => {
  it('shows every slot of two figures that contradict each other', () => {
    const [pair] = figures(ask(1, 1));
    expect(pair?.compared).toBe(true);
    expect(pair?.stops).toBeNull();
    expect(pair?.rules).toContainEqual({ rule: 'figure/value', outcome: 'conflict' });
    expect(pair?.slots.map(({ name }) => name)).toEqual(expect.arrayContaining(['unit', 'head', 'place', 'time', 'status', 'names']));
    expect(pair?.slots.every(({ fit }) => fit === 'same')).toBe(true);
    expect(pair?.message).toContain('no caben juntos');
  });

  it('names the first slot that keeps two figures apart', () => {
    const [pair] = figures(ask(1, 2));
    expect(pair?.compared).toBe(false);
    expect(pair?.slots.find(({ name }) => name === 'place')?.fit).toBe('narrow');
    expect(pair?.message).toContain('más de cinco veces');
    const [other] = figures(ask(1, 4));
    expect(other?.stops).toBe('head');
    expect(other?.message).toContain(other?.slots.find(({ fit }) => fit === 'different')?.label);
  });

  it('lays other claims side by side, field by field', () => {
    const [pair] = ask(4, 3).pairs.filter(({ kind }) => kind === 'office');
    expect(pair?.rules).toEqual([{ rule: 'office/two-holders', outcome: 'conflict' }]);
    expect(pair?.slots.find(({ name }) => name === 'person')?.fit).toBe('different');
    expect(pair?.slots.find(({ name }) => name === 'institution')?.fit).toBe('same');
  });

  it('says plainly that a line claims nothing, and what it mentions', () => {
    const told = ask(2, 1);
    expect(told.pairs).toEqual([]);
    expect(told.message).toBe('La primera línea no afirma nada que se coteje.');
    expect(ask(2, 1, 'en').message).toBe('The first line claims nothing that is compared.');
    expect(told.a.mentions).toEqual([]);
    expect(told.b.mentions.map(({ kind }) => kind)).toContain('figure');
  });

  it('with a column looks only at what stands there', () => {
    const column = articles[0]!.text.indexOf('4.2') + 1;
    const other = articles[1]!.text.indexOf('3.8') + 1;
    const told = ask(1, 1, 'es', [column, other]);
    expect(told.pairs.filter(({ kind }) => kind === 'figure').length).toBe(1);
    expect(ask(1, 1, 'es', [1, 1]).pairs).toEqual([]);
  });
});
