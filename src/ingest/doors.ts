import type { Kind } from './kind.js';
import { type Door, type Input, type Opened, type Opening, refused } from './piece.js';
import { damaged } from './problems.js';

/** Readers of formats that are no plain text. Each is loaded when the first file of its kind is met. */
const DOORS: Readonly<Partial<Record<Kind, () => Promise<Door>>>> = {
  HTML: async () => (await import('./formats/html.js')).html,
  PDF: async () => (await import('./formats/pdf.js')).pdf,
  DOCX: async () => (await import('./formats/docx.js')).docx,
  EML: async () => (await import('./formats/eml.js')).eml,
  CSV: async () => (await import('./formats/csv.js')).csv,
  XLSX: async () => (await import('./formats/xlsx.js')).xlsx,
  RSS: async () => (await import('./formats/feed.js')).feed,
  ZIP: async () => (await import('./formats/zip.js')).zip,
  TAR: async () => (await import('./formats/tar.js')).tar,
  WARC: async () => (await import('./formats/warc.js')).warc,
  GZIP: async () => (await import('./formats/gzip.js')).gzip,
};

/** Whether there is a door for a kind of file; every other kind is plain text. */
export const hasDoor = (kind: Kind): boolean => DOORS[kind] !== undefined;

/** What is behind the door of a kind. A format's library that throws is a damaged file. */
export async function through(kind: Kind, input: Input, opening: Opening): Promise<Opened> {
  try {
    return (await (await DOORS[kind]?.())?.(input, opening)) ?? refused();
  } catch {
    return refused(damaged(input.id, kind));
  }
}
