import type { OfficeClaim } from '../../../model/claim.js';
import type { Alleged, Level } from '../../../model/finding.js';
import { daysApart, holds, officeOf } from '../../office-terms.js';
import type { KeyRule, Swept } from '../../rule.js';

const CONFLICT_DAYS = 31;
const TENSION_DAYS = 60;

/** Full-time offices: no one holds two of different bodies. */
const EXCLUSIVE = new Set([
  'mayor', 'mayor:cdmx', 'governor', 'minister', 'minister:exteriores', 'minister:hacienda', 'prime-minister', 'deputy-minister', 'director', 'director-general', 'chief-executive',
  'deputy-director', 'prosecutor-general', 'ambassador', 'rector', 'comptroller', 'superintendent', 'ombudsman', 'permanent-secretary',
  'municipal-administrator', 'regional-secretary',
]);

/** Those that say what they are without a body. */
const PLAIN = new Set(['municipal-administrator']);

export const twoOffices: KeyRule<'office'> = {
  meta: {
    id: 'office/two-offices',
    level: 'conflict',
    title: { es: 'Una persona, dos cargos', en: 'One person, two offices' },
    about: {
      es: 'Dos textos de las mismas fechas dan a una persona dos cargos de tiempo completo en organismos distintos.',
      en: 'Two texts of the same days give one person two full-time offices in different bodies.',
    },
    wrongWhen: {
      es: 'Son dos personas del mismo nombre, o el nombramiento cae entre las dos fechas y el corpus no lo cuenta.',
      en: 'They are two people of one name, or the appointment falls between the two dates and the corpus does not tell it.',
    },
    example: {
      lang: 'es',
      reported: 'La alcaldesa de Olmeda, Inés Robles Paz, abrió la feria. / La directora del Instituto del Faro, Inés Robles Paz, firmó ayer un convenio.',
      silent: 'La alcaldesa de Olmeda, Inés Robles Paz, abrió la feria. / La presidenta del jurado, Inés Robles Paz, leyó el fallo.',
    },
  },
  kind: 'office',
  keys: (claim) => (holds(claim) && EXCLUSIVE.has(claim.concept) && (claim.institution !== null || claim.portfolio !== null || PLAIN.has(claim.concept)) && claim.person.includes(' ') ? [claim.person] : []),
  sweep,
};

function sweep(group: readonly OfficeClaim[]): Swept {
  const alleged: Alleged[] = [];
  let last: OfficeClaim | null = null;
  const said = new Set<string>();
  for (const claim of group) {
    const other: OfficeClaim | null = last;
    if (other !== null && apart(other, claim)) {
      const gap = daysApart(other, claim);
      const level = levelOf(other, claim, gap);
      const pair = [nameOf(other), nameOf(claim)].sort().join('\n\n');
      if (level !== null && !said.has(pair)) {
        said.add(pair);
        alleged.push(allege(other, claim, level, gap ?? 0));
      }
    }
    last = claim;
  }
  return { alleged, agreed: [] };
}

const nameOf = (claim: OfficeClaim): string => `${officeOf(claim)}\n${claim.portfolio ?? ''}\n${claim.institution ?? ''}`;

/** Shorter words make no two bodies one; nor does the first word of a name ("Instituto"). */
const SHORT = 4;
/** Letters in which a word and its misspelling agree. */
const STEM = 5;
const contentOf = (claim: OfficeClaim): Set<string> =>
  new Set(
    `${claim.portfolio ?? ''} ${claim.supposed || claim.institution === null ? '' : claim.institution.split(' ').slice(claim.institution.includes(' ') ? 1 : 0).join(' ')}`
      .split(/[^\p{L}]+/u).filter((word) => word.length >= SHORT).map((word) => word.slice(0, STEM)));

/** What an office is of, as field or body. */
const named = (claim: OfficeClaim): string[] => [claim.portfolio, claim.institution].filter((name) => name !== null);

/** Whether two claims name different offices: other words for the office, and no word of body or field in common. */
function apart(a: OfficeClaim, b: OfficeClaim): boolean {
  const same = officeOf(a) === officeOf(b);
  if (same && (a.concept === 'ambassador' || named(a).some((name) => named(b).includes(name)))) return false;
  if (same && a.portfolio !== null && a.portfolio === b.portfolio && (a.supposed || b.supposed)) return false;
  if (same && a.portfolio === null && b.portfolio === null && (a.supposed || b.supposed)) return false;
  if (same && (a.institution === null || b.institution === null || a.institution === b.institution)) return a.portfolio !== null && b.portfolio !== null && !shares(a.portfolio, b.portfolio) && a.concept === 'minister';
  if (same && (isAcronymOf(a.institution, b.institution) || isAcronymOf(b.institution, a.institution))) return false;
  const words = contentOf(a);
  for (const word of contentOf(b)) if (words.has(word)) return false;
  return true;
}

/** Whether one name may be the acronym of another: one word with its first letter. */
const isAcronymOf = (short: string | null, long: string | null): boolean =>
  short !== null && long !== null && !short.includes(' ') && long.includes(' ') && short.charAt(0) === long.charAt(0);

const shares = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').includes(word));

function levelOf(a: OfficeClaim, b: OfficeClaim, gap: number | null): Level | null {
  if (gap === null || gap > TENSION_DAYS || b.succession || (a.doc === b.doc && a.succession)) return null;
  const soft = PLAIN.has(a.concept) || PLAIN.has(b.concept) || a.supposed || b.supposed || gap > CONFLICT_DAYS || a.person.split(' ').length < 3;
  return soft ? 'tension' : 'conflict';
}

function allege(a: OfficeClaim, b: OfficeClaim, level: Level, days: number): Alleged {
  const told = (claim: OfficeClaim): string => [claim.concept, claim.portfolio ?? '', claim.supposed ? '' : (claim.institution ?? '')].filter((part) => part !== '').join(', ');
  return {
    rule: 'office/two-offices',
    level,
    message: {
      es: `Una persona con dos cargos de tiempo completo, con ${days} ${days === 1 ? 'día' : 'días'} de diferencia.`,
      en: `One person with two full-time offices, ${days} ${days === 1 ? 'day' : 'days'} apart.`,
    },
    data: { person: a.person, a: told(a), b: told(b), days },
    proof: [
      { kind: 'slot', text: { es: `persona: ${a.person}`, en: `person: ${a.person}` } },
      { kind: 'reading', text: { es: `uno dice: ${told(a)}`, en: `one says: ${told(a)}` } },
      { kind: 'reading', text: { es: `el otro dice: ${told(b)}`, en: `the other says: ${told(b)}` } },
      { kind: 'calculation', text: { es: `distancia entre los dos: ${days} días (límite: ${CONFLICT_DAYS})`, en: `distance between the two: ${days} days (limit: ${CONFLICT_DAYS})` } },
    ],
    evidence: [b.evidence, a.evidence],
  };
}
