import type { AttainmentClaim } from '../../../model/claim.js';
import type { Alleged } from '../../../model/finding.js';
import { before } from '../../../model/interval.js';
import { numeral } from '../../../model/numeral.js';
import type { DocumentRule } from '../../rule.js';

/** A goal said to be met by a result below it. */
export const claimedMet: DocumentRule = {
  meta: {
    id: 'goal/claimed-met',
    level: 'conflict',
    title: { es: 'Meta que no se cumplió', en: 'A goal not met' },
    about: { es: 'Se dice que la meta se cumplió y el resultado que da el mismo texto es menor.', en: 'The goal is said to be met, and the result that the same text gives is lower.' },
    wrongWhen: { es: 'Otro grupo, otra meta, resultado parcial o preliminar.', en: 'Another group, another goal, a partial or preliminary result.' },
    example: {
      lang: 'es',
      reported: 'Se cumplió la meta de 500 mil árboles, con 420 mil árboles plantados.',
      silent: 'Se cumplió la meta de 500 mil árboles, con 512 mil árboles plantados.',
    },
  },
  check: (facts) => facts.claims.filter((claim): claim is AttainmentClaim => claim.kind === 'attainment' && before(claim.result.range, claim.goal.range)).map(finding),
};

function finding(claim: AttainmentClaim): Alleged {
  const { goal, result } = claim;
  const share = Math.round((result.value / goal.value) * 1000) / 10;
  return {
    rule: 'goal/claimed-met',
    level: 'conflict',
    message: { es: `Meta dada por cumplida con ${numeral(result.decimal)} de ${numeral(goal.decimal)} (${share} %).`, en: `A goal said to be met with ${numeral(result.decimal)} of ${numeral(goal.decimal)} (${share} %).` },
    data: { goal: goal.value, result: result.value, share, unit: goal.unit },
    proof: [
      { kind: 'reading', text: { es: `meta: ${goal.decimal}`, en: `goal: ${goal.decimal}` } },
      { kind: 'reading', text: { es: `resultado: ${result.decimal}`, en: `result: ${result.decimal}` } },
      { kind: 'calculation', text: { es: `${result.decimal} < ${goal.decimal}`, en: `${result.decimal} < ${goal.decimal}` } },
      { kind: 'limit', text: { es: 'Se disuelve si el resultado es parcial o de otro grupo.', en: 'It dissolves if the result is partial or of another group.' } },
    ],
    evidence: [claim.evidence, claim.resultSpan, claim.goalSpan],
  };
}
