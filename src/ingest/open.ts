import { isBlank, readLines } from './jsonl.js';
import { decode } from './decode.js';
import { HOLDS_MANY, type Kind, kindOf } from './kind.js';
import { type Door, type Input, merge, NOTHING, type Opened, type Opening, refused } from './piece.js';
import { damaged, empty, noFeed, tooLarge, wrongExtension } from './problems.js';

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

/** The articles in some bytes, by what they are. A format's library that throws is a damaged file. */
export async function open(input: Input, opening: Opening): Promise<Opened> {
  const { bytes, id, name } = input;
  const { kind, wrong } = kindOf(bytes, name);
  if (!HOLDS_MANY.has(kind) && bytes.length > opening.limit) return refused(tooLarge(id, opening.limit));
  const opened = await read(kind, input, opening);
  return wrong ? merge([opened, refused(wrongExtension(id, kind))]) : opened;
}

async function read(kind: Kind, input: Input, opening: Opening): Promise<Opened> {
  if (kind === 'XML') return refused(noFeed(input.id));
  const door = DOORS[kind];
  if (door === undefined) return plain(kind, input, opening);
  try {
    return await (await door())(input, opening);
  } catch {
    return refused(damaged(input.id, kind));
  }
}

async function plain(kind: Kind, { bytes, id, name, declared }: Input, { limit, encoding: forced }: Opening): Promise<Opened> {
  const { text, trouble, encoding } = await decode(bytes, id, { forced, declared });
  const troubles = trouble === null ? [] : [trouble];
  if (text === null) return refused(...troubles);
  const notes = [{ doc: id, told: false, said: { es: `${id}: texto, ${encoding}`, en: `${id}: text, ${encoding}` } }];
  if (isBlank(text)) return { ...NOTHING, troubles: [...troubles, empty(id)], notes };
  if (kind === 'JSONL') {
    const lines = readLines(text, id, limit);
    return { articles: lines.articles, troubles: [...troubles, ...lines.troubles], notes, ignored: 0 };
  }
  const front = /^---[ \t]*\r?\n/.test(text) && /\.(?:md|txt)$/i.test(name) ? await (await import('./formats/front-matter.js')).frontMatter(text, id) : null;
  return { ...NOTHING, articles: [{ article: front ?? { id, text }, place: id }], troubles, notes };
}
