import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../src/cache/entry.js';
import { compare } from '../src/compare.js';
import type { Article } from '../src/model/document.js';
import type { Reading } from '../src/model/reading.js';
import { read } from '../src/read.js';
import type * as Door from '../src/threads/readings.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');
// As it is built: the first file of a thread is no source that Node would run.
const { readingsOf } = (await import(pathToFileURL(join(root, 'dist', 'threads', 'readings.js')).href)) as typeof Door;

const shipped = readdirSync(join(root, 'fixtures', 'articles')).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(root, 'fixtures', 'articles', file), 'utf8'));
/** Articles of very different lengths: the first is the last to be read by any thread. */
const articles: readonly Article[] = Array.from({ length: 90 }, (_, i) => ({ id: `${String(i).padStart(3, '0')}.txt`, text: (i % 40 === 0 ? shipped.join('\n\n').repeat(3) : shipped[i % shipped.length]!).replaceAll('2025', String(2005 + (i % 20))) }));
const broken = (id: string): Article => ({ id, text: { length: 400 } as unknown as string });

const taken = async (from: Iterable<Article> | AsyncIterable<Article>, threads: number, least = 1, batch = 6000): Promise<Reading[]> => {
  const readings: Reading[] = [];
  for await (const found of readingsOf(from, {}, { threads, least, batch })) readings.push(found.reading);
  return readings;
};

describe('readings of several threads', () => {
  const alone = articles.map((article) => read(article));
  const json = JSON.stringify(compare(alone, { lang: 'es' }));

  it.each([1, 2, 3, 7])('%d: the same, in the same order', async (threads) => {
    const readings = await taken(articles, threads);
    expect(readings.map(({ document }) => document.id)).toEqual(articles.map(({ id }) => id));
    expect(JSON.stringify(compare(readings, { lang: 'es' }))).toBe(json);
  });

  it('come as bytes too, whichever thread read', async () => {
    for (const least of [1, Infinity]) {
      let at = 0;
      for await (const { article, bytes } of readingsOf(articles.slice(0, 9), {}, { threads: 2, least })) {
        expect(article).toBe(articles[at]);
        expect({ ...decode(bytes, article) }).toEqual(alone[at++]);
      }
      expect(at).toBe(9);
    }
  });

  it('are made with the options', async () => {
    const options = { decimal: 'comma', dates: ['bounds'] } as const;
    const some = articles.slice(1, 20);
    const found: unknown[] = [];
    for await (const { reading } of readingsOf(some, options, { threads: 2, least: 1 })) found.push({ ...reading });
    expect(found).toEqual(some.map((article) => read(article, options)));
  });

  it('of a stream take from it no more than is under way', async () => {
    let given = 0;
    async function* stream(): AsyncGenerator<Article> {
      for (let i = 0; i < 200; i++) {
        given++;
        yield { id: `${i}`, text: shipped[1]! };
      }
    }
    let got = 0;
    let most = 0;
    for await (const { article } of readingsOf(stream(), {}, { threads: 2, least: 1, batch: 2000 })) {
      expect(article.id).toBe(String(got++));
      most = Math.max(most, given - got);
      if (got === 20) break;
    }
    expect(most).toBeGreaterThan(0);
    // Three batches of two articles in the other thread, eight in this one.
    expect(most).toBeLessThanOrEqual(11 * 2);
    expect(given).toBeLessThan(40);
  });

  it('of no article are none', async () => {
    expect(await taken([], 2)).toEqual([]);
    expect(await taken([], 1)).toEqual([]);
  });
});

describe('an error', () => {
  it.each([1, 2])('with %d threads names the article, after those before it', async (threads) => {
    const before: string[] = [];
    await expect((async () => {
      for await (const { article } of readingsOf([...articles.slice(0, 50), broken('mal.txt'), ...articles.slice(50)], {}, { threads, least: 1, batch: 6000 })) before.push(article.id);
    })()).rejects.toMatchObject({ doc: 'mal.txt', lost: null, message: expect.stringMatching(/^mal\.txt: ./) as string });
    // Those that share its batch are not given.
    expect(before).toEqual(articles.slice(0, before.length).map(({ id }) => id));
    expect(before.length).toBeGreaterThan(30);
  });

  it('of the source goes through', async () => {
    async function* failing(): AsyncGenerator<Article> {
      yield* articles.slice(0, 60);
      throw new Error('no more');
    }
    for (const threads of [1, 2]) await expect(taken(failing(), threads), String(threads)).rejects.toThrow('no more');
  });

  it('is given for options that are no plain data', async () => {
    await expect((async () => {
      for await (const found of readingsOf(articles, { dates: (() => 0) as unknown as [] }, { threads: 2, least: 1 })) expect(found).toBeNull();
    })()).rejects.toThrow('could not be cloned');
  });
});

it('no thread is left, whatever ends the reading: nothing keeps the program up', () => {
  const script = `
    import { readingsOf } from ${JSON.stringify(pathToFileURL(join(root, 'dist', 'threads', 'readings.js')).href)};
    const articles = Array.from({ length: 60 }, (_, i) => ({ id: String(i), text: ${JSON.stringify(shipped.join('\n'))} }));
    const options = { threads: 2, least: 1, batch: 9000 };
    for await (const { article } of readingsOf(articles, {}, options)) if (article.id === '3') break;
    try { for await (const found of readingsOf([...articles, { id: 'mal', text: { length: 9 } }], {}, options)) void found; } catch (error) { console.log(error.message.slice(0, 4)); }
    try { for await (const found of readingsOf(articles, {}, options)) throw new Error('mine'); } catch (error) { console.log(error.message); }
    const left = readingsOf(articles, {}, options);
    await left.next();
    await left.return();
    console.log('done');`;
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-threads-'));
  writeFileSync(join(folder, 'ends.mjs'), script);
  const { stdout, status } = spawnSync(process.execPath, [join(folder, 'ends.mjs')], { encoding: 'utf8', timeout: 25_000 });
  rmSync(folder, { recursive: true, force: true });
  expect(stdout).toBe('mal:\nmine\ndone\n');
  expect(status).toBe(0);
});

describe('--threads', () => {
  let folder: string;
  const environment = { PATH: process.env['PATH'], LANG: 'es_MX.UTF-8' } as unknown as NodeJS.ProcessEnv;
  const cotejo = (args: readonly string[], env: Readonly<Record<string, string>> = {}): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', env: { ...environment, ...env }, maxBuffer: 2 ** 28 });
    return { status, out: stdout, err: stderr };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-threads-'));
    mkdirSync(join(folder, 'archivo'));
    for (const { id, text } of articles) writeFileSync(join(folder, 'archivo', id), text);
    // Enough for threads by the program's own bound.
    mkdirSync(join(folder, 'mucho'));
    for (let i = 0; i < 8; i++) writeFileSync(join(folder, 'mucho', `${i}.txt`), `${shipped[i % shipped.length]!}\n${'El camino de la sierra es largo, y el agua baja fría.\n'.repeat(5000)}`);
    writeFileSync(join(folder, 'threads.cjs'), `
      const { isMainThread } = require('node:worker_threads');
      if (isMainThread) process.on('exit', () => process.stderr.write('worker_threads\\n'));
      else if (process.env.FALL === 'exit') process.exit(7);
      else if (process.env.FALL) setImmediate(() => { throw Object.assign(new Error('fell'), process.env.FALL === 'memory' ? { code: 'ERR_WORKER_OUT_OF_MEMORY' } : {}); });
      else process.stderr.write('thread\\n');`);
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  const watched = { NODE_OPTIONS: '--require ./threads.cjs' };
  const threadsIn = (err: string): number => err.split('\n').filter((line) => line === 'thread').length;

  it('changes no byte; with few articles nothing is started', () => {
    const one = cotejo(['archivo', '--format', 'json', '--fail-on', 'never', '--threads', '1']);
    expect(one.status).toBe(0);
    const two = cotejo(['archivo', '--format', 'json', '--fail-on', 'never', '--threads', '2'], watched);
    expect(two.out).toBe(one.out);
    expect(threadsIn(two.err)).toBe(0);
  });

  it('are started where there is much, one fewer than are asked for beside the first, by option, environment and configuration', () => {
    const args = ['timeline', 'mucho', '--format', 'csv'];
    const one = cotejo([...args, '--threads', '1'], watched);
    const two = cotejo([...args, '--threads', '2'], watched);
    const three = cotejo(args, { ...watched, COTEJO_THREADS: '3' });
    expect([one, two, three].map(({ err }) => threadsIn(err))).toEqual([0, 1, 2]);
    expect([two.out, three.out]).toEqual([one.out, one.out]);
    writeFileSync(join(folder, 'una.yaml'), 'threads: 1\n');
    expect(threadsIn(cotejo([...args, '--config', 'una.yaml'], watched).err)).toBe(0);
    expect(cotejo([...args, '--threads', 'dos']).status).toBe(2);
  }, 90_000);

  it('with a cache keep what is new, and read nothing that is kept', () => {
    const args = ['timeline', 'mucho', '--format', 'csv', '--threads', '2', '--cache', 'guardado'];
    const first = cotejo(args, watched);
    const kept = (): string[] => readdirSync(join(folder, 'guardado'), { recursive: true, encoding: 'utf8' }).sort();
    const before = kept();
    const second = cotejo(args, watched);
    expect([first, second].map(({ err }) => threadsIn(err))).toEqual([1, 0]);
    expect(second.out).toBe(first.out);
    expect(kept()).toEqual(before);
    expect(before.length).toBeGreaterThan(8);
  });

  it.each([['exit', /Se perdió el hilo que leía «mucho\/\d\.txt» \(.*7.*\)/], ['throw', /Se perdió el hilo que leía «mucho\/\d\.txt» \(.*fell.*\)/], ['memory', /La memoria se acabó al leer «mucho\/\d\.txt»/]])('a thread that is lost (%s) is told, and ends with 2', (fall, told) => {
    const { status, out, err } = cotejo(['mucho', '--threads', '2', '--lang', 'es'], { ...watched, FALL: fall });
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(told);
    expect(err).toContain('--threads 1');
    expect(err).not.toContain('Error interno');
  });

  it('an interrupt ends with 130 while threads are at work', async () => {
    const child = spawn(process.execPath, [BIN, 'mucho', '--threads', '2'], { cwd: folder, env: { ...environment, ...watched }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (piece: Buffer) => { out += String(piece); });
    const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
    await new Promise<void>((resolve) => { child.stderr.on('data', (piece: Buffer) => { if (String(piece).includes('thread')) resolve(); }); });
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(out).toBe('');
  });
});
