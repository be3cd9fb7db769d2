import type { NumberPack } from '../number-pack.js';

export const numbers: NumberPack = {
  cardinals: [
    ['zero', 0], ['nought', 0], ['naught', 0], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
    ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
    ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ],
  ones: ['a', 'an', 'one'],
  hundred: ['hundred'],
  tensJoin: '',
  hundredsJoin: 'and',
  // Short scale; «millones» stands in texts half Spanish; India counts in lakhs and crores.
  scales: [['thousand', 3], ['lakh', 5], ['lakhs', 5], ['crore', 7], ['crores', 7], ['million', 6], ['billion', 9], ['trillion', 12], ['quadrillion', 15], ['millón', 6], ['millones', 6]],
  abbreviated: [
    { form: 'mn', power: 6 }, { form: 'mln', power: 6 }, { form: 'bn', power: 9 }, { form: 'bln', power: 9 }, { form: 'tn', power: 12 },
    { form: 'trn', power: 12 }, { form: 'tln', power: 12 }, { form: 'k', power: 3, money: true }, { form: 'm', power: 6, money: true }, { form: 'mm', power: 6, money: true }, { form: 'b', power: 9, money: true }, { form: 't', power: 12, money: true },
  ],
  // «5G» is a network and «5m» a length.
  scaleMarks: [{ form: 'k', power: 3, whole: true }, { form: 'K', power: 3, whole: true }, { form: 'M', power: 6, whole: true }, { form: 'B', power: 9, whole: true }, { form: 'b', power: 9 }, { form: 'G', power: 9 }],
  halves: ['half'],
  andHalf: ['and a half'],
  point: ['point'],
  weakPoint: [],
  oneAlone: ['one'],
  shares: ['percent', 'per', 'pct'],
  collectives: [{ form: 'dozen', value: 12 }, { form: 'dozens', value: 12 }],
  magnitudes: [['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12]],
  magnitudeJoin: 'of',
  parts: [
    ['third', 3, 'alone'], ['thirds', 3, 'always'], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4, 'always'], ['fifth', 5, 'alone'], ['fifths', 5, 'always'], ['sixth', 6, 'alone'], ['sixths', 6, 'always'],
    ['seventh', 7, 'alone'], ['sevenths', 7, 'always'], ['eighth', 8, 'alone'], ['eighths', 8, 'always'], ['ninth', 9, 'alone'], ['ninths', 9, 'always'], ['tenth', 10, 'alone'], ['tenths', 10, 'always'],
    ['hundredth', 100, 'alone'], ['hundredths', 100, 'always'], ['thousandth', 1000, 'alone'], ['thousandths', 1000, 'always'],
  ],
  mixed: ['and'],
  ordinals: [
    ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10], ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13], ['fourteenth', 14],
    ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18], ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100],
  ],
  ratios: ['in', 'in every', 'out of', 'out of every', 'of every'],
  half: ['half'],
  decimal: '.',
  decimalIn: {},
};
