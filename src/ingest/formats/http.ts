import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

import { headersAt } from './header-lines.js';

/** An answer of a web server as it was sent. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const LONGEST_HEAD = 256 * 1024;

/** The answer in some bytes (RFC 9112); null where there is none. */
export function responseOf(bytes: Buffer): HttpResponse | null {
  const head = headersAt(bytes, 0, LONGEST_HEAD);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(head?.first ?? '')?.[1];
  return head === null || status === undefined ? null : { status: Number(status), headers: head.headers, body: bytes.subarray(head.end) };
}

/**
 * What an answer carries, of at most `most` bytes: its chunks joined, its coding undone. Archives that have done so already
 * leave the headers as they were, so a body that is not what they say is taken as it is.
 * @throws Error where it is damaged, in a coding that is not known, or longer.
 */
export function contentOf({ headers, body }: HttpResponse, most: number): Buffer {
  const plain = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? (dechunked(body) ?? body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
  return codings.reverse().slice(0, 2).reduce((bytes, coding) => uncoded(bytes, coding, most), plain);
}

function uncoded(bytes: Buffer, coding: string, most: number): Buffer {
  const bound = { maxOutputLength: most };
  switch (coding) {
    case 'gzip': case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, bound) : bytes;
    case 'deflate':
      // Servers send it with and without the wrapping that it should have.
      return (bytes.readUInt8(0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0 ? inflateSync(bytes, bound) : inflateRawSync(bytes, bound);
    case 'br':
      return brotliDecompressSync(bytes, bound);
    default:
      throw new RangeError(coding);
  }
}

/** Chunks joined; null where the bytes are in none. The last one may be cut off. */
function dechunked(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/i.exec(bytes.toString('latin1', at, at + 220));
    if (line === null) return null;
    const from = at + line[0].length;
    const size = Number.parseInt(line[1] ?? '', 16);
    if (size === 0) break;
    chunks.push(bytes.subarray(from, from + size));
    at = from + size;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}
