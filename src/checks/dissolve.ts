import type { Alleged, RuleId } from '../model/finding.js';
import type { Said } from '../model/lang.js';
import type { RuleMeta } from './rule.js';

/** What dissolves the findings of each rule: its own account of its false alarms. */
const doubtsOf = (metas: readonly RuleMeta[]): ReadonlyMap<RuleId, Said> => new Map(metas.map((meta) => [meta.id, { es: `se disuelve en estos casos: ${lower(meta.wrongWhen.es)}`, en: `it dissolves in these cases: ${lower(meta.wrongWhen.en)}` }]));

/** Every proof ends in what would dissolve it: the rule's own sentence where the finding brings none. */
export function withDoubts(alleged: readonly Alleged[], metas: readonly RuleMeta[]): Alleged[] {
  const doubts = doubtsOf(metas);
  return alleged.map((one) => {
    const doubt = doubts.get(one.rule);
    if (doubt === undefined || one.proof.some((step) => step.kind === 'limit' && DISSOLVES.test(step.text.es))) return one;
    return { ...one, proof: [...one.proof, { kind: 'limit', text: doubt }] };
  });
}

const DISSOLVES = /^se disuelve/i;

function lower(text: string): string {
  return (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
}
