import type { Document } from '../model/document.js';
import type { Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';
import { fold } from '../text/fold.js';

/**
 * Who published each document, as far as that is known: its source, or the site it stood on. What one outlet tells twice is told by one,
 * however many texts tell it. A site on which a single source is known is that source.
 */
export function outletsOf(readings: readonly Reading[]): ReadonlyMap<DocId, string> {
  const sources = new Map<string, Set<string>>();
  for (const { document } of readings) {
    const site = siteOf(document);
    const source = sourceOf(document);
    if (site === null || source === null) continue;
    const known = sources.get(site) ?? new Set<string>();
    sources.set(site, known.add(source));
  }
  const outlets = new Map<DocId, string>();
  for (const { document } of readings) {
    const site = siteOf(document);
    const known = site === null ? undefined : sources.get(site);
    const outlet = sourceOf(document) ?? (known?.size === 1 ? [...known].join('') : site);
    if (outlet !== null) outlets.set(document.id, outlet);
  }
  return outlets;
}

const sourceOf = ({ source }: Document): string | null => (source === null || source.trim() === '' ? null : fold(source.trim()));

const siteOf = ({ url }: Document): string | null => (url === undefined ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? null));
