import type { FigureClaim } from '../model/claim.js';
import type { Agreed, Alleged, Level, RuleId } from '../model/finding.js';
import type { Said } from '../model/lang.js';
import type { DocId } from '../model/span.js';
import { compatible } from '../model/compatible.js';
import { limitsOf } from './limits.js';
import { eachPair } from './pairs.js';
import { areTransposed } from './transposed.js';
import type { Swept } from './rule.js';
import { proofOf } from './slot-words.js';
import { sameDay, slots, type Slot } from './slots.js';

/** Each claim of a group is held against at most this many before it, so that cost stays linear. */
export const WINDOW = 48;

/** Visits the pairs of figures of a group, the earlier first; with drafts, those that hold a figure of one. */
export const eachFigurePair = (group: readonly FigureClaim[], visit: (earlier: FigureClaim, later: FigureClaim) => void, drafts?: ReadonlySet<DocId> | null): void => {
  eachPair(group, visit, { window: WINDOW, drafts });
};

/** Keys under which a figure meets others: unit and noun, once for each name in its sentence or its document's lead. */
export function figureKeys(claim: FigureClaim): string[] {
  const { key, value } = claim;
  if (value.kind === 'rank' || value.kind === 'multiplier' || value.ambiguous !== undefined) return [];
  if (value.kind === 'count' && key.head === '') return [];
  const what = `${value.kind}\n${value.unit}\n${key.head}`;
  return [...new Set([...key.names, ...key.topic])].map((name) => `${what}\n${name}`);
}

/** What a rule makes of two comparable figures: a finding, an agreement, or null where the pair is another rule's. */
export interface Verdict {
  readonly level: Level;
  readonly message: Said;
  readonly calculation: Said;
  readonly data: Alleged['data'];
}
export type Judge = (earlier: FigureClaim, later: FigureClaim, comparison: Comparison) => Verdict | Agreed | null;

export interface Comparison {
  readonly slots: readonly Slot[];
  readonly narrow: readonly Slot[];
}

/** Holds each figure of a group against those before it. `candidate` is asked first and must be cheap: most pairs end there. A narrow slot that is `forgiven` does not count. With `drafts` only pairs that hold a figure of one are held against each other. Within one document every slot must be the same: of 25 softer pairs judged by hand none was genuine (design §0). */
export function sweepPairs(
  rule: RuleId, group: readonly FigureClaim[], candidate: (earlier: FigureClaim, later: FigureClaim) => boolean, judge: Judge,
  { forgiven = () => false, drafts }: { readonly forgiven?: (slot: Slot) => boolean; readonly drafts?: ReadonlySet<DocId> | null | undefined } = {},
): Swept {
  const alleged: Alleged[] = [];
  const agreed: Agreed[] = [];
  const compared = new Set<FigureClaim>();
  const passed = new Set<FigureClaim>();
  const told = tellingsOf(group);
  eachFigurePair(group, (earlier, later) => {
    if (earlier.doc === later.doc && earlier.sentence === later.sentence) return;
    if (!candidate(earlier, later)) return;
    const read = told.moves(earlier) || told.moves(later) ? null : slots(earlier, later);
    if (read === null || read.some((slot) => slot.fit === 'different')) {
      passed.add(earlier).add(later);
      return;
    }
    const established = told.established(earlier) || told.established(later);
    const narrow = read.filter((slot) => slot.fit === 'narrow' && !forgiven(slot) && !(established && isCommon(slot, earlier)));
    if (narrow.filter((slot) => !isCommon(slot, earlier)).length > openSlots(earlier, later)) {
      passed.add(earlier).add(later);
      return;
    }
    compared.add(earlier).add(later);
    const verdict = judge(earlier, later, { slots: read, narrow });
    if (verdict === null) return;
    if ('kind' in verdict) {
      agreed.push(verdict);
      return;
    }
    alleged.push({
      rule,
      level: verdict.level,
      message: verdict.message,
      data: verdict.data,
      proof: [...proofOf(read, verdict.calculation), ...limitsOf(earlier, later, narrow)],
      evidence: [earlier.evidence, later.evidence],
    });
  }, drafts);
  return { alleged, agreed, compared, passed };
}

/** Slots that may be open between two figures that are still compared. Digits that changed places are evidence of their own: two unrelated numbers rarely differ so. */
const openSlots = (a: FigureClaim, b: FigureClaim): number => (a.doc === b.doc ? 0 : areTransposed(a.value.decimal, b.value.decimal) ? 3 : 1);

/** A quantity that has had more values than this, and hardly ever one twice, is a series or many things under one name. */
const MOST_VALUES = 3;
/** A quantity with more values than this is a series however often each is told. */
const SERIES = 6;

/** How often each quantity of a group is told, and with how many values. */
interface Tellings {
  /** What is told with many values is not one quantity; two of its values do not contradict each other. Running totals change by nature. */
  moves(claim: FigureClaim): boolean;
  /** The value is told by two sources or more; copies of one text are one, and so are texts of one outlet. */
  established(claim: FigureClaim): boolean;
}

function tellingsOf(group: readonly FigureClaim[]): Tellings {
  const told = new Map<string, { values: Map<number, Set<string>>; count: number }>();
  for (const claim of group) {
    const signature = signatureOf(claim);
    const known = told.get(signature) ?? { values: new Map<number, Set<string>>(), count: 0 };
    const documents = known.values.get(claim.value.value) ?? new Set<string>();
    documents.add(claim.outlet ?? claim.source ?? claim.doc);
    known.values.set(claim.value.value, documents);
    known.count++;
    told.set(signature, known);
  }
  return {
    moves(claim) {
      if (accumulates(claim)) return false;
      const known = told.get(signatureOf(claim));
      return known !== undefined && (known.values.size > SERIES || (known.values.size > MOST_VALUES && known.values.size * 2 > known.count));
    },
    established: (claim) => (told.get(signatureOf(claim))?.values.get(claim.value.value)?.size ?? 0) > 1,
  };
}

/** Whether a slot is narrow only because the names that the two sides share are common in the corpus. */
const isCommon = (slot: Slot, claim: FigureClaim): boolean => slot.name === 'names' && slot.a !== '–' && slot.a.split(', ').every((name) => claim.key.common.includes(name));

/** What tells the quantities of a group apart. */
export const signatureOf = ({ key }: FigureClaim): string => [key.modifiers.join(' '), key.predicate ?? '', key.place ?? '', key.status, key.part, key.each ?? ''].join('\n');

/** Whether two quantities cannot both be the value of one thing at one time; running totals told on two days may grow. */
export const incompatible = (a: FigureClaim, b: FigureClaim): boolean => !mayGrow(a, b) && compatible(a.value, b.value) === 'incompatible';

/** Two values of one quantity are rarely further apart than this; a larger ratio is another quantity (or a slip of scale). */
const FURTHEST = 5;

export const isFar = (a: FigureClaim, b: FigureClaim): boolean => {
  const [x, y] = [Math.abs(a.value.value), Math.abs(b.value.value)];
  return x === 0 || y === 0 || Math.max(x, y) / Math.min(x, y) > FURTHEST;
};

/** Tolls that are counted on after the event. */
export const GROWING = new Set(['death', 'injured']);

const accumulates = ({ key }: FigureClaim): boolean => key.time.type === 'cumulative' || (key.time.type === 'event' && GROWING.has(key.head));

/** Two running totals or tolls told on different days. */
export const mayGrow = (a: FigureClaim, b: FigureClaim): boolean => accumulates(a) && accumulates(b) && a.doc !== b.doc && !sameDay(a, b);
