import type { ShareClaim } from '../../../model/claim.js';
import type { Alleged } from '../../../model/finding.js';
import { numeral } from '../../../model/numeral.js';
import type { DocumentRule } from '../../rule.js';
import { vouched } from '../../tolerance.js';

function checkShare(claim: ShareClaim): Alleged | null {
  if (claim.mayExceed) return null;
  const low = claim.part.op === '=' ? claim.part.value : claim.part.range.low;
  const high = claim.whole.ulp <= claim.part.ulp && claim.whole.op === '=' ? claim.whole.value : vouched(claim.whole).high;
  if (low === null || high === null || low <= high) return null;
  const [part, whole] = [numeral(claim.part.decimal), numeral(claim.whole.decimal)];
  const all = claim.part.kind === 'percent';
  return {
    rule: 'figure/part-exceeds-whole', level: 'conflict',
    message: all
      ? { es: `El ${part} por ciento de un conjunto es más que todo el conjunto.`, en: `${part} percent of a set is more than the whole set.` }
      : { es: `La parte (${part}) es mayor que el todo (${whole}).`, en: `The part (${part}) is larger than the whole (${whole}).` },
    data: { part: claim.part.value, whole: claim.whole.value, unit: claim.whole.unit },
    proof: [{ kind: 'calculation', text: { es: `${part} > ${whole}`, en: `${part} > ${whole}` } }],
    evidence: all ? [claim.evidence] : [claim.evidence, claim.wholeSpan],
  };
}

export const partExceedsWhole: DocumentRule = {
  meta: {
    id: 'figure/part-exceeds-whole',
    level: 'conflict',
    title: { es: 'Una parte mayor que el todo', en: 'A part larger than the whole' },
    about: {
      es: 'Lo que el texto da como parte de un conjunto es mayor que el conjunto.',
      en: 'What the text gives as part of a set is larger than the set.',
    },
    wrongWhen: {
      es: '«De los cuales» se refiere a otro conjunto, o el porcentaje mide una meta o un crecimiento, que pueden pasar de cien.',
      en: '“Of which” speaks of another set, or the percentage measures a goal or growth, which may pass a hundred.',
    },
    example: {
      lang: 'es',
      reported: 'Llegaron 410 cartas, de las cuales 450 venían del extranjero.',
      silent: 'La meta se cumplió al 110 por ciento.',
    },
  },
  check: (facts) => facts.claims.flatMap((claim) => {
    const found = claim.kind === 'share' ? checkShare(claim) : null;
    return found === null ? [] : [found];
  }),
};
