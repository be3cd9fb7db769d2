import type { FigureGrammar } from '../grammar/figures.js';
import type { Tokens } from '../model/tokens.js';
import type { Draft } from './draft.js';

/** Tokens before the first side of a vote in which a word of voting stands, at most. */
const REACH = 8;

/** Gives the two bare sides of a vote ("voted 41 to 17") their noun, which no other figure lends them. Returns those it settled. */
export function settleTallies(drafts: readonly Draft[], tokens: Tokens, g: FigureGrammar): ReadonlySet<Draft> {
  const settled = new Set<Draft>();
  for (let i = 1; i < drafts.length; i++) {
    const [first, second] = [drafts[i - 1] as Draft, drafts[i] as Draft];
    if (second.counted || second.kind !== 'count' || first.sentence !== second.sentence || !joins(first, second) || first.amount.scale > 0 || second.amount.scale > 0) continue;
    if (first.counted ? first.head !== g.lemma(g.tallyNoun) : first.kind !== 'count' || !voted(first)) continue;
    for (const side of first.counted ? [second] : [first, second]) {
      side.unit = g.tallyNoun;
      side.head = g.lemma(g.tallyNoun);
      settled.add(side);
    }
  }
  return settled;

  function joins(first: Draft, second: Draft): boolean {
    return second.from - first.end === 1 && g.tallyJoins(tokens.word[first.end] as number);
  }

  function voted({ from, sentence }: Draft): boolean {
    for (let i = from - 1; i >= sentence && i >= from - REACH; i--) if (g.votes(tokens.word[i] as number)) return true;
    return false;
  }
}
