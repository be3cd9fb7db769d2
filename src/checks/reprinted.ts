import type { FigureClaim } from '../model/claim.js';
import { compatible } from '../model/compatible.js';

/** Content words of a sentence from which on two sentences of copies are told to be one. */
const FEWEST_WORDS = 3;

/** Key under which the figures of one sentence meet in the copies of a text, whatever they count. */
export function copyKeys({ source, key, value }: FigureClaim): string[] {
  if (source === undefined || key.context.length < FEWEST_WORDS || value.kind === 'rank') return [];
  return [`copy\n${source}\n${value.kind}\n${value.unit}\n${[...key.context].sort().join(' ')}`];
}

/**
 * Figures of a sentence that was copied word for word, but for one number: pairs of what the two copies say in the same place.
 * Where more than one number differs the sentence was written anew.
 */
export function alteredIn(group: readonly FigureClaim[]): readonly (readonly [FigureClaim, FigureClaim])[] {
  const byCopy = new Map<string, FigureClaim[]>();
  const [sentence] = group.slice(0, 1).flatMap(copyKeys);
  for (const claim of group) {
    if (sentence === undefined || copyKeys(claim)[0] !== sentence) return [];
    byCopy.set(claim.doc, [...(byCopy.get(claim.doc) ?? []), claim]);
  }
  const copies = [...byCopy.values()].map((claims) => claims.sort((a, b) => a.evidence.start - b.evidence.start));
  const [original, ...others] = copies;
  return others.flatMap((copy) => {
    if (original === undefined || copy.length !== original.length) return [];
    const altered = copy.flatMap((claim, at) => {
      const first = original[at] as FigureClaim;
      return compatible(first.value, claim.value) === 'incompatible' ? [[first, claim] as const] : [];
    });
    return altered.length === 1 ? altered : [];
  });
}

/** Whether two figures stand in copies of one sentence. */
export const areCopied = (a: FigureClaim, b: FigureClaim): boolean => a.doc !== b.doc && a.source !== undefined && a.source === b.source && copyKeys(a).length > 0 && copyKeys(a)[0] === copyKeys(b)[0];
