import type { ActClaim } from '../../../model/claim.js';
import type { Alleged, Level } from '../../../model/finding.js';
import { eachPair } from '../../pairs.js';
import type { KeyRule } from '../../rule.js';
import { answered, distance, opposite, sameAgents, sameObject, sameTime } from '../../same-act.js';

/** A body may change its mind in time: further apart than this, opposite answers are history. */
const MIND_DAYS = 62;
/** What there is or is not changes within days. */
const STATE_DAYS = 3;

/** To grant and to accept are both the contrary of refusing, though not one act. */
const ANSWERS = new Set(['accept', 'award']);

/** Done and not done, accepted and refused, the same object. */
export const eventPolarity: KeyRule<'act'> = {
  meta: {
    id: 'event/polarity',
    level: 'conflict',
    title: { es: 'Se hizo y no se hizo', en: 'Done and not done' },
    about: { es: 'El mismo autor, el mismo acto y el mismo objeto, una vez afirmado y otra negado.', en: 'One doer, one act and one object, once affirmed and once denied.' },
    wrongWhen: { es: 'Otro objeto, otro tiempo, negación ajena, doble negación, cambio de opinión entre las dos fechas.', en: 'Another object, another time, somebody else’s denial, double negation, a change of mind between the two dates.' },
    example: {
      lang: 'es',
      reported: 'El Instituto de Caminos aceptó la recomendación 12/2024. … El Instituto de Caminos rechazó la recomendación 12/2024.',
      silent: 'El Instituto de Caminos no rechazó la recomendación 12/2024. … El Instituto de Caminos aceptó la recomendación 12/2024.',
    },
  },
  kind: 'act',
  keys: (claim) => (claim.predicate === 'other' || claim.aspect === 'planned' ? [] : claim.object.map((lemma) => `${ANSWERS.has(claim.predicate) ? 'accept' : claim.predicate}|${lemma}`)),
  sweep(group) {
    const alleged: Alleged[] = [];
    eachPair(group, (other, claim) => {
      const level = opposite(other, claim) ? levelOf(other, claim) : null;
      if (level !== null) alleged.push(finding(other, claim, level));
    });
    return { alleged, agreed: [] };
  },
};

function levelOf(a: ActClaim, b: ActClaim): Level | null {
  if (!sameTime(a, b) || distance(a, b) > MIND_DAYS) return null;
  if (a.predicate !== 'exist' && (a.universal === true || b.universal === true) || a.everyone !== undefined || b.everyone !== undefined) return null;
  if (a.predicate !== b.predicate && (a.polarity < 0 ? a : b).denied === true) return null;
  const same = sameObject(a, b);
  if (same === 0) return null;
  const level = sure(a, b, same);
  return level === null || a.predicate === 'exist' || !answered(a, b) ? level : a.denied === true || b.denied === true ? null : 'tension';
}

function sure(a: ActClaim, b: ActClaim, same: 1 | 2): Level | null {
  if (a.predicate === 'exist') return a.object.length > 1 && a.object.join(' ') === b.object.join(' ') && distance(a, b) <= STATE_DAYS ? 'conflict' : null;
  if (a.aspect !== 'done' && b.aspect !== 'done') return null;
  const identified = (claim: ActClaim): boolean => claim.name !== null || claim.object.some((lemma) => /[0-9]/.test(lemma));
  const known = identified(a) && identified(b);
  if (a.predicate === 'have' && !(known && a.agents.length > 0 && b.agents.length > 0)) return null;
  if (sameAgents(a, b)) return same === 2 && known ? 'conflict' : same === 2 && a.object.length > 1 && a.agents.length > 0 ? 'tension' : null;
  if (a.agents.length > 0 && b.agents.length > 0) return null;
  return same === 2 && a.name !== null && b.name !== null && distance(a, b) <= STATE_DAYS ? 'tension' : null;
}

function finding(a: ActClaim, b: ActClaim, level: Level): Alleged {
  const sign = (claim: ActClaim): string => (claim.polarity > 0 ? '+' : '−');
  const object = a.object.join(' ');
  return {
    rule: 'event/polarity',
    level,
    message: { es: 'Lo mismo, afirmado y negado.', en: 'The same, affirmed and denied.' },
    data: { predicate: a.predicate, object, polarityA: a.polarity, polarityB: b.polarity, agentsA: a.agents.join(' + '), agentsB: b.agents.join(' + ') },
    proof: [
      { kind: 'slot', text: { es: `acto: ${a.predicate} / ${b.predicate}`, en: `act: ${a.predicate} / ${b.predicate}` } },
      { kind: 'slot', text: { es: `autor: ${a.agents.join(' + ') || 'sin nombrar'} / ${b.agents.join(' + ') || 'sin nombrar'}`, en: `doer: ${a.agents.join(' + ') || 'not named'} / ${b.agents.join(' + ') || 'not named'}` } },
      { kind: 'slot', text: { es: `objeto: ${object} / ${b.object.join(' ')}`, en: `object: ${object} / ${b.object.join(' ')}` } },
      { kind: 'calculation', text: { es: `${sign(a)} ≠ ${sign(b)}`, en: `${sign(a)} ≠ ${sign(b)}` } },
      { kind: 'limit', text: { es: 'Se disuelve si entre las dos fechas hubo un cambio, o si el objeto es otro.', en: 'It dissolves if there was a change between the two dates, or if the object is another.' } },
    ],
    evidence: [a.evidence, b.evidence],
  };
}
