import type { FigureClaim } from '../../../model/claim.js';
import type { Agreed, Alleged } from '../../../model/finding.js';
import { numeral } from '../../../model/numeral.js';
import type { KeyRule, Swept } from '../../rule.js';

const isGoal = (claim: FigureClaim): boolean => claim.key.status === 'goal' && claim.key.time.days.high !== null;

/** Results of one name: the largest, and the largest of another document. */
type Best = readonly [FigureClaim, FigureClaim?];

/**
 * For each goal the figure that tells how far it has come: told as done, on its day or later, in another document, of something that both sentences or leads name.
 * The largest is the furthest. One pass from the latest day back, so that cost grows with the group.
 */
function resultsOf(group: readonly FigureClaim[]): ReadonlyMap<FigureClaim, FigureClaim> {
  const found = new Map<FigureClaim, FigureClaim>();
  const best = new Map<string, Best>();
  const told = group.filter(isResult);
  const dayOf = ({ asserted }: FigureClaim): number => asserted?.low ?? -Infinity;
  let next = told.length - 1;
  for (const goal of group.filter(isGoal).sort((a, b) => dayOf(b) - dayOf(a))) {
    for (; next >= 0 && dayOf(told[next] as FigureClaim) >= dayOf(goal); next--) post(best, told[next] as FigureClaim);
    for (const name of namesOf(goal)) {
      const claim = (best.get(name) ?? []).find((one) => one !== undefined && one.doc !== goal.doc);
      const other = found.get(goal);
      if (claim !== undefined && (other === undefined || claim.value.value > other.value.value)) found.set(goal, claim);
    }
  }
  return found;
}

const namesOf = ({ key }: FigureClaim): ReadonlySet<string> => new Set([...key.names, ...key.topic]);

const isResult = ({ key, asserted }: FigureClaim): boolean => key.status === 'actual' && asserted?.low != null && asserted.low === asserted.high;

function post(best: Map<string, Best>, claim: FigureClaim): void {
  for (const name of namesOf(claim)) {
    const [first, second] = best.get(name) ?? [];
    if (first === undefined || claim.value.value >= first.value.value) best.set(name, first === undefined || first.doc === claim.doc ? second === undefined ? [claim] : [claim, second] : [claim, first]);
    else if (first.doc !== claim.doc && (second === undefined || claim.value.value >= second.value.value)) best.set(name, [first, claim]);
  }
}

function sweep(group: readonly FigureClaim[]): Swept {
  const alleged: Alleged[] = [];
  const agreed: Agreed[] = [];
  const seen = new Set<string>();
  const results = resultsOf(group);
  for (const goal of group) {
    if (!isGoal(goal)) continue;
    const result = results.get(goal);
    const target = `${goal.value.value}\n${goal.key.time.days.high}`;
    if (seen.has(target)) continue;
    seen.add(target);
    if (result !== undefined) {
      agreed.push({
        kind: 'update',
        message: {
          es: `meta de ${numeral(goal.value.decimal)}, reportado ${numeral(result.value.decimal)}`,
          en: `goal of ${numeral(goal.value.decimal)}, reported ${numeral(result.value.decimal)}`,
        },
        evidence: [goal.evidence, result.evidence],
      });
      continue;
    }
    alleged.push({
      rule: 'goal/open',
      level: 'note',
      message: { es: `Meta sin seguimiento en el corpus: ${numeral(goal.value.decimal)} ${goal.label}.`, en: `Goal without follow-up in the corpus: ${numeral(goal.value.decimal)} ${goal.label}.` },
      data: { goal: goal.value.value, unit: goal.value.unit },
      proof: [{ kind: 'reading', text: { es: 'ningún documento posterior da un resultado de lo mismo', en: 'no later document gives a result of the same' } }],
      evidence: [goal.evidence],
    });
  }
  return { alleged, agreed };
}

export const open: KeyRule<'figure'> = {
  meta: {
    id: 'goal/open',
    level: 'note',
    title: { es: 'Meta sin seguimiento', en: 'Goal without follow-up' },
    about: {
      es: 'Una meta con plazo de la que ningún documento posterior dice el resultado.',
      en: 'A goal with a deadline whose result no later document tells.',
    },
    wrongWhen: {
      es: 'El resultado se cuenta con otro nombre, o en un texto que no está en la carpeta.',
      en: 'The result is told under another name, or in a text that is not in the folder.',
    },
    example: { lang: 'es', reported: 'El objetivo es plantar 20 mil árboles antes del 30 de junio.', silent: 'Se plantaron 20 mil árboles.' },
  },
  kind: 'figure',
  alone: true,
  keys: (claim) => (claim.key.head === '' ? [] : [[claim.value.kind, claim.value.unit, claim.key.head, ...claim.key.modifiers].join('\n')]),
  sweep,
};
