import { describe, expect, it } from 'vitest';
import { grammarOf } from '../src/grammar/grammar.js';
import { readNumber } from '../src/grammar/numbers.js';
import { decimalMark, type DecimalMark } from '../src/grammar/separators.js';
import type { Lang } from '../src/model/lang.js';
import { tokenize } from '../src/text/tokens.js';

function read(lang: Lang, text: string, mark?: DecimalMark) {
  const { numbers, vocabulary } = grammarOf(lang);
  const tokens = tokenize(text, vocabulary);
  const reading = readNumber(numbers, tokens, 0, mark);
  return reading === null ? null : { ...reading, whole: reading.end === tokens.count };
}

const decimals = (lang: Lang, rows: readonly (readonly [string, string])[]) => it.each(rows)(`${lang}: «%s» is %s`, (text, decimal) => {
  expect(read(lang, text)).toMatchObject({ decimal, whole: true });
});

describe('numbers in digits and words', () => {
  decimals('es', [
    ['41 mil 08', '41008'], ['2 millones 300 mil', '2300000'], ['mil 700 millones', '1700000000'], ['6 millones 402 mil 519', '6402519'],
    ['ocho mil 250 millones', '8250000000'], ['once millones y medio', '11500000'], ['medio millón', '500000'], ['ciento ochenta mil', '180000'],
    ['cuarenta y siete', '47'], ['un billón 204 mil 118 millones', '1204118000000'], ['cinco mil 204.7 millones', '5204700000'], ['mil', '1000'],
    ['dos mil seiscientas doce', '2612'], ['una docena', '12'], ['3 docenas', '36'], ['2,750,000.25', '2750000.25'], ['9.204.118', '9204118'], ['12 450 000', '12450000'],
    ['980 mdp', '980000000'], ['3.4 mmdp', '3400000000'], ['13 punto 4 millones', '13400000'], ['tres y medio', '3.5'],
  ]);
  decimals('en', [
    ['three hundred and seven thousand', '307000'], ['2.6 billion', '2600000000'], ['sixty-four', '64'], ['two and a half million', '2500000'],
    ['half a million', '500000'], ['7.1bn', '7100000000'], ['38k', '38000'], ['two dozen', '24'], ['4-3/4', '4.75'], ['3 hundred', '300'],
  ]);

  it('moves the point and never multiplies', () => {
    expect(read('es', '0.1 millones')?.decimal).toBe('100000');
    expect(read('es', '1,005.7 millones')?.decimal).toBe('1005700000');
  });

  it.each(['una', 'un', 'la', 'personas', '10.20.30.40'])('«%s» is no number', (text) => { expect(read('es', text)).toBeNull(); });

  it('ends a number at a year, at a comma and at a blank line', () => {
    expect(read('es', '3 millones 2025')?.decimal).toBe('3000000');
    expect(read('es', '120, 140 mil')?.decimal).toBe('120');
    expect(read('es', '5\n\nmil')?.decimal).toBe('5');
  });

  it('reads a malformed amount for what it can be, and says so', () => {
    expect(read('es', '4 mil millones 320 mil 115')).toMatchObject({ ambiguous: 'malformed' });
    expect(read('es', '4 mil 320 millones 115 mil')?.ambiguous).toBeUndefined();
  });
});

describe('the last place that a written number vouches for', () => {
  it.each([
    ['14 millones', 1e6], ['200 millones', 1e7], ['13.9 millones', 1e5], ['150', 10], ['1,250', 10], ['3 mil 500 millones', 1e8], ['48', 1], ['20', 1], ['42 mil 500', 100], ['cuatro millones', 1e6],
  ])('«%s» vouches for %d', (text, ulp) => { expect(read('es', text)?.ulp).toBe(ulp); });
});

describe('separators', () => {
  const markOf = (text: string): DecimalMark => {
    const tokens = tokenize(text, grammarOf('es').vocabulary);
    return decimalMark(tokens, new Uint8Array(tokens.count), null);
  };
  it('are decided by what can be read in one way only', () => {
    expect(markOf('Hubo 12.400.000 visitas y 4.250 ventas.')).toBe(',');
    expect(markOf('Costó 1,204,118.50 y luego 3,200.')).toBe('.');
    expect(markOf('Subió 3,4 y luego 5,1.')).toBe(',');
    expect(markOf('Hubo 4.250 ventas.')).toBeNull();
    expect(markOf('Subió 3,4 y luego 5.1.')).toBeNull();
  });
  it('decide the reading of a number with one mark before three digits', () => {
    expect(read('es', '4.250', ',')).toMatchObject({ decimal: '4250' });
    expect(read('es', '4.250', '.')).toMatchObject({ decimal: '4.25' });
    expect(read('es', '4.250', null)).toMatchObject({ decimal: '4250', ambiguous: 'separator' });
    expect(read('en', '4,250')).toMatchObject({ decimal: '4250' });
    expect(read('en', '4,250')?.ambiguous).toBeUndefined();
  });
});
