import type { Reading } from '../model/reading.js';
import type { DocId, Place, Span } from '../model/span.js';
import { place } from '../text/place.js';

/** Turns addresses into places: line, column and words of the document they point into. */
export type Placer = (span: Span) => Place;

export function placer(readings: ReadonlyMap<DocId, Reading>): Placer {
  return (span) => {
    const reading = readings.get(span.doc);
    if (reading === undefined) throw new Error(`no document «${span.doc}»`);
    return place(reading.document.text, reading.document.lines, span);
  };
}
