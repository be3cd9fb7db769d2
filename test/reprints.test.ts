import { describe, expect, it } from 'vitest';

import { compare } from '../src/compare.js';
import { read } from '../src/read.js';

const TEXT = `Cantil, a 4 de marzo de 2025.- La cooperativa de pescadores de la bahía cerró su temporada con una reunión en el muelle viejo, a la que llegaron socios de todas las caletas y sus familias.
El encargado del muelle contó que la lonja recibió durante el invierno 840 cajas de sardina de las barcas pequeñas, que salieron de noche y volvieron con la marea.
Las redes nuevas se repartieron por sorteo entre las caletas del norte, y la fábrica de hielo volvió a abrir después de dos años de reparaciones y de muchas discusiones sobre su precio.
La próxima temporada empezará con la luna nueva de otoño, cuando terminen las vedas y se hayan pintado los cascos, según acordaron los socios antes de despedirse.`;

const found = (copy: string, date: string) => compare([read({ id: 'a', text: TEXT, given: { lang: 'es', date: '2025-03-04' } }), read({ id: 'b', text: copy, given: { lang: 'es', date } })], { lang: 'es' })
  .findings.filter(({ rule }) => rule === 'figure/value').map(({ level, evidence }) => `${level} ${evidence.map(({ doc, text }) => `${doc}: ${text}`).join(' / ')}`);

describe('a copy of a text', () => {
  const edited = TEXT.replace('840 cajas', '870 cajas');

  it('in which one number was changed contradicts it', () => {
    expect(found(edited, '2025-03-04')).toEqual(['conflict a: 840 cajas de sardina / b: 870 cajas de sardina']);
  });

  it('may have been brought up to date later', () => {
    expect(found(edited.replace('4 de marzo', '6 de marzo'), '2025-03-06').map((one) => one.split(' ')[0])).toEqual(['tension']);
  });

  it('that says the same, or in which the sentence was written anew, does not', () => {
    expect(found(TEXT, '2025-03-04')).toEqual([]);
    expect(found(TEXT.replace('recibió durante el invierno 840 cajas de sardina de las barcas pequeñas', 'vendió en otoño 870 cajas de merluza de los barcos grandes'), '2025-03-04')).toEqual([]);
  });
});
