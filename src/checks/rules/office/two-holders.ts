import type { OfficeClaim } from '../../../model/claim.js';
import type { Alleged, Level } from '../../../model/finding.js';
import { daysApart, holds, mayBeOne, officeOf } from '../../office-terms.js';
import { meet, sceneKeys, tiersApart } from '../../office-scene.js';
import type { KeyRule, Swept } from '../../rule.js';

/** Two holders told within a month cannot both be right unless a change is told; later the older proof weighs less. */
const CONFLICT_DAYS = 31;
const TENSION_DAYS = 60;
/** Who has left by a told change is not back for longer. */
const BACK_DAYS = 120;

/** Offices that a body may give to several persons, one for each place: never more than a tension. */
const LOOSE = new Set(['representative', 'delegate', 'coordinator', 'chief', 'responsible', 'council-leader', 'commissioner', 'counsellor']);

export const twoHolders: KeyRule<'office'> = {
  meta: {
    id: 'office/two-holders',
    level: 'conflict',
    title: { es: 'Un cargo, dos titulares', en: 'One office, two holders' },
    about: {
      es: 'El cargo tiene un solo titular y dos textos de las mismas fechas nombran a personas distintas, sin que se cuente un relevo.',
      en: 'The office has one holder, and two texts of the same days name different people; no change is told.',
    },
    wrongWhen: {
      es: 'Hubo un relevo que el corpus no cuenta, una de las dos personas suple a la otra, o el cargo es de otro organismo del mismo nombre.',
      en: 'A change was made that the corpus does not tell, one stands in for the other, or the office belongs to another body of that name.',
    },
    example: {
      lang: 'es',
      reported: 'La directora del Museo del Faro, Inés Robles Paz, abrió la sala. / El director del Museo del Faro, Hugo Serna Vidal, cerró la semana.',
      silent: 'La directora del Museo del Faro, Inés Robles Paz, abrió la sala. / El exdirector del Museo del Faro, Hugo Serna Vidal, envió un saludo.',
    },
  },
  kind: 'office',
  keys: (claim) => {
    const one = claim.single || claim.portfolio !== null || claim.territory !== null || (claim.concept === 'chief' && claim.institution !== null && !claim.supposed);
    if (!one || claim.tenure === 'elect' || claim.owned || (claim.supposed && claim.portfolio === null && claim.scene === null)) return [];
    const key = `${officeOf(claim)}\n${claim.portfolio ?? ''}\n${claim.territory ?? ''}\n${claim.level ?? ''}\n`;
    const keys = claim.institution === null ? [] : [key + claim.institution];
    const near = sceneKeys(claim).filter((name) => name !== claim.institution).map((name) => key + name);
    return claim.portfolio !== null && (claim.supposed || claim.institution === null) ? [...keys, ...near, key] : [...keys, ...near];
  },
  sweep,
};

/** One pass in date order: who holds the office, and who has left it. */
function sweep(group: readonly OfficeClaim[]): Swept {
  const alleged: Alleged[] = [];
  const former = new Set(group.filter((claim) => claim.tenure === 'former').map((claim) => claim.person));
  const left = new Map<string, OfficeClaim>();
  const said = new Set<string>();
  const lastOf = new Map<string, OfficeClaim>();
  for (const claim of group) if (holds(claim)) lastOf.set(claim.person, claim);
  let holder: OfficeClaim | null = null;
  for (const claim of group) {
    if (claim.tenure === 'former') { left.set(claim.person, claim); continue; }
    if (!holds(claim)) continue;
    if (holder === null || holder.person === claim.person || mayBeOne(holder.person, claim.person)) {
      if (holder === null || holder.person === claim.person) holder = claim;
      continue;
    }
    const gap = daysApart(holder, claim);
    const gone = left.get(claim.person);
    const back = gone !== undefined && !claim.succession && after(claim, gone);
    const told = claim.succession || holder.succession;
    const stray = !told && !former.has(holder.person) && isStray(holder, claim);
    if (back || stray || (!told && !former.has(holder.person) && gap !== null)) {
      const elsewhere = holder.institution !== null && claim.institution !== null && holder.institution !== claim.institution && !meet(holder, claim);
      const returns = lastOf.get(holder.person) !== holder;
      const level = stray ? 'tension' : elsewhere ? null : levelOf(holder, claim, gap, back, returns);
      const pair = [holder.person, claim.person].sort().join('\n');
      if (level !== null && !said.has(pair)) {
        said.add(pair);
        alleged.push(allege(holder, claim, level, gap ?? (claim.asserted?.low ?? 0) - (holder.asserted?.high ?? 0), back));
      }
      if (back) continue;
    }
    left.set(holder.person, claim);
    holder = claim;
  }
  return { alleged, agreed: [] };
}

const after = (claim: OfficeClaim, gone: OfficeClaim): boolean =>
  claim.asserted?.low != null && gone.asserted?.high != null && claim.asserted.low > gone.asserted.high;

function levelOf(a: OfficeClaim, b: OfficeClaim, gap: number | null, back: boolean, returns: boolean): Level | null {
  const unnamed = a.supposed || b.supposed || a.institution === null || b.institution === null;
  // The same field has its head in nation, state and city: where neither body nor level is named, or the first is told again later, they may be two.
  if (unnamed && a.doc !== b.doc && tiersApart(a, b)) return null;
  if (unnamed && a.doc !== b.doc && !returns && meet(a, b)) return gap !== null && gap <= TENSION_DAYS ? 'tension' : null;
  if (unnamed && a.doc !== b.doc && (returns || (a.institution === null && a.level === null) || a.institution !== b.institution)) return null;
  const soft = unnamed || LOOSE.has(a.concept);
  if (back && gap !== null && gap <= BACK_DAYS) return soft ? 'tension' : 'conflict';
  if (gap === null || gap > TENSION_DAYS) return null;
  return gap <= CONFLICT_DAYS && !soft ? 'conflict' : 'tension';
}

/** One text alone gives the office to somebody known in another one, and the holder known before is not said to have left: long after, worth a question. */
function isStray(a: OfficeClaim, b: OfficeClaim): boolean {
  if (b.stray !== true || a.stray === true || a.concept !== b.concept || a.portfolio === null || a.portfolio !== b.portfolio) return false;
  if (a.asserted?.low == null || a.asserted.high === null || b.asserted?.low == null) return false;
  return b.asserted.low - a.asserted.high > TENSION_DAYS && b.asserted.low - a.asserted.low <= STRAY_DAYS;
}

/** Beyond this the office has most likely changed hands. */
const STRAY_DAYS = 500;

function allege(a: OfficeClaim, b: OfficeClaim, level: Level, gap: number | null, back: boolean): Alleged {
  const days = gap ?? 0;
  const body = a.supposed ? b.supposed ? null : b.institution : a.institution;
  const office = [a.concept, a.portfolio ?? '', body ?? ''].filter((part) => part !== '').join(', ');
  return {
    rule: 'office/two-holders',
    level,
    message: {
      es: back ? 'Vuelve a nombrar a quien ya había dejado el cargo.' : `Dos titulares de un mismo cargo con ${days} ${days === 1 ? 'día' : 'días'} de diferencia, sin relevo contado.`,
      en: back ? 'Names again someone who had left the office.' : `Two holders of one office ${days} ${days === 1 ? 'day' : 'days'} apart, and no change is told.`,
    },
    data: { office: a.concept, portfolio: a.portfolio, institution: body, a: a.person, b: b.person, days },
    proof: [
      { kind: 'slot', text: { es: `cargo: ${office}`, en: `office: ${office}` } },
      { kind: 'reading', text: { es: `uno dice: ${a.person}`, en: `one says: ${a.person}` } },
      { kind: 'reading', text: { es: `el otro dice: ${b.person}`, en: `the other says: ${b.person}` } },
      { kind: 'calculation', text: { es: `distancia entre los dos: ${days} días (límite: ${CONFLICT_DAYS})`, en: `distance between the two: ${days} days (limit: ${CONFLICT_DAYS})` } },
    ],
    evidence: [b.evidence, a.evidence],
  };
}
