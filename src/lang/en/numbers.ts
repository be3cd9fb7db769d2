import type { NumberPack } from '../number-pack.js';

export const numbers: NumberPack = {
  cardinals: [
    ['zero', 0], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
    ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
    ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ],
  ones: ['a', 'an', 'one'],
  hundred: ['hundred'],
  tensJoin: '',
  hundredsJoin: 'and',
  // Short scale.
  scales: [['thousand', 3], ['million', 6], ['billion', 9], ['trillion', 12], ['quadrillion', 15]],
  abbreviated: [
    { form: 'k', power: 3 }, { form: 'mn', power: 6 }, { form: 'mln', power: 6 }, { form: 'bn', power: 9 }, { form: 'bln', power: 9 }, { form: 'tn', power: 12 },
    { form: 'trn', power: 12 }, { form: 'm', power: 6, money: true }, { form: 'mm', power: 6, money: true }, { form: 'b', power: 9, money: true }, { form: 't', power: 12, money: true },
  ],
  halves: ['half'],
  andHalf: ['and a half'],
  point: ['point'],
  collectives: [{ form: 'dozen', value: 12 }, { form: 'dozens', value: 12 }],
  magnitudes: [['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12]],
  magnitudeJoin: 'of',
  parts: [
    ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6],
    ['seventh', 7], ['eighth', 8], ['eighths', 8], ['tenth', 10], ['tenths', 10],
  ],
  ratios: ['in', 'in every', 'out of', 'out of every', 'of every'],
  half: ['half'],
  decimal: '.',
};
