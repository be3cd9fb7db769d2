import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import type { Entry } from '../src/model/analysis.js';
import { read } from '../src/read.js';

const timeline = (...texts: readonly string[]): readonly Entry[] => compare(texts.map((text, at) => read({ id: `${at}.txt`, text })), { lang: 'es' }).timeline;
const rows = (entries: readonly Entry[]): string[] => entries.map((entry) => `${entry.date} ${entry.mark}`);

describe('timeline', () => {
  it('puts the lead under the date of the document', () => {
    const [entry] = timeline('Tunja, 4 de febrero de 2025.- La alcaldía entregó 60 bicicletas a los carteros del municipio en la plaza mayor.');
    expect(entry).toMatchObject({ date: '2025-02-04', mark: 'exact' });
    expect(entry?.text).toContain('entregó 60 bicicletas');
    expect(entry?.text).not.toContain('Tunja');
  });

  it('marks what is planned, and what the document date completes', () => {
    const entries = timeline('Tunja, 4 de febrero de 2025.- La alcaldía entregó 60 bicicletas a los carteros del municipio en la plaza mayor. El taller abrió el 20 de enero. La segunda entrega se hará el 11 de marzo de 2025.');
    expect(rows(entries)).toEqual(['2025-01-20 computed', '2025-02-04 exact', '2025-03-11 planned']);
  });

  it('joins one event told by two documents, and keeps both places', () => {
    const entries = timeline(
      'Tunja, 4 de febrero de 2025.- La gobernadora inauguró el 2 de febrero de 2025 el Puente Las Moyas.',
      'Tunja, 9 de febrero de 2025.- El Puente Las Moyas fue inaugurado el 2 de febrero de 2025 por la gobernadora.',
    ).filter((entry) => entry.date === '2025-02-02');
    expect(entries).toHaveLength(1);
    expect(entries[0]?.sources.map((place) => place.doc)).toEqual(['1.txt']);
  });

  it('marks both dates of a disputed event', () => {
    const entries = timeline(
      'Tunja, 4 de febrero de 2025.- El Puente Las Moyas fue inaugurado el 2 de febrero de 2025.',
      'Tunja, 9 de febrero de 2025.- El Puente Las Moyas fue inaugurado el 6 de febrero de 2025.',
    );
    expect(rows(entries)).toEqual(expect.arrayContaining(['2025-02-02 disputed', '2025-02-06 disputed']));
  });

  it('is in order of time whatever the order of documents, and has no line for bare durations', () => {
    const a = 'Tunja, 4 de febrero de 2025.- La obra del puente comenzó el 8 de enero de 2025 y durará tres meses.';
    const b = 'Tunja, 9 de febrero de 2025.- El concejo aprobó el 2 de diciembre de 2024 el presupuesto del puente nuevo.';
    const dates = timeline(a, b).map((entry) => entry.date);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toContain('2024-12-02');
    expect(dates.every((date) => !date.startsWith('P'))).toBe(true);
  });

  it('gives a document at most twelve lines', () => {
    const days = Array.from({ length: 28 }, (_, at) => `El equipo visitó la aldea ${at + 1} el ${at + 1} de enero de 2025.`).join(' ');
    expect(timeline(`Tunja, 4 de febrero de 2025.- El equipo terminó su recorrido por todas las aldeas de la provincia. ${days}`)).toHaveLength(12);
  });

  it('tells kinds apart', () => {
    const entries = timeline('Tunja, 4 de febrero de 2025.- La alcaldía entregó 60 bicicletas a los carteros del municipio en la plaza mayor. El gerente del acueducto, Efrén Rubiano Leal, renunció el 20 de enero de 2025. La segunda entrega se hará el 11 de marzo de 2025.');
    expect(entries.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2025-01-20 office', '2025-02-04 act', '2025-03-11 plan']);
  });

  it('puts a goal under its deadline', () => {
    const entries = timeline('Tunja, 4 de febrero de 2025.- La alcaldía entregó 60 bicicletas a los carteros del municipio en la plaza mayor. El objetivo es repartir 900 bicicletas antes del 30 de junio de 2025.');
    expect(entries.at(-1)).toMatchObject({ date: '2025-06-30', mark: 'planned', kind: 'plan', first: '2025-06-30', last: '2025-06-30' });
    expect(entries.at(-1)?.text).toContain('900 bicicletas');
  });

  it('names the contradictions that touch an event, and only those', () => {
    const analysis = compare([
      read({ id: 'a.txt', text: 'Tunja, 4 de febrero de 2025.- El Puente Las Moyas fue inaugurado el 2 de febrero de 2025. El mercado abrió el 9 de enero de 2025.' }),
      read({ id: 'b.txt', text: 'Tunja, 9 de febrero de 2025.- El Puente Las Moyas fue inaugurado el 6 de febrero de 2025.' }),
    ], { lang: 'es' });
    const [conflict] = analysis.findings.filter(({ rule }) => rule === 'date/event');
    for (const { date, mark, findings } of analysis.timeline) {
      const touched = date === '2025-02-02' || date === '2025-02-06';
      if (touched) expect(findings).toContain(conflict?.id);
      if (date === '2025-01-09') expect([mark, findings]).toEqual(['exact', []]);
    }
  });

  it('tells what happened the day before under that day alone', () => {
    const entries = timeline('Tunja, 4 de febrero de 2025.- La alcaldesa Rosaura Nieto Garzón inauguró ayer el Puente Las Moyas ante los vecinos de la vereda.');
    expect(entries.map(({ date }) => date)).toEqual(['2025-02-03']);
  });

  it('has ids of its own for every entry, which stay when other documents come', () => {
    const a = 'Tunja, 4 de febrero de 2025.- La obra del puente comenzó el 8 de enero de 2025 y durará tres meses.';
    const b = 'Tunja, 9 de febrero de 2025.- El concejo aprobó el 2 de diciembre de 2024 el presupuesto del puente nuevo.';
    const alone = timeline(a).map(({ id }) => id);
    const both = timeline(a, b).map(({ id }) => id);
    expect(new Set(both).size).toBe(both.length);
    expect(both).toEqual(expect.arrayContaining(alone));
  });
});
