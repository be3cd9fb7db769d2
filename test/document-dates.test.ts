import { describe, expect, it } from 'vitest';
import { document } from '../src/document/document.js';
import { metadata } from '../src/checks/rules/date/metadata.js';
import type { Article } from '../src/model/document.js';

const dated = (text: string, id = 'note.txt', given?: Article['given']): string | null => document({ id, text, ...(given && { given }) }).dated?.timex ?? null;

const heads: readonly (readonly [date: string, text: string])[] = [
  ['2025-05-12', 'Madrid, 12 may. 2025 (EFE).- El Gobierno aprobó este lunes el plan de ayudas para las familias.'],
  ['2025-06-03', 'BOGOTÁ, Colombia — 3 de junio de 2025 | El ministro de Hacienda anunció hoy un plan.'],
  ['2025-07-03', 'El alcalde inaugura el puente\n\n03/07/2025 08:15\n\nMadrid. El alcalde inauguró este jueves el puente.'],
  ['2025-07-04', 'BUENOS AIRES (Télam), 4 de julio de 2025.— La ministra de Salud presentó el programa.'],
  ['2025-08-08', 'Comunicado de prensa\nNo. 233\nCiudad de México, a 8 de agosto de 2025\n\nEl Instituto informó que el 3 de marzo de 2024 comenzó la obra.'],
  ['2025-09-09', 'Guadalajara, Jalisco. 9 de septiembre de 2025. La Secretaría de Salud informó que los casos bajaron.'],
  ['2025-10-07', 'LONDON, Oct. 7 2025 (Reuters) - The agency said on Tuesday that it would open the centre.'],
  ['2025-11-05', 'Published 5 November 2025\n\nFrom: Department of Health\n\nThe department has opened a new centre.'],
  ['2025-12-03', 'WASHINGTON, D.C. (December 3, 2025) – The commission approved the plan today.'],
  ['2026-02-02', 'News release\nFor immediate release: Monday, February 2, 2026\n\nThe district will open a clinic.'],
  ['2026-03-04', '# Título\nfecha: 2026-03-04\nautor: X\n\nLa secretaria dijo que se abrirá el 4 de abril de 2026 una clínica.'],
  ['2026-01-05', 'Santiago, 05 de enero de 2026.- El Ministerio de Obras informó'],
  ['2026-01-19', 'Lunes, 19 de enero de 2026\n\nEl Ayuntamiento de Sevilla adjudica las obras'],
  ['2026-01-20', 'Por Juan Pérez — 20 de enero, 2026\n\nEl gobernador dijo que'],
  ['2026-01-21', 'Por: Redacción / 21-01-2026\nEl gobernador dijo que'],
  ['2026-01-22', 'Zacatecas, Zac., 22 de enero del 2026.- El gobernador'],
  ['2026-01-23', 'Toluca, Estado de México; a los 23 días del mes de enero de 2026. El Congreso aprobó'],
  ['2026-01-24', '24/01/26 – Ayuntamiento de Lugo\nEl concejal dijo que'],
  ['2026-01-25', 'Boletín 12/2026 · 25 de enero de 2026 · Dirección de Comunicación\n\nLa directora dijo'],
  ['2026-01-26', 'AUSTIN, Texas, Jan. 26, 2026 /PRNewswire/ -- The company said'],
  ['2026-01-27', '27 January 2026 – Edinburgh\n\nThe council said'],
  ['2026-01-28', 'Última actualización: 28 de enero de 2026 a las 10:30\n\nEl tribunal resolvió'],
  ['2026-01-29', 'Morelia, Mich., 29 enero 2026 | Comunicado 14\nEl gobernador dijo'],
  ['2026-01-30', 'MONTERREY, N.L., A 30 DE ENERO DE 2026.- EL ALCALDE ENTREGÓ OBRAS'],
  ['2026-01-31', 'Posted on: 31.01.2026\nThe mayor said'],
  ['2026-02-11', 'Ridge Fire Update\nWednesday, February 11, 2026, 8:00 a.m.\n\nSize: 900 acres. Start date: February 9, 2026.\n\nThe fire grew overnight.'],
  ['2026-02-12', 'Convocatoria de becas\nFecha: 12/02/2026\nFecha de inicio: 3 de marzo de 2026\n\nLa escuela abre sus becas.'],
  ['2026-03-11', 'QUESTION NO. 2217\nANSWERED ON 11.03.2026\n\nThe minister said that the line is open.'],
  ['2026-02-19', 'Reporte complementario N.° 1874 - 19/02/2026 - 18:30 horas\n\nEl alud cubrió dos calles.'],
  ['2026-01-31', 'Sat, 31 Jan 2026 10:00:00 GMT\nThe mayor said'],
];

const undated: readonly string[] = [
  'El Congreso aprobó la ley el 3 de marzo de 2020 y desde entonces se aplica.',
  'Fue un 11 de septiembre de 1973 cuando todo cambió en el país.\n\nLa memoria sigue.',
];

describe('a document says its date in many ways', () => {
  it.each(heads)('%s: %s', (date, text) => {
    expect(dated(text)).toBe(date);
  });

  it.each(undated)('none: %s', (text) => {
    expect(dated(text)).toBeNull();
  });
});

describe('witnesses that disagree', () => {
  const dateline = 'Puebla, Pue., 9 de octubre de 2025.- La banda municipal tocó en el kiosco.';

  it('the dateline wins over metadata and the file name', () => {
    expect(dated(`Fecha: 2019-03-02\n\n${dateline}`, '2024-01-05-banda.txt')).toBe('2025-10-09');
  });

  it('what is given from outside wins over all', () => {
    expect(dated(dateline, 'note.txt', { date: '2025-10-11' })).toBe('2025-10-11');
  });

  it('a weekday that its day is not yields to the file name', () => {
    expect(dated('Puebla, Pue., lunes 9 de octubre de 2025.- La banda tocó.', '2025-10-08-banda.txt')).toBe('2025-10-08');
  });

  it('a dateline without a year takes it from another witness, which settles day and month too', () => {
    expect(dated('05/11/2025 - 9:40 am | Redacción\n\nGuadalajara, Jal., 5 de noviembre.- Los panaderos abrieron.')).toBe('2025-11-05');
  });
});

describe('a sentence is no header', () => {
  it.each([
    'Perth, 1 July 2026 - The tribunal fined the lender.\n\nThe regulator commenced the case on 14 November 2024.',
    'Oruro, 1 de julio de 2026.- El tribunal multó a la caja.\n\nEl regulador demandó el 14 de noviembre de 2024.',
  ])('%s', (text) => {
    expect(metadata.check({ ...document({ id: 'note.txt', text }), mentions: [], claims: [] })).toEqual([]);
  });
});

describe('bounds of an undated document', () => {
  it('from what it tells as past to what is still to come', () => {
    expect(dated('La obra comenzó el 3 de marzo de 2024. El alcalde dijo que la obra se entregará el 30 de junio de 2024.')).toBe('2024-03-03/2024-06-30');
  });

  it('from its season and its deadline', () => {
    expect(dated('La campaña de la temporada invernal 2023-2024 sigue en las clínicas. Los equipos aplicarán las dosis antes del 20 de enero.')).toBe('2023-10-01/2024-01-19');
  });
});

describe('a date from outside the prose is held against the dateline', () => {
  const text = 'Puebla, Pue., 9 de octubre de 2025.- La banda municipal tocó en el kiosco.';
  const level = (id: string, date?: string): string | null => metadata.check({ ...document({ id, text, ...(date !== undefined && { given: { date } }) }), mentions: [], claims: [] })[0]?.level ?? null;

  it.each([
    ['2019-03-02', 'conflict'], ['2025-09-20', 'tension'], ['2025-11-20', 'tension'], ['2025-10-08', null], ['2025-10-20', null], ['2025-10-01', null], ['2025-01-01', null], ['2025', null], ['2025-10', null],
  ])('given %s: %s', (date, expected) => {
    expect(level('note.txt', date)).toBe(expected);
  });

  it.each([['2024-10-09-banda.txt', 'conflict'], ['20250920.txt', 'tension'], ['2025-10-12-banda.txt', null], ['banda.txt', null]])('file %s: %s', (id, expected) => {
    expect(level(id)).toBe(expected);
  });
});

describe('an undated document is bounded by what it tells', () => {
  it.each([
    ['Este martes 9 de enero arrancará el conteo de 2018. Lo confirmó este lunes la alcaldía. El conteo de 2018 costará más.', '2018-01-08'],
    ['El Congreso la aprobó en noviembre de 2020. La reforma será ratificada por la legislatura que sesionará a partir de 2022.', '2020-11-01/2021-12-31'],
  ])('%s', (text, expected) => {
    expect(dated(text)).toBe(expected);
  });
});
