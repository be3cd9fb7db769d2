import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model/lang.js';
import { read } from '../src/read.js';

/** Words and value of every date of a text of Wednesday 10 June 2026. */
const dates = (text: string, lang: Lang) =>
  read({ id: 'a.txt', text, given: { lang, date: '2026-06-10' } }).mentions.flatMap((m) => (m.kind === 'date' ? [[text.slice(m.start, m.end), m.value.timex]] : []));

describe('a date without a year goes the way that its verb tells', () => {
  it.each<readonly [Lang, string, string, string]>([
    ['es', 'El cónsul concluye en septiembre su encargo.', 'septiembre', '2026-09'],
    ['es', 'La ministra está de licencia hasta el lunes.', 'el lunes', '2026-06-15'],
    ['es', 'El rector dijo el viernes que abrirá la biblioteca.', 'el viernes', '2026-06-05'],
    ['en', 'The bus chief is on leave until Friday.', 'Friday', '2026-06-12'],
    ['en', 'The term ends in February.', 'February', '2027-02'],
    ['en', 'It has promised new desks by January.', 'January', '2027-01'],
    ['en', 'She said on Monday that she would resign.', 'Monday', '2026-06-08'],
    ['en', 'The mayor is expected to visit the dam Tuesday.', 'Tuesday', '2026-06-16'],
    ['en', 'By Thursday the lake had risen.', 'Thursday', '2026-06-04'],
  ])('%s: %s', (lang, text, words, timex) => {
    expect(dates(text, lang)).toEqual([[words, timex]]);
  });
});

describe('the words of a date', () => {
  it.each<readonly [Lang, string, readonly (readonly [string, string])[]]>([
    ['en', 'The fair opened on 6 July. It lasted a fortnight.', [['6 July', '2026-07-06'], ['a fortnight', 'P14D']]],
    ['en', 'It closed at $14.00 on Friday.', [['Friday', '2026-06-05']]],
    ['en', 'Cyclone Pell (2019) was worse.', [['2019', '2019']]],
    ['en', 'Two men in their 40s sang songs of the 60s.', [['the 60s', '196']]],
    ['es', 'Hoy por hoy no hay plan.', [['Hoy por hoy', 'PRESENT_REF']]],
    ['es', 'La sede de la comisión. El Paso, March 5, 2026.', [['March 5, 2026', '2026-03-05']]],
    ['en', 'The commission met in Nogales, 5 de marzo de 2026.', [['5 de marzo de 2026', '2026-03-05']]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dates(text, lang)).toEqual(expected);
  });
});
