import type { FigureGrammar } from '../grammar/figures.js';
import type { DecimalMark } from '../grammar/separators.js';
import type { Tokens } from '../model/tokens.js';
import { scaledBy } from './amounts.js';
import type { Draft } from './draft.js';

/** Changes of a share are told in fewer points than this. */
const MOST_POINTS = 20;

/** Points beside a percentage are percentage points, unless they are many, as those of an index or a game. */
export function settlePoints(drafts: readonly Draft[], g: FigureGrammar): void {
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'count' || draft.amount.value >= MOST_POINTS || !g.pointHeads.has(draft.head) || draft.modifiers.length > 0) return;
    const beside = [drafts[i - 1], drafts[i + 1]].some((d) => d !== undefined && d.paragraph === draft.paragraph && (d.kind === 'percent' || d.kind === 'points'));
    if (!beside) return;
    draft.kind = 'points';
    draft.symbol = draft.unit = 'pp';
    draft.head = '';
  });
}

/** The mark before three digits of a draft. */
const markOf = (tokens: Tokens, { number }: Draft): string | undefined => /^\d{1,3}([.,])\d{3}$/.exec(tokens.text.slice(tokens.start[number], tokens.end[number]))?.[1];

/** One count in thousands settles its mark for the other figures of the document. */
export function settleSeparators(drafts: readonly Draft[], tokens: Tokens): void {
  if (!drafts.some((d) => d.ambiguous === 'separator')) return;
  const settled = new Set(drafts.filter((d) => d.ambiguous === null && d.amount.places === 0 && !d.amount.words).map((d) => markOf(tokens, d)));
  for (const draft of drafts) if (draft.ambiguous === 'separator' && settled.has(markOf(tokens, draft))) draft.ambiguous = null;
}

/**
 * What the document leaves open, the custom of its country settles: in Mexico "3.456 millones" has decimals and "3,456 millones" thousands, in Spain the reverse.
 * A share in the thousands stays doubtful, and so does a range in thousandths.
 */
export function settleByCountry(drafts: readonly Draft[], tokens: Tokens, decimal: DecimalMark): void {
  if (decimal === null) return;
  for (const draft of drafts) {
    if (draft.ambiguous !== 'separator') continue;
    const mark = markOf(tokens, draft);
    const share = draft.kind === 'percent' || draft.kind === 'points';
    if (mark !== decimal) {
      if (mark !== undefined && !share) draft.ambiguous = null;
    } else if (draft.amount2 === null) {
      const { amount } = draft;
      // Of a share the thousandths were read already.
      if (!share) draft.amount = { ...scaledBy(amount, -3), scale: amount.scale, places: 3, ulp: 10 ** (amount.scale - 3) };
      draft.ambiguous = null;
    }
  }
}
