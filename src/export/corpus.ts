import type { AnalysedClaim, Analysis, PlacedMention } from '../model/analysis.js';
import type { DocId, Span } from '../model/span.js';
import { dayBounds } from '../model/timex.js';

/** What columns look up over the whole analysis. */
export interface Corpus {
  /** First and last day of a document. */
  daysOf(doc: DocId): readonly [string, string];
  /** The mention of a kind that has exactly this address, or of any kind. */
  mentionAt(at: Span, kind?: string): PlacedMention | undefined;
  /** The claim of a kind that has exactly this address, or of any kind. */
  claimAt(at: Span, kind?: string): AnalysedClaim | undefined;
}

const NONE = ['', ''] as const;
const made = new WeakMap<Analysis, Corpus>();

/** The look-ups of an analysis, made once. */
export function corpusOf(analysis: Analysis): Corpus {
  const known = made.get(analysis);
  if (known !== undefined) return known;
  const days = new Map(analysis.documents.map(({ id, dated }) => [id, dayBounds(dated?.timex)] as const));
  const mentions = byAddress(analysis.mentions);
  const claims = byAddress(analysis.claims);
  const corpus: Corpus = {
    daysOf: (doc) => days.get(doc) ?? NONE,
    mentionAt: (at, kind = '') => mentions.get(address(at, kind)),
    claimAt: (at, kind = '') => claims.get(address(at, kind)),
  };
  made.set(analysis, corpus);
  return corpus;
}

/** What stands at an address; of several, the first. */
function byAddress<Item extends Span & { readonly kind: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    for (const key of [address(item, item.kind), address(item, '')]) if (!found.has(key)) found.set(key, item);
  }
  return found;
}

const address = ({ doc, start, end }: Span, kind: string): string => `${start} ${end} ${kind} ${doc}`;
