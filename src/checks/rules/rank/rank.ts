import type { RankClaim } from '../../../model/claim.js';
import type { Alleged } from '../../../model/finding.js';
import { eachPair } from '../../pairs.js';
import type { KeyRule } from '../../rule.js';
import { sameName } from '../../same-act.js';

/** What every award is called says nothing of which it is. */
const GENERIC = new Set(['prize', 'contest', 'award', 'national', 'international', 'premio', 'reconocimiento', 'copa', 'liga', 'feria', 'festival', 'categoria', 'category', 'annual', 'ranking', 'state']);
/** Without a printed edition two texts speak of one only within this time. */
const EDITION_DAYS = 330;

/** Same award, edition and category, another rank. */
export const rankRank: KeyRule<'rank'> = {
  meta: {
    id: 'rank/rank',
    level: 'conflict',
    title: { es: 'Otro lugar en el mismo certamen', en: 'Another place in the same contest' },
    about: { es: 'El mismo concursante no puede quedar en dos lugares de una categoría y edición.', en: 'One contestant cannot take two places in one category and edition.' },
    wrongWhen: { es: 'Otra categoría, otra edición, empates, concurso estatal frente a nacional.', en: 'Another category, another edition, ties, a state contest against a national one.' },
    example: {
      lang: 'es',
      reported: 'La banda Viento Claro obtuvo el tercer lugar en la categoría Juvenil del Concurso Nacional de Bandas 2023. … La banda Viento Claro ganó el primer lugar en la categoría Juvenil del Concurso Nacional de Bandas 2023.',
      silent: 'La banda Viento Claro obtuvo el tercer lugar en la categoría Juvenil y el primer lugar en la categoría Popular del Concurso Nacional de Bandas 2023.',
    },
  },
  kind: 'rank',
  keys: (claim) => (claim.category.length > 0 ? [`category|${claim.category.join(' ')}`] : claim.entity === null ? [] : claim.award.filter((lemma) => !GENERIC.has(lemma)).map((lemma) => `award|${claim.entity as string}|${lemma}`)),
  sweep(group) {
    const alleged: Alleged[] = [];
    eachPair(group, (other, claim) => {
      if (other.rank !== claim.rank && sameHolder(other, claim) && sameAward(other, claim) && sameEdition(other, claim)) alleged.push(finding(other, claim));
    });
    return { alleged, agreed: [] };
  },
};

function sameHolder(a: RankClaim, b: RankClaim): boolean {
  if (a.entity === null || b.entity === null) return false;
  if (a.category.length === 0 && (!a.entity.includes(' ') || (a.doc === b.doc && a.sentence === b.sentence))) return false;
  return sameName(a.entity, b.entity) || a.entity === b.next || a.next === b.entity;
}

function sameAward(a: RankClaim, b: RankClaim): boolean {
  if (a.category.join(' ') !== b.category.join(' ')) return false;
  const x = a.award.filter((lemma) => !GENERIC.has(lemma));
  const y = b.award.filter((lemma) => !GENERIC.has(lemma));
  if (x.length === 0 || y.length === 0) return a.category.length > 0 && x.length === y.length;
  const shared = x.filter((lemma) => y.includes(lemma)).length;
  return a.category.length > 0 ? shared > 0 : shared >= 2 && shared >= Math.min(x.length, y.length) * 0.6;
}

function sameEdition(a: RankClaim, b: RankClaim): boolean {
  if (a.edition !== null && b.edition !== null) return a.edition === b.edition;
  if (a.doc === b.doc) return true;
  const x = a.asserted?.low ?? null;
  const y = b.asserted?.low ?? null;
  return x === null || y === null || Math.abs(x - y) <= EDITION_DAYS;
}

function finding(a: RankClaim, b: RankClaim): Alleged {
  const category = a.category.join(' ');
  return {
    rule: 'rank/rank',
    level: 'conflict',
    message: { es: `Dos lugares en el mismo certamen: ${a.rank}.º y ${b.rank}.º.`, en: `Two places in one contest: number ${a.rank} and number ${b.rank}.` },
    data: { rankA: a.rank, rankB: b.rank, entity: a.entity, category, editionA: a.edition, editionB: b.edition },
    proof: [
      { kind: 'slot', text: { es: `quién: ${a.entity ?? ''} = ${b.entity ?? ''}`, en: `who: ${a.entity ?? ''} = ${b.entity ?? ''}` } },
      { kind: 'slot', text: { es: `categoría: ${category}`, en: `category: ${category}` } },
      { kind: 'slot', text: { es: `certamen: ${a.award.join(' ')} / ${b.award.join(' ')}`, en: `contest: ${a.award.join(' ')} / ${b.award.join(' ')}` } },
      { kind: 'slot', text: { es: `edición: ${a.edition ?? '?'} / ${b.edition ?? '?'}`, en: `edition: ${a.edition ?? '?'} / ${b.edition ?? '?'}` } },
      { kind: 'calculation', text: { es: `${a.rank} ≠ ${b.rank}`, en: `${a.rank} ≠ ${b.rank}` } },
      { kind: 'limit', text: { es: 'Se disuelve si son dos ediciones o dos concursantes.', en: 'It dissolves if there are two editions or two contestants.' } },
    ],
    evidence: [a.evidence, b.evidence],
  };
}
