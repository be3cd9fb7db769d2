import type { ActClaim } from '../../../model/claim.js';
import type { Alleged } from '../../../model/finding.js';
import { disjoint } from '../../../model/interval.js';
import { eachPair } from '../../pairs.js';
import type { KeyRule } from '../../rule.js';
import type { Span } from '../../../model/span.js';
import { isNumber, overlap, sameAgents, sameName, sameObject } from '../../same-act.js';

/** Acts that happen once to one thing or person. */
const ONCE = new Set(['inaugurate', 'found', 'sign', 'swear-in', 'resign', 'die', 'born', 'explode', 'crash', 'collapse', 'begin', 'end', 'open', 'close', 'launch', 'kill', 'appoint', 'burn', 'quake']);
/** Done once to a thing that is fully named, or by one doer; days apart they may be stages, so only close dates exclude each other. */
const NEARLY_ONCE = new Set(['present', 'publish', 'arrive', 'accept', 'award', 'declare', 'sentence', 'revoke', 'transfer', 'elect', 'dismiss', 'admit', 'sue']);
const SAME_STAGE_DAYS = 7;
/** Words that two phrases share when they call one thing alike without a name. */
const SEVERAL = 3;
/** Told by where they happened, and only by those names: of two within these days one date is wrong. */
const CALAMITIES = new Set(['explode', 'crash', 'collapse', 'burn', 'quake']);
const SAME_CALAMITY_DAYS = 5;
/** Two dates of one act are never further apart than this: beyond, the thing was done again. */
const SAME_ACT_DAYS = 200;
/** Everything begins and ends: only things told by more than one word are told apart. */
const WEAK = new Set(['begin', 'end', 'open', 'close', 'launch']);
/** Taken and left by one person: told apart by the person, not by an object. */
const OFFICES = new Set(['swear-in', 'resign']);

/** One unrepeatable event, two dates. */
export const dateEvent: KeyRule<'act'> = {
  meta: {
    id: 'date/event',
    level: 'conflict',
    title: { es: 'Un acto, dos fechas', en: 'One event, two dates' },
    about: { es: 'Lo que ocurre una sola vez no puede haber ocurrido en dos fechas.', en: 'What happens once cannot have happened on two dates.' },
    wrongWhen: { es: 'Actos que se repiten, etapas, lo previsto frente a lo ocurrido, fecha del acto frente a la de su publicación.', en: 'Acts that repeat, phases, planned against done, the date of the act against that of its publication.' },
    example: {
      lang: 'es',
      reported: 'El Mercado Las Ceibas fue inaugurado el 4 de mayo de 2024. … La inauguración del Mercado Las Ceibas, el 11 de mayo de 2024, reunió a los locatarios.',
      silent: 'El Mercado Las Ceibas será inaugurado el 4 de mayo de 2024. … El Mercado Las Ceibas fue inaugurado el 11 de mayo de 2024.',
    },
  },
  kind: 'act',
  keys(claim) {
    if (!ONCE.has(claim.predicate) && !NEARLY_ONCE.has(claim.predicate) || claim.aspect === 'planned' || claim.polarity < 0 || claim.when === null || claim.when.days.low === null) return [];
    if (claim.when.type !== 'DATE' && claim.when.type !== 'TIME') return [];
    const keys = claim.name === null || (WEAK.has(claim.predicate) && claim.object.length < 2) ? [] : [`${claim.predicate}|name|${claim.name}`];
    if (OFFICES.has(claim.predicate)) for (const agent of claim.agents) for (const word of agent.split(' ')) if (word.length > 3) keys.push(`${claim.predicate}|by|${word}`);
    if (!OFFICES.has(claim.predicate) && claim.agents.length > 0) keys.push(`${claim.predicate}|by|${claim.agents.join('+')}`);
    if (claim.aspect === 'done' && claim.object.length > 1 && !WEAK.has(claim.predicate)) for (const number of claim.object.filter(isNumber)) keys.push(`${claim.predicate}|no|${number}`);
    if (CALAMITIES.has(claim.predicate)) for (const name of (claim.around ?? []).slice(0, 6)) keys.push(`${claim.predicate}|at|${name}`);
    return keys;
  },
  sweep(group, key) {
    const alleged: Alleged[] = [];
    const how = key.split('|')[1];
    eachPair(group, (other, claim) => {
      if (differ(other, claim, how)) alleged.push(finding(other, claim));
    });
    return { alleged, agreed: [] };
  },
};

function differ(a: ActClaim, b: ActClaim, how: string | undefined): boolean {
  if (a.when === null || b.when === null || overlap(a.clause, b.clause)) return false;
  if (a.when.grain !== b.when.grain && !(days(a) === 1 && days(b) === 1)) return false;
  if (!disjoint(a.when.days, b.when.days) || WEAK.has(a.predicate) && a.when.grain === 'week') return false;
  const apart = Math.abs((a.when.days.low as number) - (b.when.days.low as number));
  if (how === 'at') return apart <= SAME_CALAMITY_DAYS && days(a) === 1 && days(b) === 1 && (a.object.length === 0 || b.object.length === 0 || a.object.some((lemma) => b.object.includes(lemma)));
  if (apart > SAME_ACT_DAYS || !OFFICES.has(a.predicate) && another(a, b, apart)) return false;
  if (NEARLY_ONCE.has(a.predicate)) return apart <= SAME_STAGE_DAYS && days(a) === 1 && days(b) === 1 && sameObject(a, b) === 2 && a.object.length > 1 && b.object.length > 1 && (how === 'by' || sameAgents(a, b) || [a, b].every(fullyNamed) || a.object.filter((lemma) => b.object.includes(lemma)).length >= SEVERAL);
  if (how === 'by') return OFFICES.has(a.predicate) ? sameOffice(a, b) : a.object.length > 0 && b.object.length > 0 && (sameObject(a, b) > 0 || contained(a, b));
  const same = sameObject(a, b);
  return same === 2 || (same === 1 && contained(a, b));
}

/** "Firmó un convenio", told again with another date: the next one, unless all else is equal and the dates are close. */
const another = (a: ActClaim, b: ActClaim, apart: number): boolean =>
  (a.indefinite === true || b.indefinite === true) && !(apart <= SAME_CALAMITY_DAYS && sameObject(a, b) === 2 && sameAgents(a, b));

/** By a name of two words or more, or by a number. */
const fullyNamed = ({ name, object }: ActClaim): boolean => name?.includes(' ') === true || object.some(isNumber);

const days = (claim: ActClaim): number => (claim.when?.days.high ?? 0) - (claim.when?.days.low ?? 0) + 1;

/** Nobody takes one office twice in half a year, whatever words name it. */
const sameOffice = (a: ActClaim, b: ActClaim): boolean =>
  a.agents.length === 1 && b.agents.length === 1 && sameName(a.agents[0] as string, b.agents[0] as string);

/** "el convenio" and "el convenio de vivienda". */
function contained(a: ActClaim, b: ActClaim): boolean {
  const [less, more] = a.object.length <= b.object.length ? [a, b] : [b, a];
  return less.object.every((lemma) => more.object.includes(lemma));
}

/** Words between an act and its date that are still shown with them. */
const SHOWN = 160;

/** The act with the words of its date where they stand near each other, else the act. */
function withDate({ evidence, whenSpan }: ActClaim): Span {
  if (whenSpan === undefined) return evidence;
  const start = Math.min(evidence.start, whenSpan.start);
  const end = Math.max(evidence.end, whenSpan.end);
  return end - start <= Math.max(SHOWN, evidence.end - evidence.start) ? { ...evidence, start, end } : evidence;
}

function finding(a: ActClaim, b: ActClaim): Alleged {
  const [x, y] = [a.when?.timex ?? '', b.when?.timex ?? ''];
  const what = a.name ?? b.name ?? (a.object.join(' ') || a.agents.join(' + '));
  return {
    rule: 'date/event',
    level: 'conflict',
    message: { es: `Un acto irrepetible con dos fechas: ${x} y ${y}.`, en: `One unrepeatable event with two dates: ${x} and ${y}.` },
    data: { predicate: a.predicate, object: what, dateA: x, dateB: y },
    proof: [
      { kind: 'reading', text: { es: `${a.predicate} · ${what} · ${x}`, en: `${a.predicate} · ${what} · ${x}` } },
      { kind: 'reading', text: { es: `${b.predicate} · ${what} · ${y}`, en: `${b.predicate} · ${what} · ${y}` } },
      { kind: 'calculation', text: { es: `${x} ∩ ${y} = ∅`, en: `${x} ∩ ${y} = ∅` } },
      { kind: 'limit', text: { es: 'Se disuelve si fueron dos actos, o si una de las fechas es la prevista.', en: 'It dissolves if there were two acts, or if one date is the planned one.' } },
    ],
    evidence: [withDate(a), withDate(b)],
  };
}
