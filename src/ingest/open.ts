import { isBlank, readLines } from './jsonl.js';
import { decode } from './decode.js';
import { hasDoor, through } from './doors.js';
import { HOLDS_MANY, type Kind, kindOf } from './kind.js';
import { type Input, merge, NOTHING, type Opened, type Opening, refused } from './piece.js';
import { empty, noFeed, tooLarge, wrongExtension } from './problems.js';

/** The articles in some bytes, by what they are. */
export async function open(input: Input, opening: Opening): Promise<Opened> {
  const { bytes, id, name } = input;
  const { kind, wrong } = kindOf(bytes, name);
  if (!HOLDS_MANY.has(kind) && bytes.length > opening.limit) return refused(tooLarge(id, opening.limit));
  const opened = await read(kind, input, opening);
  return wrong ? merge([opened, refused(wrongExtension(id, kind))]) : opened;
}

/** Kinds that are unpacked step by step, within bounds; what they hold comes here again. */
const STEPWISE: ReadonlySet<Kind> = new Set(['ZIP', 'TAR', 'GZIP', 'WARC']);

async function read(kind: Kind, input: Input, opening: Opening): Promise<Opened> {
  if (kind === 'XML') return refused(noFeed(input.id));
  if (!hasDoor(kind)) return plain(kind, input, opening);
  if (STEPWISE.has(kind) || opening.patience === undefined) return through(kind, input, opening);
  return (await import('./guard/guard.js')).guarded(kind, input, opening, opening.patience);
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
