import type { ActClaim } from '../../../model/claim.js';
import type { Alleged, Level } from '../../../model/finding.js';
import { eachPair } from '../../pairs.js';
import type { KeyRule } from '../../rule.js';
import { near, overlap, sameObject } from '../../same-act.js';

/** Acts that are done once to one thing: two doers named in two places are worth a look even where neither is said to be alone. */
const ONCE = new Set(['build', 'lay', 'repair', 'found', 'donate', 'fund', 'design', 'demolish', 'kill']);

/** What many have, get, say or see at once, whoever else does. */
const NEVER_ALONE = new Set(['have', 'receive', 'exist', 'lack', 'visit', 'meet', 'vote', 'announce', 'publish', 'present', 'invest', 'consult', 'notify', 'promise', 'cross', 'arrive', 'fine', 'charge', 'sue', 'compensate', 'hire', 'transfer', 'postpone', 'deduct', 'evict', 'admit', 'fulfil', 'confirm', 'other', 'die', 'lose', 'end', 'begin']);

/** One act, exclusive doers that differ. */
export const eventAgent: KeyRule<'act'> = {
  meta: {
    id: 'event/agent',
    level: 'conflict',
    title: { es: 'Quién lo hizo', en: 'Who did it' },
    about: { es: 'El mismo acto sobre el mismo objeto, con autores que se excluyen.', en: 'The same act on the same object, by doers who exclude each other.' },
    wrongWhen: { es: 'Acción conjunta, quien organiza frente a quien ejecuta o paga, órgano y su matriz.', en: 'Joint action, organiser against executor or funder, a body and its parent.' },
    example: {
      lang: 'es',
      reported: 'El puente lo pagó únicamente el municipio de Altavilla. … El puente de Altavilla lo pagaron juntos el municipio de Altavilla y el Instituto de Caminos.',
      silent: 'El puente lo pagó el municipio de Altavilla. … La escuela la pagó el Instituto de Caminos.',
    },
  },
  kind: 'act',
  keys: (claim) => (claim.agents.length === 0 || claim.polarity < 0 || NEVER_ALONE.has(claim.predicate) ? [] : claim.object.map((lemma) => `${claim.predicate}|${lemma}`)),
  sweep(group) {
    const alleged: Alleged[] = [];
    eachPair(group, (other, claim) => {
      const level = levelOf(other, claim);
      if (level !== null) alleged.push(finding(other, claim, level));
    });
    return { alleged, agreed: [] };
  },
};

function levelOf(a: ActClaim, b: ActClaim): Level | null {
  if (overlap(a.clause, b.clause) || !near(a, b)) return null;
  if (a.agents.length === b.agents.length && a.agents.every((agent) => b.agents.includes(agent))) return null;
  if ((a.aspect === 'planned') !== (b.aspect === 'planned')) return null;
  const same = sameObject(a, b);
  if (same === 0) return null;
  const shut = a.exclusive === 'only' && b.agents.some((agent) => !a.agents.includes(agent)) || b.exclusive === 'only' && a.agents.some((agent) => !b.agents.includes(agent));
  const both = a.exclusive !== 'some' && b.exclusive !== 'some';
  if (shut && both && (same === 2 || a.doc === b.doc)) return 'conflict';
  if (shut && same === 2 && (a.doc === b.doc || a.name !== null && b.name !== null)) return 'tension';
  const apart = !a.agents.some((agent) => b.agents.includes(agent));
  return apart && same === 2 && ONCE.has(a.predicate) && a.name !== null && b.name !== null ? 'tension' : null;
}

function finding(a: ActClaim, b: ActClaim, level: Level): Alleged {
  const [x, y] = [a.agents.join(' + '), b.agents.join(' + ')];
  return {
    rule: 'event/agent',
    level,
    message: { es: 'El mismo acto, con otros autores.', en: 'One act, told of other doers.' },
    data: { predicate: a.predicate, object: a.object.join(' '), agentsA: x, agentsB: y, exclusiveA: a.exclusive, exclusiveB: b.exclusive },
    proof: [
      { kind: 'slot', text: { es: `acto: ${a.predicate} = ${b.predicate}`, en: `act: ${a.predicate} = ${b.predicate}` } },
      { kind: 'slot', text: { es: `objeto: ${a.object.join(' ')} = ${b.object.join(' ')}`, en: `object: ${a.object.join(' ')} = ${b.object.join(' ')}` } },
      { kind: 'calculation', text: { es: `{${x}} (${a.exclusive}) ≠ {${y}} (${b.exclusive})`, en: `{${x}} (${a.exclusive}) ≠ {${y}} (${b.exclusive})` } },
      { kind: 'limit', text: { es: 'Se disuelve si actuaron juntos o si cada quien hizo una parte.', en: 'It dissolves if they acted together, or each did a part.' } },
    ],
    evidence: [a.evidence, b.evidence],
  };
}
