import type { NameRule } from '../../rule.js';

/** A reprint that names somebody else. */
export const copiedName: NameRule = {
  meta: {
    id: 'entity/copied-name',
    level: 'tension',
    title: { es: 'Dos copias de un texto, dos nombres', en: 'Two copies of a text, two names' },
    about: {
      es: 'Donde una copia de un texto nombra a una persona, la otra nombra a otra; lo demás es igual, palabra por palabra.',
      en: 'Where one copy of a text names a person, the other names somebody else; all around it is the same, word for word.',
    },
    wrongWhen: {
      es: 'La copia corrige el nombre, o lo escribe de otro modo.',
      en: 'The copy corrects the name, or writes it in another way.',
    },
    example: {
      lang: 'es',
      reported: 'Un boletín: «…según contó Inés Robles Paz al cierre.» / El mismo boletín en otro medio: «…según contó Inés Serna Paz al cierre.»',
      silent: 'Un boletín: «…según contó Inés Robles Paz al cierre.» / El mismo en otro medio: «…según contó Robles Paz al cierre.»',
    },
  },
  check: ({ altered }) => altered.map(({ original, copied }) => ({
    rule: 'entity/copied-name',
    level: 'tension' as const,
    message: { es: `Una copia del texto cambia un nombre: «${copied.form}» por «${original.form}».`, en: `A copy of the text changes a name: “${copied.form}” for “${original.form}”.` },
    data: { a: original.form, b: copied.form },
    proof: [
      { kind: 'reading' as const, text: { es: 'los dos textos son copias de uno', en: 'the two texts are copies of one' } },
      { kind: 'reading' as const, text: { es: `uno dice: ${original.form}`, en: `one says: ${original.form}` } },
      { kind: 'reading' as const, text: { es: `el otro dice, en el mismo lugar: ${copied.form}`, en: `the other says, in the same place: ${copied.form}` } },
    ],
    evidence: [original.at, copied.at],
  })),
};
