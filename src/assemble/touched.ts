import type { Claim } from '../model/claim.js';
import type { Agreed, Alleged } from '../model/finding.js';
import { once } from '../model/lazy.js';
import type { Linked } from '../model/linked.js';
import type { Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';

/** What an analysis is put together from. */
export interface View {
  readonly readings: readonly Reading[];
  readonly linked: Linked;
  readonly claims: () => readonly Claim[];
  readonly alleged: readonly Alleged[];
  readonly swept: () => { readonly agreed: readonly Agreed[]; readonly compared: ReadonlySet<Claim>; readonly passedOver: ReadonlySet<Claim> };
}

/** The same where most documents were only looked at for the sake of drafts: what is left are the drafts and the documents that findings and agreements on them quote. */
export function touched({ readings, linked, claims, alleged, swept }: View, drafts: ReadonlySet<DocId>): View {
  const inDraft = ({ doc }: { readonly doc: DocId }): boolean => drafts.has(doc);
  const known = new Set(readings.map(({ document: { id } }) => id));
  const quotable = alleged.filter(({ evidence }) => evidence.every(({ doc }) => known.has(doc)));
  const agreed = swept().agreed.filter(({ evidence }) => evidence.some(inDraft));
  const seen = new Set([...drafts, ...[...quotable, ...agreed].flatMap(({ evidence }) => evidence.map(({ doc }) => doc))]);
  const isSeen = ({ doc }: { readonly doc: DocId }): boolean => seen.has(doc);
  const entities = linked.entities.flatMap((entity) => {
    const mentions = entity.mentions.filter(isSeen);
    return mentions.length === 0 ? [] : [{ ...entity, mentions }];
  });
  return {
    readings: readings.filter(({ document: { id } }) => seen.has(id)),
    linked: { ...linked, entities },
    claims: once(() => claims().filter(isSeen)),
    alleged: quotable,
    swept: () => ({ agreed, compared: new Set([...swept().compared].filter(inDraft)), passedOver: new Set([...swept().passedOver].filter(inDraft)) }),
  };
}
