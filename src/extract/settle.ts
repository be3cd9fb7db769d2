import type { FigureGrammar } from '../grammar/figures.js';
import type { Tokens } from '../model/tokens.js';
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

/** One count in thousands settles its mark for the other figures of the document. */
export function settleSeparators(drafts: readonly Draft[], tokens: Tokens): void {
  const markOf = ({ number }: Draft): string | undefined => /^\d{1,3}([.,])\d{3}$/.exec(tokens.text.slice(tokens.start[number], tokens.end[number]))?.[1];
  if (!drafts.some((d) => d.ambiguous === 'separator')) return;
  const settled = new Set(drafts.filter((d) => d.ambiguous === null && d.amount.places === 0 && !d.amount.words).map(markOf));
  for (const draft of drafts) if (draft.ambiguous === 'separator' && settled.has(markOf(draft))) draft.ambiguous = null;
}
