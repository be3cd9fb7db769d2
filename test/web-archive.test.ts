import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ingest } from '../src/ingest/ingest.js';
import { answer, archive, packedRecords, printed, webPage, webRecord, windows1252 } from './packing.js';

const RELEASE = [
  'Bruma, a 4 de marzo de 2025.- El director del Servicio Forestal de la Bruma, Anselmo Quiroga Peñate, informó que el programa Monte Vivo plantó 310 mil encinos en las laderas del norte durante el invierno pasado.',
  '“Prendieron nueve de cada diez”, dijo Quiroga Peñate, y añadió que la siembra costó 7.2 millones de pesos, de los que la mitad vino de los pueblos de la sierra.',
];
const TEXT = `${RELEASE.join('\n\n')}\n`;
const PAGE = webPage(RELEASE);

let cwd: string;
beforeEach(() => { cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-web-'))); });
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function opened(name: string, bytes: Buffer) {
  writeFileSync(join(cwd, name), bytes);
  const { articles, problems, ignored } = await ingest(['.'], { lang: 'en', cwd });
  return { articles, ids: articles.map(({ id }) => id), texts: articles.map(({ text }) => text), problems: problems.map(({ doc, code }) => `${code} ${doc}`), ignored };
}

const page = (at: string, body: string | Uint8Array = PAGE, headers: Readonly<Record<string, string>> = {}): Buffer => webRecord(`https://bruma.test/${at}`, answer(body, headers));
const chunked = (bytes: Buffer, size: number): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
};

const INFO = webRecord('', Buffer.from('software: test\r\n'), { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' });

describe('a web archive', () => {
  it.each([['a.warc', (records: readonly Buffer[]) => Buffer.concat(records)], ['a.warc.gz', packedRecords], ['b.warc.gz', (records: readonly Buffer[]) => gzipSync(Buffer.concat(records))]])('%s gives the pages that were answered with, and says where and when', async (name, join) => {
    const { articles, problems, ignored } = await opened(name, join([
      INFO, webRecord('https://bruma.test/1', Buffer.from('GET /1 HTTP/1.1\r\n\r\n'), { 'WARC-Type': 'request' }), page('1'),
      webRecord('https://bruma.test/no', answer('<p>No está.</p>', {}, '404 Not Found')), page('foto.png', 'x', { 'Content-Type': 'image/png' }), page('robots.txt', 'Disallow: /', { 'Content-Type': 'text/plain' }),
      page('2?id=7', TEXT, { 'Content-Type': 'text/plain' }), page('3.pdf', printed(RELEASE), { 'Content-Type': 'application/pdf' }), page('vacía', '<html><body></body></html>'),
    ]));
    const given = { url: 'https://bruma.test/1', captured: '2025-03-06', title: 'Portal de noticias' };
    expect(articles).toEqual([
      { id: `${name}/bruma.test/1`, text: TEXT, given },
      { id: `${name}/bruma.test/2?id=7`, text: TEXT, given: { url: 'https://bruma.test/2?id=7', captured: '2025-03-06' } },
      { id: `${name}/bruma.test/3.pdf`, text: TEXT, given: { url: 'https://bruma.test/3.pdf', captured: '2025-03-06' } },
    ]);
    expect(problems).toEqual([]);
    expect(ignored).toBe(4);
  });

  it('undoes what was done to a body on its way', async () => {
    const body = Buffer.from(PAGE);
    const { texts, problems } = await opened('a.warc', Buffer.concat([
      page('chunks', chunked(body, 700), { 'Transfer-Encoding': 'chunked' }), page('gzip', chunked(gzipSync(body), 90), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }),
      page('br', brotliCompressSync(body), { 'Content-Encoding': 'br' }), page('deflate', deflateSync(body), { 'Content-Encoding': 'deflate' }), page('raw', deflateRawSync(body), { 'Content-Encoding': 'deflate' }),
      page('undone', body, { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }),
      page('latin', windows1252(PAGE.replace('<meta charset="utf-8">', '').replace('©', '')), { 'Content-Type': 'text/html; charset=ISO-8859-1' }),
    ]));
    expect(texts).toEqual(Array(7).fill(TEXT));
    expect(problems).toEqual([]);
  });

  it('tells captures of one address apart, and takes the same text once', async () => {
    const later = { 'WARC-Date': '2025-03-09T07:30:00Z' };
    const changed = answer(webPage([...RELEASE, 'El servicio corrigió después la cifra y dijo que fueron 301 mil encinos los plantados.']));
    const { ids } = await opened('a.warc.gz', packedRecords([page('1'), webRecord('https://bruma.test/1', answer(PAGE), later), webRecord('https://bruma.test/1', changed, later)]));
    expect(ids).toEqual(['a.warc.gz/bruma.test/1', 'a.warc.gz/bruma.test/1@20250309073000']);
  });

  it('that is damaged is read as far as it goes', async () => {
    const packed = [page('1'), page('2'), page('3')].map((record) => gzipSync(record));
    packed[1]?.fill(0x55, 200, 260);
    expect(await opened('a.warc.gz', Buffer.concat(packed))).toMatchObject({ ids: ['a.warc.gz/bruma.test/1', 'a.warc.gz/bruma.test/3'], problems: ['malformed a.warc.gz'] });
    const plain = Buffer.concat([page('1'), Buffer.from('ruido\n'.repeat(40)), page('2'), page('3').subarray(0, 400)]);
    rmSync(join(cwd, 'a.warc.gz'));
    expect(await opened('b.warc', plain)).toMatchObject({ ids: ['b.warc/bruma.test/1', 'b.warc/bruma.test/2'], problems: ['malformed b.warc', 'malformed b.warc'] });
    rmSync(join(cwd, 'b.warc'));
    expect(await opened('c.warc.gz', packedRecords([page('1'), page('2')]).subarray(0, -40))).toMatchObject({ ids: ['c.warc.gz/bruma.test/1'], problems: ['malformed c.warc.gz'] });
    rmSync(join(cwd, 'c.warc.gz'));
    expect((await opened('d.warc', Buffer.from('WARC/1.0\r\nContent-Length: 999999999999\r\n\r\n'))).problems).toEqual(['malformed d.warc']);
  });

  it('keeps its bounds', async () => {
    const large = Buffer.alloc(20 * 1024 * 1024, '<p>mucho</p>');
    const { ids, problems } = await opened('a.warc.gz', packedRecords([page('1'), page('lleno', large), page('bomba', gzipSync(large), { 'Content-Encoding': 'gzip' }), page('2')]));
    expect(ids).toEqual(['a.warc.gz/bruma.test/1', 'a.warc.gz/bruma.test/2']);
    expect(problems).toEqual(['too-large a.warc.gz', 'too-large a.warc.gz/bruma.test/bomba']);
    rmSync(join(cwd, 'a.warc.gz'));
    const nested = archive({ 'b.zip': archive({ 'c.zip': archive({ 'd.warc.gz': packedRecords([page('1')]) }) }) });
    expect((await opened('a.zip', nested)).problems).toEqual(['too-large a.zip/b.zip/c.zip/d.warc.gz']);
  });
});
