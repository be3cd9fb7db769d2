import type { NameRule } from '../../rule.js';

/** More acronyms than this are not listed. */
const MOST = 10;

export const acronym: NameRule = {
  meta: {
    id: 'entity/acronym',
    level: 'note',
    title: { es: 'Una sigla, dos nombres', en: 'One acronym, two names' },
    about: {
      es: 'El corpus desarrolla una misma sigla con dos nombres que apenas comparten palabras.',
      en: 'The corpus expands one acronym to two names that hardly share a word.',
    },
    wrongWhen: { es: 'Son dos organismos que usan la misma sigla, y cada texto habla del suyo.', en: 'Two bodies use the same acronym, and each text speaks of its own.' },
    example: {
      lang: 'es',
      reported: 'El Instituto Nacional de la Sal (INS) abrió la sala. / La Inspección de Navegación y Seguros (INS) cerró la semana.',
      silent: 'El Instituto Nacional de la Sal (INS) abrió la sala. / El Instituto Nacional de la Sal y el Mar (INS) cerró la semana.',
    },
  },
  check: ({ doubles }) => doubles.slice(0, MOST).map(({ acronym: short, expansions: [a, b] }) => ({
    rule: 'entity/acronym',
    level: 'note' as const,
    message: { es: `${short} se desarrolla de dos maneras: «${a.form}» y «${b.form}».`, en: `${short} is expanded in two ways: “${a.form}” and “${b.form}”.` },
    data: { acronym: short, a: a.form, b: b.form },
    proof: [
      { kind: 'slot' as const, text: { es: `sigla: ${short}`, en: `acronym: ${short}` } },
      { kind: 'reading' as const, text: { es: `uno dice: ${a.form}`, en: `one says: ${a.form}` } },
      { kind: 'reading' as const, text: { es: `el otro dice: ${b.form}`, en: `the other says: ${b.form}` } },
    ],
    evidence: [b.at, a.at],
  })),
};
