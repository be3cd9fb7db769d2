import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import { formsOf } from '../src/grammar/acts.js';
import { packs } from '../src/lang/registry.js';
import type { ActClaim } from '../src/model/claim.js';
import { read } from '../src/read.js';

const acts = (text: string): ActClaim[] => read({ id: 'a.txt', text }).claims.filter((claim): claim is ActClaim => claim.kind === 'act');
const act = (text: string, predicate: string): ActClaim | undefined => acts(text).find((claim) => claim.predicate === predicate);

/** Rules and levels that two texts, told on two days, give together. */
const together = (...texts: readonly string[]): string[] =>
  compare(texts.map((text, at) => read({ id: `${at}.txt`, text })), { lang: 'es' }).findings
    .filter((finding) => finding.level !== 'note' && /^(event|rank|goal|date\/event)/.test(finding.rule)).map((finding) => `${finding.level} ${finding.rule}`);

describe('verbs are made from data', () => {
  const spellings = (lang: 'es' | 'en', concept: string): string[] =>
    packs[lang].acts.verbs.filter((verb) => verb.concept === concept).flatMap((verb) => formsOf(verb, packs[lang].acts).map((form) => form.written));

  it('conjugates regular, spelling and stem changes', () => {
    expect(spellings('es', 'inaugurate')).toEqual(expect.arrayContaining(['inauguró', 'inauguraron', 'inaugurará', 'inaugurado', 'inauguración']));
    expect(spellings('es', 'build')).toEqual(expect.arrayContaining(['construyó', 'construyeron', 'construirá', 'construido', 'construye']));
    expect(spellings('es', 'close')).toEqual(expect.arrayContaining(['cerró', 'cierra', 'cerrará']));
    expect(spellings('en', 'sign')).toEqual(expect.arrayContaining(['signed', 'signs', 'signing']));
    expect(spellings('en', 'repair')).toEqual(expect.arrayContaining(['rebuilt', 'repaired', 'renovated']));
  });

  it('has the same concepts in every language', () => {
    const concepts = (lang: 'es' | 'en'): string[] => packs[lang].acts.verbs.map((verb) => verb.concept).sort();
    expect(concepts('en')).toEqual(concepts('es'));
  });
});

describe('polarity, time and object of an act', () => {
  it.each([
    ['El Instituto de Caminos aceptó la propuesta Lindero.', 1, 'done'],
    ['El Instituto de Caminos no aceptó la propuesta Lindero.', -1, 'done'],
    ['El Instituto de Caminos rechazó la propuesta Lindero.', -1, 'done'],
    ['El Instituto de Caminos no rechazó la propuesta Lindero.', 1, 'done'],
    ['El Instituto de Caminos se negó a aceptar la propuesta Lindero.', -1, 'done'],
    ['El Instituto de Caminos va a aceptar la propuesta Lindero.', 1, 'planned'],
    ['El Instituto de Caminos aceptará la propuesta Lindero.', 1, 'planned'],
    ['The Roads Agency turned down the Lindero proposal.', -1, 'done'],
    ['The Roads Agency has not accepted the Lindero proposal.', -1, 'done'],
    ['The Roads Agency refused to accept the Lindero proposal.', -1, 'done'],
    ['The Roads Agency will accept the Lindero proposal.', 1, 'planned'],
  ] as const)('%s', (text, polarity, aspect) => {
    const claim = acts(text).filter((one) => one.predicate === 'accept').pop();
    expect(claim).toMatchObject({ polarity, aspect });
    expect(claim?.object).toContain('lindero');
  });

  it('gives a passive its doer behind "por"', () => {
    expect(act('La escuela Benjamín Olalde fue reparada por el Ayuntamiento.', 'repair')).toMatchObject({ agents: ['council'], name: 'benjamin olalde' });
  });

  it('reads what a pronoun stands for from the sentence before', () => {
    expect(act('El faro de Punta Brava volvió a alumbrar. El muelle viejo quedó en pie. Lo repararon los pescadores sin un peso del gobierno.', 'repair'))
      .toMatchObject({ agents: ['fishers'], exclusive: 'only' });
  });
});

describe('who did it', () => {
  it('takes two named bodies, or the last, by the relative pronoun', () => {
    const both = act('Participan la Secretaría de Cultura y el Instituto de la Juventud, los cuales organizarán talleres.', 'hold');
    const one = act('Participan la Secretaría de Cultura y el Instituto de la Juventud, el cual organizará talleres.', 'hold');
    expect(both).toMatchObject({ exclusive: 'all' });
    expect(both?.agents).toHaveLength(2);
    expect(one).toMatchObject({ exclusive: 'only' });
    expect(one?.agents).toHaveLength(1);
  });

  it('reports doers who exclude each other', () => {
    expect(together(
      'Salto, 3 de marzo de 2025.- Únicamente la Secretaría de Obras reparó el puente Las Garzas.',
      'Salto, 4 de marzo de 2025.- Únicamente el Ayuntamiento reparó el puente Las Garzas.',
    )).toEqual(['conflict event/agent']);
  });

  it('is silent where one more is named, or the exclusive word speaks of the object', () => {
    expect(together(
      'Salto, 3 de marzo de 2025.- La Secretaría de Obras entregó el material del puente Las Garzas.',
      'Salto, 4 de marzo de 2025.- El Ayuntamiento recibió únicamente el material del puente Las Garzas.',
    )).toEqual([]);
  });
});

describe('done and not done', () => {
  it('reports the same body with two answers on one object', () => {
    expect(together(
      'Lugo, 2 de abril de 2025.- El Consejo de Aguas autorizó el embalse Rego Novo.',
      'Lugo, 4 de abril de 2025.- El Consejo de Aguas no autorizó el embalse Rego Novo.',
    )).toEqual(['conflict event/polarity']);
    expect(together(
      'BATH, 2 April 2025 — The council has accepted all five recommendations of the Harrow Review.',
      'BATH, 9 April 2025 — The council rejected recommendation 3, on street lamps.',
    )).toEqual(['conflict event/universal']);
  });

  it.each([
    ['another object', 'Lugo, 2 de abril de 2025.- El Consejo de Aguas autorizó el embalse Rego Novo.', 'Lugo, 4 de abril de 2025.- El Consejo de Aguas no autorizó el embalse Pena Alta.'],
    ['another number', 'Lugo, 2 de abril de 2025.- El Consejo aceptó la recomendación 7/2025.', 'Lugo, 4 de abril de 2025.- El Consejo rechazó la recomendación 9/2025.'],
    ['another year', 'Lugo, 2 de abril de 2023.- El Consejo de Aguas rechazó el embalse Rego Novo.', 'Lugo, 4 de abril de 2025.- El Consejo de Aguas autorizó el embalse Rego Novo.'],
    ['a condition', 'Lugo, 2 de abril de 2025.- El Consejo de Aguas autorizó el embalse Rego Novo.', 'Lugo, 4 de abril de 2025.- Si el Consejo de Aguas no autorizó el embalse Rego Novo, habrá protestas.'],
    ['a question', 'Lugo, 2 de abril de 2025.- El Consejo de Aguas autorizó el embalse Rego Novo.', 'Lugo, 4 de abril de 2025.- ¿No autorizó el Consejo de Aguas el embalse Rego Novo?'],
  ])('is silent over %s', (_, a, b) => {
    expect(together(a, b)).toEqual([]);
  });
});

describe('one event, two dates', () => {
  it('reports an opening, an oath and a blast', () => {
    expect(together(
      'Tandil, 12 de mayo de 2025.- El intendente inauguró hoy la Biblioteca Alma Fuerte.',
      'Tandil, 30 de mayo de 2025.- Desde la inauguración de la Biblioteca Alma Fuerte, el pasado 21 de mayo, hay fila.',
    )).toEqual(['conflict date/event']);
    expect(together(
      'Cali, 8 de julio de 2025.- Rosario Quintero Lasso tomó posesión este martes como directora del Acueducto.',
      'Cali, 20 de agosto de 2025.- Desde el 15 de julio, cuando tomó posesión, Rosario Quintero Lasso no descansa.',
    )).toEqual(['conflict date/event']);
    expect(together(
      'HULL, 4 June 2025 — A boiler exploded on 3 June 2025 in Marfleet.',
      'HULL, 20 June 2025 — Families lit candles after the explosion of 5 June 2025 in Marfleet.',
    )).toEqual(['conflict date/event']);
  });

  it.each([
    ['stages', 'Tandil, 12 de mayo de 2025.- La primera etapa del Paseo Alma Fuerte se inauguró el 10 de mayo de 2025.', 'Tandil, 30 de julio de 2025.- La segunda etapa del Paseo Alma Fuerte se inauguró el 28 de julio de 2025.'],
    ['planned and done', 'Tandil, 2 de mayo de 2025.- La Biblioteca Alma Fuerte será inaugurada el 10 de mayo.', 'Tandil, 30 de mayo de 2025.- La Biblioteca Alma Fuerte fue inaugurada el 21 de mayo de 2025.'],
    ['a month and its day', 'Tandil, 2 de junio de 2025.- La Biblioteca Alma Fuerte fue inaugurada en mayo de 2025.', 'Tandil, 30 de mayo de 2025.- La Biblioteca Alma Fuerte fue inaugurada el 21 de mayo de 2025.'],
  ])('is silent over %s', (_, a, b) => {
    expect(together(a, b)).toEqual([]);
  });
});

describe('ranks and goals', () => {
  it('reports another place in one category, over languages', () => {
    expect(together(
      'Salta, 6 de octubre de 2025.- La orquesta Cerro Azul obtuvo el segundo lugar en la categoría Juvenil del Concurso Nacional de Cuerdas 2025.',
      'Salta, 9 de octubre de 2025.- La orquesta Cerro Azul, campeona de la categoría Juvenil del Concurso Nacional de Cuerdas 2025, tocará en la plaza.',
    )).toEqual(['conflict rank/rank']);
  });

  it('is silent over another edition', () => {
    expect(together(
      'Salta, 6 de octubre de 2025.- La orquesta Cerro Azul obtuvo el segundo lugar en la categoría Juvenil del Concurso Nacional de Cuerdas 2025.',
      'Salta, 9 de octubre de 2025.- La orquesta Cerro Azul obtuvo el primer lugar en la categoría Juvenil del Concurso Nacional de Cuerdas 2023.',
    )).toEqual([]);
  });

  it('reports a goal said to be met by less', () => {
    expect(together('Iquitos, 3 de diciembre de 2025.- La brigada cumplió su meta de 900 huertos, con 740 huertos sembrados.')).toEqual(['conflict goal/claimed-met']);
    expect(together('Iquitos, 3 de diciembre de 2025.- La brigada cumplió su meta de 900 huertos, con 912 huertos sembrados.')).toEqual([]);
    expect(together('Iquitos, 3 de diciembre de 2025.- La brigada no cumplió su meta de 900 huertos: sembró 740 huertos.')).toEqual([]);
  });
});

describe('hostile text', () => {
  it('stays fast on a sentence of nothing but verbs, and on one without end', () => {
    const start = performance.now();
    acts('aceptó rechazó firmó y la cual, que '.repeat(4000));
    acts(`${'la junta aprobó el plan. '.repeat(4000)}`);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
