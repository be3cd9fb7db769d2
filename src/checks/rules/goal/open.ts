import type { FigureClaim } from '../../../model/claim.js';
import type { Agreed, Alleged } from '../../../model/finding.js';
import { numeral } from '../../../model/numeral.js';
import type { KeyRule, Swept } from '../../rule.js';

const isGoal = (claim: FigureClaim): boolean => claim.key.status === 'goal' && claim.key.time.days.high !== null;

/** Whether a figure may tell how far a goal has come: told as done, later, of something that both sentences or leads name. The largest is the furthest. */
function reports({ key, doc, asserted }: FigureClaim, goal: FigureClaim): boolean {
  if (key.status !== 'actual' || doc === goal.doc || asserted?.low == null || asserted.low !== asserted.high) return false;
  const names = new Set([...goal.key.names, ...goal.key.topic]);
  return asserted.low >= (goal.asserted?.low ?? -Infinity) && (key.names.some((name) => names.has(name)) || key.topic.some((name) => names.has(name)));
}

function sweep(group: readonly FigureClaim[]): Swept {
  const alleged: Alleged[] = [];
  const agreed: Agreed[] = [];
  const seen = new Set<string>();
  for (const goal of group) {
    if (!isGoal(goal)) continue;
    const results = group.filter((claim) => reports(claim, goal));
    const result = results.find((claim) => results.every((other) => other.value.value <= claim.value.value));
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
