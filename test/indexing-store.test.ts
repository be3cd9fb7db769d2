import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArchive } from '../src/archive/archive.js';
import { makerOf } from '../src/archive/identity.js';
import { openWriter } from '../src/archive/writer.js';
import { ingest } from '../src/ingest/ingest.js';
import { stream } from '../src/ingest/stream.js';
import { read } from '../src/read.js';
import { readOf } from './read-of.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'articles');
const maker = makerOf('this program', {});
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-store-'));
  cpSync(fixtures, join(folder, 'a'), { recursive: true });
});

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** `meanwhile` is run before the file is closed. */
async function indexed(path: string, meanwhile = (): void => undefined): Promise<void> {
  const articles = await stream(['a'], { lang: 'es', cwd: folder });
  const writer = await openWriter(path, maker);
  for await (const { article, origin } of articles) if (!writer.keeps(article, origin)) await writer.add(readOf(article, read(article)));
  await writer.finish((origin) => articles.speaksFor(origin));
  meanwhile();
  writer.close();
}

it('gives back the readings that were put in, by identifier', async () => {
  const path = join(folder, 'x.duckdb');
  await indexed(path);
  const { articles } = await ingest(['a'], { lang: 'es', cwd: folder });
  const archive = await openArchive(path, maker);
  const back = [];
  for await (const reading of archive.each()) back.push({ ...reading, mentions: reading.mentions, claims: reading.claims });
  expect(archive.size).toBe(articles.length);
  expect(back).toEqual(articles.map((article) => read(article)));
  const [third] = await archive.readings([articles[2]!.id, 'nowhere']);
  expect(third?.document.id).toBe(articles[2]!.id);
  archive.close();
});

it('can be read as it lies on the disk when its writer is gone, indexes and all', async () => {
  const [path, left] = [join(folder, 'y.duckdb'), join(folder, 'left.duckdb')];
  await indexed(path, () => { for (const end of ['', '.wal']) cpSync(`${path}${end}`, `${left}${end}`); });
  const archive = await openArchive(left, maker);
  expect((await archive.connection.runAndReadAll('select index_name from duckdb_indexes() order by 1')).getRows()).toEqual([['stored_parts_by_reading'], ['stored_texts_by_reading']]);
  archive.close();
});
