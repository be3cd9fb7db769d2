import type { ActClaim } from '../../../model/claim.js';
import type { Alleged, Level } from '../../../model/finding.js';
import { eachPair } from '../../pairs.js';
import type { KeyRule } from '../../rule.js';
import { answered, distance, isNumber, opposite, sameAgents, sameObject, sameTime } from '../../same-act.js';

/** What is said of all without a period of its own holds about this long. */
const NOW_DAYS = 62;

/** What one has and another of the same name does not, and what is got again and again. */
const STATES = new Set(['have', 'receive', 'guarantee', 'hold', 'announce']);

/** All of a set, and one of it told otherwise. */
export const eventUniversal: KeyRule<'act'> = {
  meta: {
    id: 'event/universal',
    level: 'conflict',
    title: { es: '«Todos», con una excepción', en: '“All”, with an exception' },
    about: {
      es: 'Se dice de todo un conjunto lo que otro texto niega de uno de los suyos, o de ninguno lo que otro afirma de uno.',
      en: 'What is said of a whole set another text denies of a member, or what is said of none another affirms of one.',
    },
    wrongWhen: { es: 'La excepción es de otro conjunto, de otro tiempo, o se resolvió después.', en: 'The exception belongs to another set or another time, or was settled later.' },
    example: {
      lang: 'es',
      reported: 'El Instituto de Caminos aceptó en 2024 todas las recomendaciones de la Comisión. … El Instituto de Caminos rechazó en mayo de 2024 la recomendación 12 de la Comisión.',
      silent: 'El Instituto de Caminos aceptó en 2024 todas las recomendaciones de la Comisión. … El Instituto de Caminos rechazó en mayo de 2022 la recomendación 12 de la Comisión.',
    },
  },
  kind: 'act',
  keys: (claim) => (claim.predicate === 'other' || claim.predicate === 'exist' || claim.aspect === 'planned' ? [] : claim.object.map((lemma) => `${claim.predicate}|${lemma}`)),
  sweep(group) {
    const alleged: Alleged[] = [];
    eachPair(group, (other, claim) => {
      if (!opposite(other, claim) || answered(other, claim)) return;
      for (const [all, one] of [[other, claim], [claim, other]] as const) {
        const level = refutes(all, one) ? 'conflict' : counters(all, one);
        if (level !== null) { alleged.push(finding(all, one, level)); break; }
      }
    });
    return { alleged, agreed: [] };
  },
};

/** Whether `one` is a member of what `all` speaks of, told otherwise by the same doer while that holds. */
function refutes(all: ActClaim, one: ActClaim): boolean {
  if (all.universal !== true || one.universal === true || one.aspect !== 'done') return false;
  return isMember(all, one) && covers(all, one) && (sameAgents(all, one) || isBody(all, one) || isBody(one, all));
}

/** The member is called by the words of the set: by its number in it, or with the words that its phrase leaves out named around it. */
function isMember(all: ActClaim, one: ActClaim): boolean {
  const [set, member] = [all, one].map((claim) => claim.object.filter((lemma) => !isNumber(lemma))) as [string[], string[]];
  const shared = member.filter((lemma) => set.includes(lemma));
  if (shared.length === 0 || (shared.length < member.length && !named(all, shared))) return false;
  if (one.object.some(isNumber) && shared.length === member.length) return true;
  const around = new Set((one.around ?? []).flatMap((name) => name.split(' ')));
  return set.every((lemma) => member.includes(lemma) || around.has(lemma)) && (set.length > 1 || all.doc === one.doc);
}

/** Words of the member beyond the set's narrow it; the set must then be told by its name and its noun. */
const named = ({ name, object }: ActClaim, shared: readonly string[]): boolean =>
  name !== null && object.length > 1 && object.every((lemma) => shared.includes(lemma));

function covers(all: ActClaim, one: ActClaim): boolean {
  if (all.when === null) return sameTime(all, one) && distance(all, one) <= NOW_DAYS;
  const days = one.when?.days ?? one.asserted;
  const { low, high } = all.when.days;
  return days !== null && days.low !== null && days.high !== null && low !== null && high !== null && days.low >= low && days.high <= high;
}

/** A doer told by kind alone ("el Instituto"), and the body whose full name starts with that word. */
function isBody(kind: ActClaim, body: ActClaim): boolean {
  if (kind.agents.length !== 1 || !(kind.groups ?? []).includes(kind.agents[0] as string)) return false;
  const around = kind.around ?? [];
  return body.agents.length === 1 && around.includes((body.agents[0] as string).split(' ')[0] as string);
}

/**
 * Sets told by their doers ("todos los concejales", "no bank") against one of them, and sets that a text refers back to ("two of those")
 * or leaves none of ("ningún convenio") against what was done. Only a tension where little more than the noun says that it is one set.
 */
function counters(all: ActClaim, one: ActClaim): Level | null {
  if (one.universal === true || one.everyone !== undefined || one.aspect !== 'done' || !covers(all, one)) return null;
  if (all.everyone !== undefined) {
    const set = all.everyone.filter((lemma) => !isNumber(lemma));
    if (set.length === 0 || !set.every((lemma) => (one.doing ?? []).includes(lemma)) || !within(all.object, one.object)) return null;
    return sameObject(all, one) > 0 && together(all, one) ? 'conflict' : 'tension';
  }
  if (all.universal !== true) return null;
  const set = all.object.filter((lemma) => !isNumber(lemma));
  const member = one.object.filter((lemma) => !isNumber(lemma));
  const told = one.some === true ? member.length > 0 && member.every((lemma) => set.includes(lemma)) : all.denied === true && set.length > 0 && set.every((lemma) => member.includes(lemma));
  if (!told || STATES.has(all.predicate) || all.aspect !== 'done') return null;
  if (one.some === true && (all.agents.length === 0 || one.agents.length === 0)) return together(all, one) ? 'tension' : null;
  if (all.indefinite !== true && all.agents.length === 0 && all.subject === undefined) return all.doc !== one.doc && together(all, one) ? 'tension' : null;
  return all.agents.length > 0 && sameAgents(all, one) && together(all, one) ? (one.some === true || all.indefinite !== true ? 'conflict' : 'tension') : null;
}

const within = (some: readonly string[], more: readonly string[]): boolean => some.length > 0 && some.every((lemma) => more.includes(lemma));

/** In one text, by more than a noun, or around a name that the doers do not have. */
function together(all: ActClaim, one: ActClaim): boolean {
  const doers = new Set([...(all.doing ?? []), ...(one.doing ?? [])]);
  const names = (all.around ?? []).filter((name) => !name.split(' ').every((word) => doers.has(word)));
  return all.doc === one.doc || (all.object.length > 1 && sameObject(all, one) > 0) || names.some((name) => (one.around ?? []).includes(name));
}

function finding(all: ActClaim, one: ActClaim, level: Level): Alleged {
  const [set, member] = all.everyone === undefined ? [all.object.join(' '), one.object.join(' ')] : [all.everyone.join(' '), (one.agents.length > 0 ? one.agents : one.doing ?? []).join(' ')];
  const sign = (claim: ActClaim): string => (claim.polarity > 0 ? '+' : '−');
  const when = all.when?.timex ?? null;
  return {
    rule: 'event/universal',
    level,
    message: { es: `Lo que se dice de todo el conjunto tiene un contraejemplo${when === null ? '' : ` en ${when}`}.`, en: `What is said of the whole set has a counter-example${when === null ? '' : ` in ${when}`}.` },
    data: { predicate: all.predicate, set, member, when, agents: all.agents.join(' + ') },
    proof: [
      { kind: 'slot', text: { es: `acto: ${all.predicate}`, en: `act: ${all.predicate}` } },
      { kind: 'slot', text: { es: `autor: ${all.agents.join(' + ')} / ${one.agents.join(' + ')}`, en: `doer: ${all.agents.join(' + ')} / ${one.agents.join(' + ')}` } },
      { kind: 'slot', text: { es: `conjunto: ${set}; uno de los suyos: ${member}`, en: `set: ${set}; a member: ${member}` } },
      { kind: 'calculation', text: { es: `todos ${sign(all)}, uno ${sign(one)}`, en: `all ${sign(all)}, one ${sign(one)}` } },
      { kind: 'limit', text: { es: 'Se disuelve si la excepción es de otro conjunto, o si después cambió.', en: 'It dissolves if the exception belongs to another set, or changed later.' } },
    ],
    evidence: [all.evidence, one.evidence],
  };
}
