import type { NumberPack } from '../number-pack.js';

export const numbers: NumberPack = {
  cardinals: [
    ['cero', 0], ['dos', 2], ['tres', 3], ['cuatro', 4], ['cinco', 5], ['seis', 6], ['siete', 7], ['ocho', 8], ['nueve', 9],
    ['diez', 10], ['once', 11], ['doce', 12], ['trece', 13], ['catorce', 14], ['quince', 15],
    ['dieciséis', 16], ['diecisiete', 17], ['dieciocho', 18], ['diecinueve', 19],
    ['veinte', 20], ['veintiuno', 21], ['veintiún', 21], ['veintiuna', 21], ['veintidós', 22], ['veintitrés', 23], ['veinticuatro', 24],
    ['veinticinco', 25], ['veintiséis', 26], ['veintisiete', 27], ['veintiocho', 28], ['veintinueve', 29],
    ['treinta', 30], ['cuarenta', 40], ['cincuenta', 50], ['sesenta', 60], ['setenta', 70], ['ochenta', 80], ['noventa', 90],
    ['cien', 100], ['ciento', 100],
    ['doscientos', 200], ['doscientas', 200], ['trescientos', 300], ['trescientas', 300], ['cuatrocientos', 400], ['cuatrocientas', 400],
    ['quinientos', 500], ['quinientas', 500], ['seiscientos', 600], ['seiscientas', 600], ['setecientos', 700], ['setecientas', 700],
    ['ochocientos', 800], ['ochocientas', 800], ['novecientos', 900], ['novecientas', 900],
  ],
  ones: ['un', 'una', 'uno'],
  hundred: [],
  tensJoin: 'y',
  hundredsJoin: '',
  // Long scale: a billón is a million millions. «ml» is how «mil» is often mistyped.
  scales: [['mil', 3], ['ml', 3], ['millón', 6], ['millones', 6], ['millardo', 9], ['millardos', 9], ['billón', 12], ['billones', 12], ['trillón', 18], ['trillones', 18]],
  abbreviated: [
    { form: 'mdp', power: 6, currency: 'MXN' }, { form: 'mmdp', power: 9, currency: 'MXN' }, { form: 'mdd', power: 6, currency: 'USD' },
    { form: 'mmdd', power: 9, currency: 'USD' }, { form: 'mde', power: 6, currency: 'EUR' }, { form: 'mill', power: 6 }, { form: 'k', power: 3 },
    { form: 'm', power: 6, money: true }, { form: 'mm', power: 6, money: true },
  ],
  halves: ['medio', 'media'],
  andHalf: ['y medio', 'y media'],
  point: ['punto', 'coma'],
  collectives: [
    { form: 'docena', value: 12 }, { form: 'docenas', value: 12 }, { form: 'decena', value: 10, about: true }, { form: 'quincena', value: 15, about: true },
    { form: 'veintena', value: 20, about: true }, { form: 'treintena', value: 30, about: true }, { form: 'cuarentena', value: 40, about: true },
    { form: 'cincuentena', value: 50, about: true }, { form: 'centena', value: 100, about: true }, { form: 'centenar', value: 100, about: true },
    { form: 'millar', value: 1000, about: true },
  ],
  magnitudes: [
    ['decenas', 10], ['docenas', 12], ['cientos', 100], ['centenas', 100], ['centenares', 100], ['miles', 1e3], ['millares', 1e3], ['millones', 1e6], ['billones', 1e12],
  ],
  magnitudeJoin: 'de',
  parts: [
    ['tercio', 3], ['tercios', 3], ['tercera parte', 3], ['terceras partes', 3], ['cuarto', 4], ['cuartos', 4], ['cuarta parte', 4], ['cuartas partes', 4],
    ['quinto', 5], ['quintos', 5], ['quinta parte', 5], ['quintas partes', 5], ['sexta parte', 6], ['séptima parte', 7], ['octava parte', 8], ['novena parte', 9],
    ['décima parte', 10], ['décimas partes', 10],
  ],
  ratios: ['de cada'],
  half: ['la mitad'],
  decimal: null,
};
