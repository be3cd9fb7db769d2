import { articleDigest } from '../cache/article-digest.js';
import type { Article } from '../model/document.js';
import type { Read } from '../threads/read.js';
import type { DocId } from '../model/span.js';
import { append, type Value } from './appending.js';
import { asFault, type Opened } from './duckdb.js';
import { madeBy, type Maker } from './identity.js';
import { type Meta, readMeta, writeMeta } from './meta.js';
import { newOrOld } from './making.js';
import { makeIndexes } from './indexes.js';
import { numbered, relocated } from './places.js';
import { keyedTables, rowsOf } from './rows.js';
import { PARTS, READINGS, SCHEMA, TEXTS } from './schema.js';
import { settle } from './settle.js';
import { articlesIn, keptWhere, partsOf } from './stored.js';

/** What is written in one transaction: as many articles, or as many UTF-16 code units of their texts. */
const BATCH = 100;
const BATCH_TEXT = 1_000_000;

/** Keys named in one statement. */
const LIST = 5000;

/** Articles taken back from the file at a time. */
const WINDOW = 64;

/** A row of `readings`, but for what it keeps. */
interface Row {
  readonly key: number;
  readonly id: DocId;
  readonly digest: string;
  readonly madeBy: string;
  origin: DocId;
  /** Whether what is read now has this very article. */
  seen: boolean;
}

/** What an `index` did, in articles. */
export interface Done {
  readonly read: number;
  readonly kept: number;
  readonly dropped: number;
}

/** An archive that is open for writing. What was added is safe with each batch; until `finish`, it is partial. */
export interface Writer {
  /** Whether the archive has the reading of this very article; if not, one is to be added. Articles come with the file that holds them. */
  keeps(article: Article, origin: DocId): boolean;
  /** Articles of files that are not spoken for, whose readings another program made, or other options: they are to be read from here. After the last `keeps`. */
  outdated(speaksFor: (origin: DocId) => boolean): AsyncGenerator<Article>;
  /** Keeps a reading, in place of the one that the document had. */
  add(read: Read): Promise<void>;
  /** Drops what is spoken for and was not seen, gives ordinals, settles, and says that the archive is complete: all of it, or nothing. */
  finish(speaksFor: (origin: DocId) => boolean): Promise<Done>;
  close(): void;
}

/**
 * Opens an archive to write into it, and makes one where there is none. One writer at a time.
 * @throws ArchiveError where the file is no archive, or another program has it open.
 */
export async function openWriter(path: string, maker: Maker): Promise<Writer> {
  const opened = await newOrOld(path, { schema: SCHEMA, ...maker, state: 'partial' });
  try {
    return writerOn(opened, maker, await readMeta(opened.connection), await rowsIn(opened));
  } catch (error) {
    opened.close();
    throw asFault(error);
  }
}

async function rowsIn({ connection }: Opened): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const result = await connection.stream('select key, id, digest, made_by, origin from readings');
  for await (const some of result.yieldRows()) {
    for (const [key, id, digest, by, origin] of some) rows.push({ key: key as number, id: id as string, digest: digest as string, madeBy: by as string, origin: origin as string, seen: false });
  }
  return rows;
}

function writerOn(opened: Opened, maker: Maker, found: Meta, rows: readonly Row[]): Writer {
  const { connection } = opened;
  const by = madeBy(maker);
  const byDigest = new Map(rows.map((row) => [row.digest, row]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const awaited = new Map<DocId, { readonly digest: string; readonly origin: DocId }>();
  const moved: Row[] = [];
  const replaced = new Set<Row>();
  let state: Meta['state'] | 'other' = madeBy(found) === by ? found.state : 'other';
  let next = rows.reduce((most, { key }) => Math.max(most, key), -1) + 1;
  const done = { read: 0, kept: 0, dropped: 0 };
  let batch = newBatch();

  /** Runs in one transaction. */
  const whole = async (work: () => Promise<void>): Promise<void> => {
    await connection.run('begin');
    try {
      await work();
      await connection.run('commit');
    } catch (error) {
      await connection.run('rollback').catch(() => undefined);
      throw asFault(error);
    }
  };
  const remove = async (keys: readonly number[]): Promise<void> => {
    for (let from = 0; from < keys.length; from += LIST) {
      const list = keys.slice(from, from + LIST).join(', ');
      await connection.run(`delete from readings where key in (${list})`);
      for (const table of [TEXTS.name, PARTS.name, ...keyedTables.map(({ name }) => name)]) await connection.run(`delete from ${table} where reading_key in (${list})`);
    }
  };
  const say = async (now: Meta['state']): Promise<void> => {
    if (state === now) return;
    await writeMeta(connection, { schema: SCHEMA, ...maker, state: now });
    state = now;
  };
  const flush = async (): Promise<void> => {
    if (batch.readings.length === 0) return;
    const { stale, readings, texts, parts, rows: more } = batch;
    batch = newBatch();
    await whole(async () => {
      await say('partial');
      await remove(stale);
      for (const [table, some] of [[READINGS, readings], [TEXTS, texts], [PARTS, parts]] as const) await append(opened, table.name, table.types, some);
      for (const [i, { name, types }] of keyedTables.entries()) await append(opened, name, ['integer', ...types], more[i] ?? []);
    });
  };

  return {
    keeps(article, origin) {
      const digest = articleDigest(article, by);
      const row = byDigest.get(digest);
      if (row === undefined) {
        awaited.set(article.id, { digest, origin });
        return false;
      }
      row.seen = true;
      if (row.origin !== origin) moved.push(Object.assign(row, { origin }));
      done.kept++;
      return true;
    },
    async* outdated(speaksFor) {
      const old = rows.filter((row) => !row.seen && row.madeBy !== by && !awaited.has(row.id) && !replaced.has(row) && !speaksFor(row.origin));
      for (let from = 0; from < old.length; from += WINDOW) {
        const some = new Map(old.slice(from, from + WINDOW).map((row) => [row.key, row]));
        const kept = await keptWhere(connection, `key in (${[...some.keys()].join(', ')})`);
        for (const [i, article] of (await articlesIn(connection, kept)).entries()) {
          const known = some.get(kept[i]?.key ?? -1);
          if (known === undefined) continue;
          known.seen = true;
          awaited.set(article.id, { digest: articleDigest(article, by), origin: known.origin });
          byId.set(article.id, known);
          yield article;
        }
      }
    },
    async add({ article, reading, bytes }) {
      const { digest, origin } = awaited.get(article.id) ?? { digest: articleDigest(article, by), origin: article.id };
      awaited.delete(article.id);
      const old = byId.get(article.id);
      if (old !== undefined && !replaced.has(old)) {
        replaced.add(old);
        batch.stale.push(old.key);
      }
      const key = next++;
      const { size, texts, parts } = partsOf(article, bytes, key);
      batch.readings.push([key, key, article.id, origin, digest, by, article.given === undefined ? null : JSON.stringify(article.given), size]);
      batch.texts.push(...texts);
      batch.parts.push(...parts);
      for (const [i, some] of rowsOf(reading).entries()) for (const row of some) batch.rows[i]?.push([key, ...row]);
      batch.text += article.text.length;
      done.read++;
      if (batch.readings.length >= BATCH || batch.text >= BATCH_TEXT) await flush();
    },
    async finish(speaksFor) {
      await flush();
      await makeIndexes(connection);
      const gone = rows.filter((row) => !row.seen && !replaced.has(row) && speaksFor(row.origin));
      done.dropped = gone.length;
      if (state === 'complete' && gone.length === 0 && moved.length === 0) return done;
      await whole(async () => {
        await remove(gone.map(({ key }) => key));
        await relocated(opened, moved);
        await numbered(opened);
        await settle(connection);
        await say('complete');
      });
      return done;
    },
    close: () => { opened.close(); },
  };
}

interface Batch {
  /** Keys of readings that others take the place of. */
  readonly stale: number[];
  readonly readings: (readonly Value[])[];
  readonly texts: (readonly Value[])[];
  readonly parts: (readonly Value[])[];
  /** Of each table. */
  readonly rows: readonly (readonly Value[])[][];
  text: number;
}

const newBatch = (): Batch => ({ stale: [], readings: [], texts: [], parts: [], rows: keyedTables.map(() => []), text: 0 });
