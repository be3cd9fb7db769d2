import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../src/ingest/ingest.js';
import type { IngestOptions } from '../src/ingest/options.js';
import { tell } from '../src/ingest/problems.js';
import { type Arrival, stream } from '../src/ingest/stream.js';

let cwd: string;

beforeEach(() => { cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-stream-'))); });
afterEach(() => { rmSync(cwd, { recursive: true, force: true }); });

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

const line = (id: string, text: string, more: object = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;
const PROSE = 'La alcaldesa de Villa Serena inauguró tres clínicas el 4 de marzo de 2025. ';

async function streamed(paths: readonly string[], options: Partial<IngestOptions> = {}) {
  const notes: string[] = [];
  const arriving = await stream(paths, { lang: 'en', cwd, ...options }, ({ said }) => { notes.push(said.en); });
  const arrivals: Arrival[] = [];
  for await (const one of arriving) arrivals.push(one);
  return { arrivals, arriving, notes };
}

/** Whether the stream gives what `ingest` gives. */
async function same(paths: readonly string[], options: () => Partial<IngestOptions> = () => ({})): Promise<void> {
  const whole = await ingest(paths, { lang: 'en', cwd, ...options() });
  const { arrivals, arriving, notes } = await streamed(paths, options());
  expect(arrivals.map(({ article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(whole.articles);
  expect(tell(arriving.troubles, 'en')).toEqual(whole.problems);
  expect(arriving.ignored).toBe(whole.ignored);
  expect(notes).toEqual(whole.notes.map(({ said }) => said.en));
}

describe('a stream of articles', () => {
  it('gives what ingest gives: formats, troubles, duplicates, what is passed over', async () => {
    put('a/1.txt', PROSE);
    put('a/2.html', `<html><head><title>Clínicas</title></head><body><article><p>${PROSE.repeat(5)}</p></article></body></html>`);
    put('a/3.jsonl', line('a/1.txt', 'Otra.') + line('b', PROSE) + 'no json\n' + line('b', 'Otra.') + line('c', PROSE, { date: 'ayer' }));
    put('a/4.txt', '');
    put('a/5.png', 'x');
    put('a/6.csv', `id,texto,fecha\n1,"${PROSE}",2025-03-04\n2,"${PROSE} Dos.",2025-03-05\n`);
    await same(['a', 'nowhere', 'a/1.txt']);
    await same(['a/*.jsonl', '-'], () => ({ stdin: Readable.from([line('c', PROSE)]), stdinFilename: 'x.jsonl' }));
    const { arrivals } = await streamed(['a']);
    expect(arrivals.find(({ article }) => article.id === 'b')?.origin).toBe('a/3.jsonl');
  });

  it('knows what manifests say, whatever part of a name a line gives', async () => {
    put('a/x.txt', PROSE);
    put('a/z.txt', PROSE);
    put('a/l.jsonl', line('x', PROSE) + line('y', PROSE) + line('z.txt', PROSE) + line('y', 'Otra.'));
    put('a/manifest.csv', 'file,fecha,medio\nx,2025-01-01,Uno\nz.txt,2025-01-02,Dos\ny,2025-01-03,Tres\nnadie,2025-01-04,Cuatro\nx.txt,mal,Cinco\n');
    await same(['a']);
    await same(['a/z.txt', 'a/x.txt']);
    const { arrivals } = await streamed(['a']);
    expect(arrivals.find(({ article }) => article.id === 'a/x.txt')?.article.given?.source).toBe('Cinco');
  });

  it('takes long files of lines in parts, and tells lines by their number in the file', async () => {
    const lines = Array.from({ length: 9000 }, (_, i) => line(`n${i}`, `${PROSE.repeat(i % 20)}Número ${i}.`));
    lines[0] = `\ufeff${lines[0]!}`;
    lines[4000] = 'roto\n';
    lines[8000] = line('n8001', 'Otra.');
    lines[8999] = lines[8999]!.trimEnd();
    put('a/long.jsonl', lines.join(''));
    put('a/uno.txt', PROSE);
    await same(['a']);
    const options = { maxBytes: 1200 };
    const inParts = await ingest(['a'], { lang: 'en', cwd, ...options });
    const atOnce = await ingest(['a'], { lang: 'en', cwd, ...options, encoding: 'utf-8' });
    expect(inParts.articles).toEqual(atOnce.articles);
    expect(inParts.problems).toEqual(atOnce.problems);
    expect(inParts.problems.map(({ doc }) => doc)).toContain('a/long.jsonl:4001');
    expect(inParts.problems.some(({ code }) => code === 'too-large')).toBe(true);
  });

  it('leaves a long file with other bytes to be read whole', async () => {
    const lines = Array.from({ length: 6000 }, (_, i) => line(`n${i}`, PROSE.repeat(10))).join('');
    put('a/latin.jsonl', Buffer.from(lines, 'latin1'));
    put('b/wide.jsonl', Buffer.from(`\ufeff${lines}`, 'utf16le'));
    put('c/blank.jsonl', '\n'.repeat(5_000_000));
    put('d/page.jsonl', `<html><body><p>${PROSE.repeat(80_000)}</p></body></html>`);
    await same(['a', 'b']);
    await same(['c']);
    await same(['d']);
    expect((await ingest(['a'], { lang: 'en', cwd })).articles[0]?.text).toBe(PROSE.repeat(10));
    expect((await ingest(['b'], { lang: 'en', cwd })).articles).toHaveLength(6000);
  });
});

describe('the paths of a stream speak for', () => {
  const spoken = async (paths: readonly string[], ...origins: string[]): Promise<string[]> => {
    const { arriving } = await streamed(paths);
    return origins.filter((origin) => arriving.speaksFor(origin));
  };

  it('what was read, and what a folder would have held', async () => {
    put('a/1.txt', PROSE);
    put('a/2/3.txt', PROSE);
    put('b/1.txt', PROSE);
    expect(await spoken(['a'], 'a/1.txt', 'a/gone.txt', 'a/2/gone.txt', 'ab/gone.txt', 'b/1.txt', 'gone.txt', '../gone.txt')).toEqual(['a/1.txt', 'a/gone.txt', 'a/2/gone.txt']);
    expect(await spoken(['.'], 'gone.txt', 'c/gone.txt', '../gone.txt', '/gone.txt')).toEqual(['gone.txt', 'c/gone.txt']);
    expect(await spoken(['a/1.txt'], 'a/1.txt', 'a/gone.txt')).toEqual(['a/1.txt']);
  });

  it('what is gone from under a pattern, and nothing that is there', async () => {
    put('a/1.txt', PROSE);
    put('a/1.md', PROSE);
    expect(await spoken(['a/*.txt'], 'a/1.txt', 'a/1.md', 'a/gone.txt', 'gone.txt')).toEqual(['a/1.txt', 'a/gone.txt']);
  });

  it('nothing under a path that is not there', async () => {
    put('a/1.txt', PROSE);
    expect(await spoken(['a', 'b', 'c.txt'], 'a/gone.txt', 'b/1.txt', 'c.txt')).toEqual(['a/gone.txt']);
  });
});
