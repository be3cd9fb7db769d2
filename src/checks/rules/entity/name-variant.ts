import type { NameRule } from '../../rule.js';

/** More misspelt names than this are not listed. */
const MOST = 10;

export const nameVariant: NameRule = {
  meta: {
    id: 'entity/name-variant',
    level: 'note',
    title: { es: 'Un nombre, dos grafías', en: 'One name, two spellings' },
    about: {
      es: 'Dos nombres que difieren en una letra, o en cómo se escribe un sonido, se tomaron por uno.',
      en: 'Two names that differ in one letter, or in how a sound is written, were taken for one.',
    },
    wrongWhen: { es: 'Son dos personas u organismos distintos de nombre casi igual.', en: 'They are two different people or bodies of almost the same name.' },
    example: {
      lang: 'es',
      reported: 'La alcaldesa de Olmeda, Inés Kowalczuk Paz, abrió la feria. / La alcaldesa de Olmeda, Inés Kowalzuk Paz, cerró la feria.',
      silent: 'La alcaldesa de Olmeda, Inés Robles Paz, abrió la feria. / La alcaldesa Robles Paz cerró la feria.',
    },
  },
  check: ({ entities }) => entities.flatMap(({ slip }) => (slip === null ? [] : [slip])).slice(0, MOST).map(([odd, right]) => ({
    rule: 'entity/name-variant',
    level: 'note' as const,
    message: { es: `Tomado por una errata: «${odd.form}» por «${right.form}».`, en: `Taken for a slip: “${odd.form}” for “${right.form}”.` },
    data: { a: odd.form, b: right.form },
    proof: [
      { kind: 'reading' as const, text: { es: `uno escribe: ${odd.form}`, en: `one writes: ${odd.form}` } },
      { kind: 'reading' as const, text: { es: `el otro escribe: ${right.form}`, en: `the other writes: ${right.form}` } },
    ],
    evidence: [odd.at, right.at],
  })),
};
