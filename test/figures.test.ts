import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model/lang.js';
import type { Figure } from '../src/model/mention.js';
import { read } from '../src/read.js';

const figures = (text: string, lang: Lang = 'es'): Figure[] =>
  read({ id: 'a.txt', text, given: { lang } }).mentions.filter((m) => m.kind === 'figure');

/** Words, value and operator of every figure. */
const told = (text: string, lang: Lang = 'es') => figures(text, lang).map((f) => [text.slice(f.start, f.end), f.quantity.value, f.quantity.op]);
const units = (text: string, lang: Lang = 'es') => figures(text, lang).map((f) => f.unit);

describe('a figure is hedge, number and unit', () => {
  it.each<readonly [Lang, string, string, number, string, string]>([
    ['es', 'La red opera cerca de 240 bibliotecas públicas desde ayer.', 'cerca de 240 bibliotecas públicas', 240, '~', 'bibliotecas públicas'],
    ['es', 'El plan costará casi 3 mil 400 millones de pesos.', 'casi 3 mil 400 millones de pesos', 3.4e9, '~-', 'MXN'],
    ['es', 'Las ventas superan los 900 mil euros.', 'superan los 900 mil euros', 9e5, '>', 'EUR'],
    ['es', 'La presa está a menos del 40 por ciento.', 'menos del 40 por ciento', 40, '<', '%'],
    ['es', 'Asistieron no menos de mil 200 vecinos.', 'no menos de mil 200 vecinos', 1200, '>=', 'vecinos'],
    ['es', 'Se admitirá hasta 60 solicitudes.', 'hasta 60 solicitudes', 60, '<=', 'solicitudes'],
    ['es', 'Se sembraron decenas de miles de árboles.', 'decenas de miles de árboles', 10000, 'magnitude', 'árboles'],
    ['es', 'Hay una veintena de pozos.', 'una veintena de pozos', 20, '~', 'pozos'],
    ['es', 'Faltó una de cada cinco maestras.', 'una de cada cinco maestras', 0.2, '=', 'maestras'],
    ['es', 'Cobra 18 pesos con 40 centavos.', '18 pesos con 40 centavos', 18.4, '=', 'MXN'],
    ['es', 'Trabajaron 300 compañeras y compañeros en la obra.', '300 compañeras y compañeros', 300, '=', 'compañeras y compañeros'],
    ['es', 'Olmeda, 3 de marzo de 2025.- Zarparon 214 lanchas.', '214 lanchas', 214, '=', 'lanchas'],
    ['en', 'At least 75 volunteer drivers came.', 'At least 75 volunteer drivers', 75, '>=', 'volunteer drivers'],
    ['en', 'It cost nearly $3.2 million in May.', 'nearly $3.2 million', 3.2e6, '~-', 'USD'],
    ['en', 'The pool holds up to 400 people.', 'up to 400 people', 400, '<=', 'people'],
    ['en', 'The rate is 2-1/4 percent.', '2-1/4 percent', 2.25, '=', '%'],
  ])('%s: %s', (lang, text, words, value, op, unit) => {
    const found = figures(text, lang);
    expect(found.map((f) => [text.slice(f.start, f.end), f.quantity.value, f.quantity.op, f.unit])).toEqual([[words, value, op, unit]]);
  });

  it('reads ranges as one figure and changes as two', () => {
    expect(figures('Se espera a entre 400 y 500 mil visitantes.')[0]?.quantity).toMatchObject({ value: 4e5, value2: 5e5, op: 'range' });
    expect(figures('Caben 10-12 pasajeros.')[0]?.quantity).toMatchObject({ value: 10, value2: 12 });
    expect(told('La matrícula pasó de 40 a 60 alumnas.').map((row) => row[1])).toEqual([40, 60]);
  });

  it('reads a range that opens a sentence, and one with desde and hasta', () => {
    expect(figures('De 6 a 9 lanchas salieron sin permiso.')[0]?.quantity).toMatchObject({ value: 6, value2: 9, op: 'range' });
    expect(told('De 6 a 9 lanchas pasó la flota.').map((row) => row[1])).toEqual([6, 9]);
    expect(figures('La escala va desde 30 hasta 90.')[0]?.quantity).toMatchObject({ value: 30, value2: 90 });
  });

  it('adds hundredths to the amount that they follow, also in a range', () => {
    expect(figures('Vale entre 21.50 y 24 pesos con 65 centavos.')[0]?.quantity).toMatchObject({ decimal: '21.5', decimal2: '24.65' });
    expect(told('Subió 35 centavos.').map((row) => row[1])).toEqual([0.35]);
  });

  it('gives a bound after a number to that number only', () => {
    expect(told('Llegaron 14 lanchas y más de 90 buzos.')).toEqual([['14 lanchas', 14, '='], ['más de 90 buzos', 90, '>']]);
    expect(told('Un sismo de magnitud 6 o mayor.').map((row) => row[2])).toEqual(['>=']);
    expect(told('Alrededor de 70 o más lanchas.').map((row) => row[2])).toEqual(['>=']);
  });

  it('reads parts of a million and halves of a unit', () => {
    expect(told('It cost a quarter of a million dollars.', 'en').map((row) => row[1])).toEqual([250000]);
    expect(figures('La tasa subió un cuarto de punto porcentual.')[0]).toMatchObject({ unit: 'pp', quantity: { value: 0.25, kind: 'points' } });
    expect(figures('La tasa bajó al 6 %, medio punto menos.')[1]).toMatchObject({ unit: 'pp', quantity: { value: 0.5 } });
    expect(figures('El equipo ganó 6 puntos en dos fechas.')[0]?.quantity.kind).toBe('count');
  });

  it('keeps an adverb that goes with the verb away from the number', () => {
    expect(told('Están terminando prácticamente cuatro puentes.')).toEqual([['cuatro puentes', 4, '=']]);
  });

  it('says where a movement ended, not its bound', () => {
    expect(told('La cifra subió hasta 130 casos.').map((row) => row[2])).toEqual(['=']);
  });
});

describe('a number that names, orders or dates is no figure', () => {
  it.each([
    'La línea 7 reabre con el artículo 12 de la Ley 340.', 'Vive en la avenida Morelos 118, piso 3.', 'El expediente TCA/44/2021 sigue abierto.',
    'La red 5G y el COVID-19 en el G20.', 'Llame al 911 o al 33 1204 5578.', 'El 4o. lugar y la 2ª edición.', 'Llegó a las 18:45 horas.',
    'Escriba a la oficina, C.P. 45120.', 'Nos vemos en el salón, mesa 6.',
    'El Premio Regional 2023 fue para ella.', 'La sesión número 214 terminó.', 'Ganaron 3-1 en casa.', '1. Presentación\n2. Cierre', 'Dos Bocas y Cuatro Ciénegas celebran.',
  ])('%s', (text) => { expect(told(text)).toEqual([]); });

  it('counts no durations and no ages', () => {
    expect(told('Esperó tres meses y tiene 40 años.')).toEqual([]);
  });

  it.each<readonly [Lang, string]>([
    ['en', 'The driver was Alma Ferris, 63, and Mr Tully, 70, sat behind.'], ['en', 'Directors aged 52 and 60 resigned.'], ['en', 'Kiran Dave (58) spoke to children under five.'],
    ['en', 'Men in their 30s and people under the age of seven waited.'], ['en', 'The road is shut between mile markers 12 and 30.'], ['en', 'Call 03000 444 021, +61 2 5550 7712 or (915) 555-0177.'],
    ['es', 'El ciclista, de 31, cayó al río.'], ['es', 'El vocero, Raúl Peña, de 47, lo negó.'], ['es', 'Boletín N.º 12 de la planta Norte N.º 7.'], ['es', 'Pasó en la sala número tres.'], ['es', 'Vacunan a mayores de 70.'],
  ])('%s: %s', (lang, text) => { expect(told(text, lang)).toEqual([]); });

  it('keeps names with their counts', () => {
    expect(told('Votaron más en Jalpa, 40, y en Tala, 35.').map((row) => row[1])).toEqual([40, 35]);
  });
});

describe('units of measure', () => {
  it.each<readonly [Lang, string, readonly (readonly [number, string])[]]>([
    ['es', 'La línea de 132 kV y la turbina de 45 MW abastecen a 900 abonados.', [[132, 'kV'], [45, 'MW'], [900, 'abonados']]],
    ['es', 'Caben 32 hm3, 18 m³ y 640 m2.', [[32, 'hm³'], [18, 'm³'], [640, 'm²']]],
    ['es', 'Deben 210 mil acres-pie y navegan 12 millas náuticas.', [[210000, 'af'], [12, 'nmi']]],
    ['en', 'The canal took 74,000 acre-feet, 60 kilowatt-hours and 9 million passenger-miles.', [[74000, 'af'], [60, 'kWh'], [9e6, 'passenger-miles']]],
    ['en', 'A 214-km line and 7,000 man-days of work.', [[214, 'km'], [7000, 'man-days']]],
  ])('%s: %s', (lang, text, expected) => {
    expect(figures(text, lang).map((f) => [f.quantity.value, f.unit])).toEqual(expected);
  });

  it('leaves a number with letters that no list knows without the noun of another', () => {
    expect(units('Atendió a 60 usuarios con 230 kVAr.')).toEqual(['usuarios', '']);
  });
});

describe('what a bare number counts', () => {
  it('is the noun of the figure before it, the whole after it, or its label', () => {
    expect(units('Habrá 900 becas: 500 para primaria y 400 para secundaria.')).toEqual(['becas', 'becas', 'becas']);
    expect(units('Votaron 12 de los 30 regidores.')).toEqual(['regidores', 'regidores']);
    expect(units('Resumen\n\nViviendas dañadas: 45')).toEqual(['Viviendas']);
    expect(figures('Habrá 900 becas y 400 más.').map((f) => f.inherited)).toEqual([undefined, true]);
  });
});

describe('what a verb counts', () => {
  it('is its subject, before it or behind the number', () => {
    expect(told('No llegan a 80 las escuelas rurales que abrieron.')).toEqual([['No llegan a 80 las escuelas rurales', 80, '<']]);
    expect(units('Ya superan los 40 mil los visitantes.')).toEqual(['visitantes']);
    expect(units('Los pescadores son poco más de 60.')).toEqual(['pescadores']);
    expect(units('Conté las lámparas: son catorce.')).toEqual(['lámparas']);
    expect(units('¿Cuántas lanchas comprarán?\n\nUnas 35. Las primeras 12 llegan pronto.')).toEqual(['lanchas', 'lanchas']);
  });

  it('is no money because money stands before it', () => {
    expect(units('Costó 30 mil pesos. Al menos 25 llegaron tarde.')).toEqual(['MXN', '']);
    expect(units('Puebla gastó 30 millones de pesos y León, 25 millones.')).toEqual(['MXN', 'MXN']);
  });

  it('is nothing where the number is part of an address', () => {
    expect(told('Write to 14 Harbour View Road for details.', 'en')).toEqual([]);
    expect(told('The town has 14 harbour roads.', 'en').map((row) => row[1])).toEqual([14]);
  });
});

describe('what a bare number shares', () => {
  it.each<readonly [Lang, string, readonly string[]]>([
    ['es', 'Riega 4 mil hectáreas, de las cuales 2 mil 500 son de trigo.', ['ha', 'ha']],
    ['en', 'The reserve shrank from 31,000 acres to 18,000.', ['ac', 'ac']],
    ['en', 'Members voted 33 to 12 for a plan of 700 flats.', ['votes', 'votes', 'flats']],
    ['en', 'It passed by 33 votes to 12.', ['votes', 'votes']],
    ['es', 'Se aprobó por 33 votos contra 12.', ['votos', 'votos']],
    ['en', 'The ward has 90 nurses.\n\nSpending was cut by a third.', ['nurses', '']],
    ['es', 'Hay 90 enfermeras.\n\nLlegaron 30 de noche.', ['enfermeras', '']],
    ['es', 'Hay 90 enfermeras en lista.\n\nSon 30.', ['enfermeras', 'enfermeras']],
  ])('%s: %s', (lang, text, expected) => { expect(units(text, lang)).toEqual(expected); });
});

describe('words that are no hedge', () => {
  it.each<readonly [Lang, string, readonly (readonly [string, number, string])[]]>([
    ['en', 'They asked about the 140 flats.', [['140 flats', 140, '=']]],
    ['en', 'It has handed over 512 hectares.', [['512 hectares', 512, '=']]],
    ['en', 'It sold more than the 3,140 boats of May.', [['3,140 boats', 3140, '=']]],
    ['en', 'The bill does not exceed $9 million.', [['not exceed $9 million', 9e6, '<=']]],
    ['en', 'About 140 flats and over 90 homes burned.', [['About 140 flats', 140, '~'], ['over 90 homes', 90, '>']]],
    ['es', 'El fondo es no mayor de 9 millones de pesos.', [['no mayor de 9 millones de pesos', 9e6, '<=']]],
  ])('%s: %s', (lang, text, expected) => { expect(told(text, lang)).toEqual(expected); });
});

describe('money', () => {
  it('stays in doubt where no country is named', () => {
    expect(figures('El abono vale 900 pesos.')[0]?.quantity).toMatchObject({ unit: 'MXN', ambiguous: 'currency' });
    expect(figures('El abono vale 900 pesos en Tijuana.')[0]?.quantity.ambiguous).toBeUndefined();
  });

  it('takes other signs and names', () => {
    expect(units('Exportó S/ 40 millones y U$S 3 millones en Lima.')).toEqual(['PEN', 'USD']);
    expect(units('Pagó 12 millones de libras, 400 francos suizos y 70 peniques.')).toEqual(['GBP', 'CHF', 'GBP']);
    expect(units('La obra de Punta Arenas costó $ 4.500 millones.')).toEqual(['CLP']);
    expect(units('Temuco, 3 de mayo. El pasaje vale $650.')).toEqual(['CLP']);
    expect(units('Viedma, 3 de mayo. El pasaje vale $650.')).toEqual(['ARS']);
  });

  it.each<readonly [Lang, string, readonly (readonly [number, string])[]]>([
    ['en', 'The county in Kenya has KSh4.1 billion, Ksh. 250 million and Sh7 million.', [[4.1e9, 'KES'], [2.5e8, 'KES'], [7e6, 'KES']]],
    ['en', 'The Indian line costs ₹3,120 crore, Rs. 1.4 lakh crore and a ₹96-crore bridge.', [[3.12e10, 'INR'], [1.4e12, 'INR'], [9.6e8, 'INR']]],
    ['en', 'Manila released ₱1.7 billion, PhP64 million and P12 million.', [[1.7e9, 'PHP'], [6.4e7, 'PHP'], [1.2e7, 'PHP']]],
    ['en', 'It holds A$5 million, HK$3 million, S$40, NZ$6, C$9 million and ₦2 billion.', [[5e6, 'AUD'], [3e6, 'HKD'], [40, 'SGD'], [6, 'NZD'], [9e6, 'CAD'], [2e9, 'NGN']]],
    ['en', 'The Brisbane firm pays 27 cents a share.', [[0.27, 'AUD']]],
    ['en', 'The campaign passed $300 million fourteen months early.', [[3e8, 'USD']]],
    ['es', 'La obra de Cartago cuesta ₡2.600 millones.', [[2.6e9, 'CRC']]],
    ['es', 'Guatemala compró Q310 millones en trigo, a Q480 el quintal.', [[3.1e8, 'GTQ'], [480, 'GTQ']]],
    ['es', 'Honduras debe L 18 millones; Bolivia, Bs 26 millones; Paraguay, ₲ 900 millones; Panamá, B/. 4 millones.', [[1.8e7, 'HNL'], [2.6e7, 'BOB'], [9e8, 'PYG'], [4e6, 'PAB']]],
    ['es', 'El puerto de Montevideo pagó $U 14 millones, RD$ 5 millones, C$ 8 millones y AR$ 600.', [[1.4e7, 'UYU'], [5e6, 'DOP'], [8e6, 'NIO'], [600, 'ARS']]],
    ['es', 'La norma fija 130 mil UF y 25 UTM de multa.', [[130000, 'CLF'], [25, 'UTM']]],
    ['es', 'El tramo costó 2,4 M€ y el puente 90 k€.', [[2.4e6, 'EUR'], [90000, 'EUR']]],
    ['es', 'Caguas, Puerto Rico. La plaza costó $2.9 millones.', [[2.9e6, 'USD']]],
  ])('%s: %s', (lang, text, expected) => {
    expect(figures(text, lang).map((f) => [f.quantity.value, f.quantity.unit])).toEqual(expected);
  });

  it('is no letter of a name', () => {
    expect(told('La línea L3 y el tercer trimestre (Q3) del plan P1.')).toEqual([]);
  });

  it('takes the peso of the country that the text speaks of', () => {
    expect(units('En Bogotá, Colombia, el subsidio es de 90 mil pesos.')).toEqual(['COP']);
    expect(units('En Rosario, Argentina, el subsidio es de $ 90 mil.')).toEqual(['ARS']);
    expect(units('El apoyo de Oaxaca es de $900.')).toEqual(['MXN']);
    expect(units('The grant is £3.5m and the loan US$2bn.', 'en')).toEqual(['GBP', 'USD']);
  });
});

describe('status', () => {
  it.each<readonly [string, string]>([
    ['La meta es plantar 800 árboles.', 'goal'], ['Se plantarán 800 árboles.', 'goal'], ['Se plantaron 800 árboles.', 'actual'],
  ])('%s → %s', (text, status) => { expect(figures(text)[0]?.status).toBe(status); });
});
