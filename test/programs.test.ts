import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model/lang.js';
import { read } from '../src/read.js';

const programs = (text: string, lang: Lang): string[] =>
  read({ id: 'a.txt', text, given: { lang } }).mentions.flatMap((one) => (one.kind === 'program' ? [one.acronym === null ? one.name : `${one.name} (${one.acronym})`] : []));

const SPANISH: readonly (readonly [string, readonly string[]])[] = [
  ['Presentó el programa Techo Firme en la plaza.', ['Techo Firme']],
  ['El apoyo llega con la campaña «Agua en Casa».', ['Agua en Casa']],
  ['Se aplica la Estrategia de Trato Amable en las ventanillas.', ['Estrategia de Trato Amable']],
  ['El Plan de Recuperación, Transformación y Resiliencia tiene tres ejes.', ['Plan de Recuperación, Transformación y Resiliencia']],
  ['Recibió dinero del Fondo Hidalguense de Caminos para la obra.', ['Fondo Hidalguense de Caminos']],
  ['Con el programa Techo Firme llegaron láminas. Ahora Techo Firme sigue en la sierra.', ['Techo Firme', 'Techo Firme']],
  ['El Programa Hogares con Luz (PHL) abrió en mayo; el PHL cierra en agosto.', ['Programa Hogares con Luz (PHL)', 'PHL']],
  ['Puso en marcha Ruta al Aula, un programa que paga pasajes.', ['Ruta al Aula']],
  ['Abrió el Programa Huerto que Reparte en mayo. Llegó Huerto que Reparte a la sierra.', ['Programa Huerto que Reparte', 'Huerto que Reparte']],
  ['Eligió a las familias el programa Mi Calle, Mi Barrio, que cierra en mayo.', ['Mi Calle, Mi Barrio']],
  ['Lo dijo al abrir la campaña #AguaSegura del estado.', ['#AguaSegura']],
  ['El Bono Escolar Rural llega a la costa.', ['Bono Escolar Rural']],
  ['Entra al Programa ‘Luz en Casa’ este año.', ['Programa Luz en Casa']],
  ['Es parte de la estrategia Ni un Metro Atrás del estado.', ['Ni un Metro Atrás']],
];

const SPANISH_NONE: readonly string[] = [
  'El programa de actividades incluye un concierto.',
  'La campaña de Donald Ferrer recibió críticas.',
  'Lo dijo en el programa de radio «Buenas Tardes» de la emisora local.',
  'El Fondo de Población de las Naciones Unidas publicó un informe.',
  'El Foro Nacional de Salud y el Premio de Lectura se celebran en otoño.',
  'La doctora dirige el Centro Nacional de Programas Marinos y Control de Redes.',
  'Explicó la estrategia: Primero van las brigadas.',
  'Compró un boleto Metro y una tarjeta Visa.',
  'La Ley de Aguas y el Hospital General abrieron el debate.',
];

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ['The district will expand the Rides to School program.', ['Rides to School']],
  ['The money comes from the Sunny Shores Fund this year.', ['Sunny Shores Fund']],
  ['The Affordable Ferry Program (AFP) ended; the AFP served islands.', ['Affordable Ferry Program (AFP)', 'AFP']],
  ['A state program, Safe Walk to Class, paid for the lights.', ['Safe Walk to Class']],
  ['They opened Project Lantern in the library.', ['Project Lantern']],
  ['The villages joined the La Huerta es de Todos program.', ['La Huerta es de Todos']],
  ['They presented the Programa Nacional de Huertas on Monday.', ['Programa Nacional de Huertas']],
];

describe('programs', () => {
  it.each(SPANISH)('%s', (text, wanted) => { expect(programs(text, 'es')).toEqual(wanted); });
  it.each(ENGLISH)('%s', (text, wanted) => { expect(programs(text, 'en')).toEqual(wanted); });
});

describe('no programs', () => {
  it.each(SPANISH_NONE)('%s', (text) => { expect(programs(text, 'es')).toEqual([]); });
});
