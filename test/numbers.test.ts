import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document } from '../src/document/document.js';
import { extract } from '../src/extract/extract.js';
import { grammarOf } from '../src/grammar/grammar.js';
import { readNumber } from '../src/grammar/numbers.js';
import { readOrdinal } from '../src/grammar/ordinals.js';
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

describe('numbers as they are told', () => {
  decimals('es', [
    ['siete con cuarenta', '7.4'], ['ciento doce con ochenta', '112.8'], ['tres coma cero cinco', '3.05'], ['uno punto dos', '1.2'], ['dos punto uno cuatro', '2.14'], ['9 con 5', '9.5'],
    ['millón y medio', '1500000'], ['un billón y medio millón', '1000000500000'], ['diez y ocho', '18'], ['4,7 k', '4700'], ['2.5M', '2500000'], ['6½', '6.5'], ['¾', '0.75'],
  ]);
  decimals('en', [
    ['forty one', '41'], ['two thousand and six', '2006'], ['7 hundred and 40', '740'], ['5 thousand 2 hundred', '5200'], ['14 lakh', '1400000'], ['two lakh crore', '2000000000000'],
    ['3 crore', '30000000'], ['21,40,500', '2140500'], ['six point nought two', '6.02'], ['12M', '12000000'], ['3.4b', '3400000000'],
  ]);

  it('leave what the next words count', () => {
    expect(read('es', 'siete con cuarenta goles')?.decimal).toBe('7');
    expect(read('en', 'two thousand and six thousand')?.decimal).toBe('2000');
    expect(read('es', '15M')?.decimal).toBe('15');
    expect(read('es', '15M de dosis')?.decimal).toBe('15000000');
    expect(read('en', 'twenty four-room homes')?.decimal).toBe('20');
  });
});

describe('any digits and number words', () => {
  const words = {
    es: ['12', '15.55', '1,250', '3.400.000', '0,7', '007', 'un', 'una', 'dos', 'treinta', 'y', 'medio', 'media', 'cien', 'doscientos', 'mil', 'millones', 'billones', 'docena', 'con', 'punto', 'coma', 'entre', 'de', 'a', 'por ciento', 'pesos', 'centavos', '$', 'US$', 'mdp', 'M', 'k', 'tercio', 'cuartos', 'más de', 'casi', '-', '½', '.', 'libras'],
    en: ['12', '15.55', '1,250', '3,400,000', '.7', '007', 'a', 'one', 'two', 'thirty', 'and', 'half', 'hundred', 'thousand', 'million', 'crore', 'lakh', 'dozen', 'point', 'between', 'of', 'to', 'percent', 'dollars', 'cents', '$', 'US$', 'bn', 'M', 'k', 'third', 'quarters', 'more than', 'nearly', '-', '½', '.', 'pounds'],
  } as const;
  it.each(['es', 'en'] as const)('%s: give finite numbers or nothing', (lang) => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words[lang]), { minLength: 1, maxLength: 9 }), (some) => {
      for (const mention of extract(document({ id: 'x', text: some.join(' '), given: { lang } }))) {
        if (mention.kind !== 'figure') continue;
        const { value, value2, ulp, decimal, range } = mention.quantity;
        expect(Number.isFinite(value) && Number.isFinite(ulp) && ulp > 0 && (value2 === undefined || Number.isFinite(value2)), some.join(' ')).toBe(true);
        expect(decimal, some.join(' ')).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(decimal)).toBe(value);
        expect([range.low, range.high].some((end) => end !== null && !Number.isFinite(end))).toBe(false);
      }
    }), { numRuns: 1500, seed: 7 });
  });
});

describe('ordinals', () => {
  const ordinal = (lang: Lang, text: string): number | null => {
    const { figures, vocabulary } = grammarOf(lang);
    const tokens = tokenize(text, vocabulary);
    const found = readOrdinal(figures, tokens, 0);
    return found === null || found.end < tokens.count ? null : found.value;
  };
  it.each([
    ['es', 'quinta', 5], ['es', 'vigésimo segundo', 22], ['es', 'centésimo trigésima cuarta', 134], ['es', '3.er', 3], ['es', '7ª', 7], ['es', 'decimosexto', 16],
    ['en', 'twenty-third', 23], ['en', '41st', 41], ['en', 'ninth', 9], ['es', '18° C', null], ['es', 'veinte', null], ['en', 'thirty', null],
  ] as const)('%s: «%s» is %s', (lang, text, value) => { expect(ordinal(lang, text)).toBe(value); });
});
