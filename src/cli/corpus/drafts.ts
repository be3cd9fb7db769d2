import { mayHoldMarks, type Mark, unmarked } from '../../accept/marks.js';
import { markOfNoRule, markWithoutReason, type Trouble } from '../../ingest/problems.js';
import type { Article } from '../../model/document.js';
import type { DocId } from '../../model/span.js';

export interface Drafts {
  /** Their marks blanked out. */
  readonly articles: readonly Article[];
  /** The marks that hold, by draft. */
  readonly marks: ReadonlyMap<DocId, readonly Mark[]>;
  readonly troubles: readonly Trouble[];
}

/** Takes the marks out of drafts. One without a reason, or of a rule that there is not, is a problem and accepts nothing. */
export async function withoutMarks(drafts: readonly Article[]): Promise<Drafts> {
  const marks = new Map<DocId, readonly Mark[]>();
  const troubles: Trouble[] = [];
  if (!drafts.some(({ text }) => mayHoldMarks(text))) return { articles: drafts, marks, troubles };
  const { allRules } = await import('../../checks/registry.js');
  const rules = new Set(allRules().map(({ id }) => id));
  const articles = drafts.map((draft) => {
    const { text, marks: found } = unmarked(draft.text);
    const sound = found.filter(({ rule, reason, line }) => {
      const where = `${draft.id}:${line}`;
      if (!rules.has(rule)) troubles.push(markOfNoRule(where, rule));
      else if (reason === '') troubles.push(markWithoutReason(where, rule));
      else return true;
      return false;
    });
    if (sound.length > 0) marks.set(draft.id, sound);
    return found.length === 0 ? draft : { ...draft, text };
  });
  return { articles, marks, troubles };
}

