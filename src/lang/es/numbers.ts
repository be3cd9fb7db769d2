import type { NumberPack } from '../number-pack.js';

/** "quinto", "octavos": ordinals that name a part where nothing follows them. */
const fractionNouns = ([
  ['quint', 5], ['sext', 6], ['séptim', 7], ['octav', 8], ['noven', 9], ['décim', 10], ['centésim', 100], ['milésim', 1000], ['millonésim', 1e6], ['billonésim', 1e12],
] as const).flatMap(([stem, under]) => ['o', 'os', 'a', 'as'].map((ending) => [stem + ending, under, 'alone'] as const));

/** "doceavo", "treintavos": parts from eleven on. */
const avos = ([
  ['once', 11], ['doce', 12], ['trece', 13], ['catorce', 14], ['quince', 15], ['dieciseis', 16], ['diecisiete', 17], ['dieciocho', 18], ['diecinueve', 19], ['veinte', 20], ['veinti', 20],
  ['veintiun', 21], ['veintidos', 22], ['veintitres', 23], ['veinticuatro', 24], ['veinticinco', 25], ['veintiseis', 26], ['veintisiete', 27], ['veintiocho', 28], ['veintinueve', 29],
  ['treinta', 30], ['treint', 30], ['treintaidos', 32], ['cuarenta', 40], ['cuarent', 40], ['cincuenta', 50], ['cincuent', 50], ['sesenta', 60], ['sesent', 60], ['setenta', 70], ['ochenta', 80], ['noventa', 90], ['cien', 100],
] as const).flatMap(([stem, under]) => ['avo', 'avos', 'ava', 'avas'].map((ending) => [stem + ending, under, 'always'] as const));

const unitOrdinals = [['primer', 1], ['segund', 2], ['tercer', 3], ['cuart', 4], ['quint', 5], ['sext', 6], ['séptim', 7], ['octav', 8], ['noven', 9]] as const;
const highOrdinals = [
  ['décim', 10], ['undécim', 11], ['duodécim', 12], ['vigésim', 20], ['trigésim', 30], ['cuadragésim', 40], ['quincuagésim', 50], ['sexagésim', 60], ['septuagésim', 70], ['octogésim', 80], ['nonagésim', 90],
  ['centésim', 100], ['ducentésim', 200], ['tricentésim', 300], ['cuadringentésim', 400], ['quingentésim', 500], ['sexcentésim', 600], ['septingentésim', 700], ['octingentésim', 800], ['noningentésim', 900], ['milésim', 1000],
] as const;
/** "decimoctavo", "vigesimoquinta": written as one word. */
const joinedOrdinals = ([['decimo', 10], ['vigesimo', 20]] as const).flatMap(([tens, ten]) => unitOrdinals.map(([unit, one]) => [tens + unit, ten + one] as const));
const ordinals = [
  ['primer', 1], ['tercer', 3], ['decimoprimer', 11], ['decimotercer', 13],
  ...[...unitOrdinals, ...highOrdinals, ...joinedOrdinals].flatMap(([stem, value]) => ['o', 'a', 'os', 'as'].map((ending) => [stem + ending, value] as const)),
] as const;

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
  hundred: ['cientos'],
  tensJoin: 'y',
  hundredsJoin: '',
  // Long scale: a billón is a million millions; an English «billion» in a text half English is a thousand. «ml» is how «mil» is often mistyped.
  scales: [['mil', 3], ['ml', 3], ['millón', 6], ['millones', 6], ['millardo', 9], ['millardos', 9], ['billón', 12], ['billones', 12], ['trillón', 18], ['trillones', 18], ['million', 6], ['billion', 9]],
  abbreviated: [
    { form: 'mdp', power: 6, currency: 'MXN' }, { form: 'mmdp', power: 9, currency: 'MXN' }, { form: 'mdd', power: 6, currency: 'USD' },
    { form: 'mmdd', power: 9, currency: 'USD' }, { form: 'mde', power: 6, currency: 'EUR' }, { form: 'mill', power: 6 },
    { form: 'k', power: 3, money: true }, { form: 'm', power: 6, money: true }, { form: 'mm', power: 6, money: true },
  ],
  // «15M» and «8M» are dates, «5G» a network: behind whole numbers only the thousands are sure.
  scaleMarks: [{ form: 'k', power: 3, whole: true }, { form: 'K', power: 3, whole: true }, { form: 'M', power: 6 }, { form: 'G', power: 9 }],
  halves: ['medio', 'media'],
  andHalf: ['y medio', 'y media'],
  point: ['punto', 'coma'],
  weakPoint: ['con'],
  oneAlone: ['uno', 'una'],
  shares: ['por'],
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
    ['tercio', 3, 'always'], ['tercios', 3, 'always'], ['tercera parte', 3], ['terceras partes', 3], ['cuarto', 4], ['cuartos', 4, 'alone'], ['cuarta parte', 4], ['cuartas partes', 4],
    ...fractionNouns, ['quinta parte', 5], ['quintas partes', 5], ['sexta parte', 6], ['sextas partes', 6], ['séptima parte', 7], ['séptimas partes', 7],
    ['octava parte', 8], ['octavas partes', 8], ['novena parte', 9], ['novenas partes', 9], ['décima parte', 10], ['décimas partes', 10], ['centésima parte', 100], ['milésima parte', 1000], ['millonésima parte', 1e6],
    ...avos,
  ],
  mixed: ['con'],
  ordinals,
  ratios: ['de cada'],
  half: ['la mitad'],
  decimal: null,
  // CLDR 48: Mexico, Central America, the Caribbean, Peru and the United States write 1,200.5; Spain and the rest of South America 1.200,5.
  decimalIn: {
    MX: '.', GT: '.', HN: '.', NI: '.', PA: '.', SV: '.', DO: '.', PR: '.', CU: '.', PE: '.', US: '.',
    ES: ',', AR: ',', BO: ',', CL: ',', CO: ',', CR: ',', EC: ',', GQ: ',', PY: ',', UY: ',', VE: ',',
  },
};
