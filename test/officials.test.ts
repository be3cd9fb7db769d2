import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model/lang.js';
import type { OfficialMention } from '../src/model/mention.js';
import { read } from '../src/read.js';
import { hasSpeakers, scoreSpeakers } from './bench/speakers.js';

const officials = (text: string, lang: Lang): OfficialMention[] =>
  read({ id: 'a.txt', text, given: { lang } }).mentions.filter((one): one is OfficialMention => one.kind === 'official');

const told = (text: string, lang: Lang): string[] =>
  officials(text, lang).map((one) => [one.person, one.office, one.institution ?? '-', one.tenure].join(' | '));

/** Sentence, and what it must give: person | office | body | tenure. */
const SPANISH: readonly (readonly [string, readonly string[]])[] = [
  ['La directora del Museo del Faro, Inés Robles Paz, abrió la sala.', ['Inés Robles Paz | directora | Museo del Faro | current']],
  ['Inés Robles Paz, directora del Museo del Faro, abrió la sala.', ['Inés Robles Paz | directora | Museo del Faro | current']],
  ['El consejero de Sanidad de la Junta de Andalucía, Hugo Serna Vidal, compareció.', ['Hugo Serna Vidal | consejero de Sanidad | Junta de Andalucía | current']],
  ['La intendenta de Quilmes, Rosa Nieto Bazán, anunció obras.', ['Rosa Nieto Bazán | intendenta | Quilmes | current']],
  ['Asistieron los secretarios de Salud, Juan Pinto Gómez, y de Gobierno, Ana Leal Paz.', ['Juan Pinto Gómez | secretarios de Salud | - | current', 'Ana Leal Paz | secretarios de Gobierno | - | current']],
  ['La directora Estratégica de Información, Supervisión y Evaluación, Rocío Mena Lugo, acudió.', ['Rocío Mena Lugo | directora Estratégica de Información, Supervisión y Evaluación | - | current']],
  ['El programa lo conduce el gobernador bonaerense Axel Pereda.', ['Axel Pereda | gobernador bonaerense | - | current']],
  ['El Instituto de la Sal (INSAL), que encabeza la directora general Inés Robles Paz, abrió.', ['Inés Robles Paz | directora general | Instituto de la Sal | current']],
  ['Habló el seremi de Energía, Hugo Serna Vidal.', ['Hugo Serna Vidal | seremi de Energía | - | current']],
  ['El presidente Luis Mora Peña, directora general del Instituto de la Sal, Inés Robles Paz, amigos todos.', ['Luis Mora Peña | presidente | - | current', 'Inés Robles Paz | directora general | Instituto de la Sal | current']],
  ['Hablé con —en ese momento— la secretaria de Pesca, Inés Robles Paz.', ['Inés Robles Paz | secretaria de Pesca | - | former']],
  ['Hablaron el alcalde de Rute y el alcalde de Loja, Hugo Serna Vidal y Luis Mora Peña.', []],
  ['Abrió el Hospital “Presidente Luis Mora” en la calle Gobernador Hugo Serna.', []],
  ['Rindió protesta Carla Zúñiga Paz como subsecretaria de Redes Asistenciales.', ['Carla Zúñiga Paz | subsecretaria de Redes Asistenciales | - | incoming']],
  ['El encargado de despacho de la Secretaría de Obras, Luis Mora Peña, presidió el acto.', ['Luis Mora Peña | encargado de despacho | Secretaría de Obras | acting']],
  ['El alcalde (s), Hugo Serna Vidal, firmó.', ['Hugo Serna Vidal | alcalde (s) | - | acting']],
  ['El director (s) del Instituto de la Sal, Hugo Serna Vidal, firmó.', ['Hugo Serna Vidal | director (s) | Instituto de la Sal | acting']],
  ['El jefe del INMAR, general de brigada (r) Hugo Serna Vidal, firmó.', ['Hugo Serna Vidal | jefe | INMAR | current']],
  ['El SNAS, cuyo director general es el coronel Hugo Serna Vidal, calló.', ['Hugo Serna Vidal | director general | SNAS | current']],
  ['La administradora municipal, Rosa Nieto Bazán, firmó.', ['Rosa Nieto Bazán | administradora municipal | - | current']],
  ['La concejala de Vivienda de Castelló, Mari Carmen Nieto Bazán, firmó.', ['Mari Carmen Nieto Bazán | concejala de Vivienda | Castelló | current']],
  ['El superintendente delegado para Energía y Gas, Luis Mora Peña, firmó.', ['Luis Mora Peña | superintendente delegado para Energía y Gas | - | current']],
  ['La magistrada presidenta del Tribunal de Aguas, Rosa Nieto Bazán, votó.', ['Rosa Nieto Bazán | magistrada presidenta | Tribunal de Aguas | current']],
  [`Conferencia de la ministra de Salud de Salinas, Rosa Nieto Bazán\nCasa de Gobierno\n\n${'Llovió mucho en la costa. '.repeat(8)}`, ['Rosa Nieto Bazán | ministra de Salud | Salinas | current']],
  ['La exalcaldesa de Cali, Rosa Nieto Bermúdez, criticó la medida.', ['Rosa Nieto Bermúdez | exalcaldesa | Cali | former']],
  ['La entonces ministra Laura Vélez Caro renunció.', ['Laura Vélez Caro | ministra | - | former']],
  ['El gobernador electo de Sonora, Raúl Paz Ibarra, tomará posesión.', ['Raúl Paz Ibarra | gobernador electo | Sonora | elect']],
  ['La presidenta de la Mesa Directiva, diputada Elsa Conde Mar, citó a sesión.', ['Elsa Conde Mar | presidenta | Mesa Directiva | current']],
  ['El también presidente del Consejo de Administración, Hugo Salinas Ortega, votó a favor.', ['Hugo Salinas Ortega | presidente | Consejo de Administración | current']],
  ['SECRETARIO DE DESARROLLO AGRARIO, TERRITORIAL Y URBANO, ROMÁN VEGA LUNA: Buenas tardes.', ['ROMÁN VEGA LUNA | SECRETARIO DE DESARROLLO AGRARIO, TERRITORIAL Y URBANO | - | current']],
  ['ROMÁN VEGA LUNA, DIRECTOR GENERAL DEL INSTITUTO DE LA SAL (INSAL): Buenas tardes.', ['ROMÁN VEGA LUNA | DIRECTOR GENERAL | INSTITUTO DE LA SAL | current']],
];

const SPANISH_NONE: readonly string[] = [
  'El presidente visitó Sonora y después viajó a Jalisco.',
  'La Secretaría de Salud, Pemex y la Marina firmaron el convenio.',
  'ALCALDE INAUGURA OBRAS EN EL MALECÓN',
  'El jurado premió al Hospital Manuel Gea González.',
  'La directora de la escuela pidió calma a las familias.',
  'La candidata a gobernadora de Querétaro, Celia Maya Luna, habló.',
];

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ['Health Secretary Wes Calloway spoke first.', ['Wes Calloway | Health Secretary | - | current']],
  ['Acting Police Commissioner Thomas Donlan spoke.', ['Thomas Donlan | Police Commissioner | - | acting']],
  ['St. Brendan County Commissioner Dale Orwell agreed.', ['Dale Orwell | Commissioner | St. Brendan County | current']],
  ['“We are ready,” said Maria Lopez Ortega, acting director of the Bureau of Land Records.', ['Maria Lopez Ortega | director | Bureau of Land Records | acting']],
  ['Mayor-elect Daniel Lurey will take office in May.', ['Daniel Lurey | Mayor-elect | - | elect']],
  ['Former Mayor Linda Brade declined to comment.', ['Linda Brade | Mayor | - | former']],
  ['The bill went to Mexico’s president, Claudia Shelby, on Monday.', ['Claudia Shelby | president | Mexico | current']],
  ['The Permanent Secretary at the Department for Canals, Dame Bernadette Kells, gave evidence.', ['Bernadette Kells | Permanent Secretary | Department for Canals | current']],
  ['Tom Wyatt was the director of the Museum of Salt.', ['Tom Wyatt | director | Museum of Salt | former']],
  ['The director of the Instituto Estatal de la Sal, Inés Robles Paz, spoke.', ['Inés Robles Paz | director | Instituto Estatal de la Sal | current']],
  ['Hugo Serna Vidal, head of the Secretaría de Obras y Agua in Tapachula, spoke.', ['Hugo Serna Vidal | head | Secretaría de Obras y Agua | current']],
  ['Quintana Roo Governor Alma Pech spoke.', ['Alma Pech | Governor | Quintana Roo | current']],
  ['On Friday, New Mexico Gov. Elena Mora-Reed signed.', ['Elena Mora-Reed | Gov. | New Mexico | current']],
  ['Republican Governor Dale Orwell signed.', ['Dale Orwell | Republican Governor | - | current']],
  ['They called the Salt Cross, whose secretary general, Dr. Dora Kells, came.', ['Dora Kells | secretary general | Salt Cross | current']],
  ['Classes stop in Eastern Salinas, Regional Director Imelda Sarmento announced.', ['Imelda Sarmento | Regional Director | - | current']],
  ['Governor Thomas Donlan of Leyda spoke.', ['Thomas Donlan | Governor | Leyda | current']],
  ['Ms Kells (Chair, Salt Water Council): No.', ['Kells | Chair | Salt Water Council | current']],
  ['NSWA spokesperson Orlan Pozas agreed.', ['Orlan Pozas | spokesperson | NSWA | current']],
  ['It will go ahead, general secretary Maeve Hanlon said.', ['Maeve Hanlon | general secretary | - | current']],
  ['Cllr Dora Kells, the leader of the city council, agreed.', ['Dora Kells | leader of the city council | - | current']],
  ['Cabinet member for housing Cllr Dora Kells agreed.', ['Dora Kells | Cabinet member for housing | - | current']],
  ['All is well.\n\nThomas Donlan\nAdministrator, NSWA', ['Thomas Donlan | Administrator | NSWA | current']],
  ['Former Railway Minister Thomas Donlan agreed.', ['Thomas Donlan | Minister | Railway | former']],
  ['Dora Kells, Canal Agency’s deputy director, agreed.', ['Dora Kells | deputy director | Canal Agency | current']],
  ['President of the European Commission Ursula von der Layen left.', ['Ursula von der Layen | President | European Commission | current']],
];

/** Headings in which a verb in capitals follows the title: the tagger tells it from a name. */
const ENGLISH_NONE: readonly string[] = ['Mayor Opens Market Downtown', 'Governor Signs Bill', 'The director of the Museum of Salt resigned.'];

describe('a person with an office in one phrase', () => {
  it.each(SPANISH)('%s', (text, wanted) => { expect(told(text, 'es')).toEqual(wanted); });
  it.each(ENGLISH)('%s', (text, wanted) => { expect(told(text, 'en')).toEqual(wanted); });
});

describe('no office, or no person', () => {
  it.each(SPANISH_NONE)('%s', (text) => { expect(told(text, 'es')).toEqual([]); });
  it.each(ENGLISH_NONE)('%s', (text) => { expect(told(text, 'en')).toEqual([]); });
});

describe('what an office is, in any language', () => {
  it('General Director is director general', () => {
    const [es] = officials('La directora general del Museo del Faro, Inés Robles Paz, habló.', 'es');
    const [en] = officials('Inés Robles Paz, General Director of the Lighthouse Museum, spoke.', 'en');
    expect(es?.concept).toBe('director-general');
    expect(en?.concept).toBe(es?.concept);
  });
  it('Health Secretary is secretario de Salud, and ministra de Sanidad', () => {
    const all = [
      officials('El secretario de Salud, Hugo Serna Vidal, habló.', 'es'),
      officials('La ministra de Sanidad, Inés Robles Paz, habló.', 'es'),
      officials('Health Secretary Wes Calloway spoke.', 'en'),
      officials('Secretary of Health Wes Calloway spoke.', 'en'),
    ].map(([one]) => [one?.concept, one?.portfolio]);
    expect(all).toEqual([['minister', 'salud'], ['minister', 'salud'], ['minister', 'salud'], ['minister', 'salud']]);
  });
  it('a span runs over the whole phrase and no further', () => {
    const text = 'Ayer, la alcaldesa de Loreto, Yadira Mora Luna, abrió el muelle.';
    const [one] = officials(text, 'es');
    expect(text.slice(one?.start, one?.end)).toBe('la alcaldesa de Loreto, Yadira Mora Luna');
  });
});

describe.skipIf(!hasSpeakers)('speaker labels of real transcripts', () => {
  it('give the person and the office that they name', () => {
    const { rows, right, wrong } = scoreSpeakers();
    expect(right / rows, wrong.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
