import { gunzipSync, inflateRawSync } from 'node:zlib';

import type { DocId } from '../../model/span.js';
import type { Budget } from '../piece.js';
import { bomb, cutOff, damaged, type Trouble } from '../problems.js';
import { spent } from './bounds.js';
import { headersAt } from './header-lines.js';

/** A record of a web archive (WARC 1.0 and 1.1): its headers under folded names, and what it holds. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

/** Longest head of a record, in bytes. */
const LONGEST_HEAD = 64 * 1024;
/** Damaged places after which an archive is given up: each is searched for what comes next. */
const MOST_DAMAGED = 100;
const MOST_RECORDS = 200_000;
/** Most of an archive is pictures and scripts, which are unpacked to be passed over: they weigh less on what may be unpacked. */
const PASSING = 4;

/**
 * The records of an archive, or what is wrong between two of them. Each record of a packed archive is packed by itself, so that
 * one that is damaged, or over a bound, leaves the others.
 */
export function* warcRecords(bytes: Buffer, doc: DocId, budget: Budget): Generator<WarcRecord | Trouble> {
  let left = MOST_RECORDS;
  let sound = MOST_DAMAGED;
  for (const part of bytes[0] === 0x1f ? members(bytes, doc, budget) : [bytes]) {
    for (const record of Buffer.isBuffer(part) ? recordsIn(part, doc) : [part]) {
      yield record;
      if (--left < 0) return yield bomb(doc, 'demasiados registros', 'too many records');
      if ('code' in record && --sound < 0) return;
    }
    if (budget.bytes < 0) return;
  }
}

/** What a packed archive is made of, one after the other. */
function* members(bytes: Buffer, doc: DocId, budget: Budget): Generator<Buffer | Trouble> {
  for (let at = 0; at < bytes.length; ) {
    const head = headOf(bytes, at);
    const found = head === null ? null : inflated(bytes, at, head, Math.max(1, PASSING * budget.bytes));
    if (found === null || found === 'large') {
      const next = bytes.indexOf(MEMBER, at + 1);
      yield found === 'large' ? bomb(doc, 'tamaño', 'size') : next < 0 ? cutOff(doc) : damaged(doc, 'WARC');
      if (next < 0) return;
      at = next;
      continue;
    }
    const passing = { ...budget, bytes: budget.bytes };
    const over = spent(doc, found.bytes.length / PASSING, (found.end - at) / PASSING, passing);
    budget.bytes = passing.bytes;
    yield over ?? found.bytes;
    at = found.end;
  }
}

const MEMBER = Buffer.from([0x1f, 0x8b, 0x08]);

/** Where the data of a packed member begin (RFC 1952); null where none does. */
function headOf(bytes: Buffer, start: number): number | null {
  if (bytes.length < start + 18 || bytes.compare(MEMBER, 0, 3, start, start + 3) !== 0) return null;
  const flags = bytes.readUInt8(start + 3);
  let at = start + 10;
  if ((flags & 4) !== 0) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, at);
    if (zero < 0) return null;
    at = zero + 1;
  }
  return at + ((flags & 2) === 0 ? 0 : 2);
}

/** A member unpacked and checked; `end` is where the next begins. */
function inflated(bytes: Buffer, start: number, data: number, most: number): { readonly bytes: Buffer; readonly end: number } | 'large' | null {
  try {
    // Its end is known once it is unpacked; what it holds is then checked by its sum.
    const { engine } = inflateRawSync(bytes.subarray(data), { info: true, maxOutputLength: most }) as unknown as { engine: { bytesWritten: number } };
    const end = data + engine.bytesWritten + 8;
    return { bytes: gunzipSync(bytes.subarray(start, end), { maxOutputLength: most }), end };
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : null;
  }
}

function* recordsIn(bytes: Buffer, doc: DocId): Generator<WarcRecord | Trouble> {
  for (let at = 0; ; ) {
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
    if (at >= bytes.length) return;
    const record = recordAt(bytes, at);
    if (record !== null) {
      yield { headers: record.headers, block: record.block };
      at = record.end;
      continue;
    }
    const next = bytes.indexOf('\nWARC/1.', at);
    yield next < 0 ? cutOff(doc) : damaged(doc, 'WARC');
    if (next < 0) return;
    at = next + 1;
  }
}

function recordAt(bytes: Buffer, start: number): (WarcRecord & { readonly end: number }) | null {
  if (bytes.toString('latin1', start, start + 7) !== 'WARC/1.') return null;
  const head = headersAt(bytes, start, LONGEST_HEAD);
  const length = /^\d{1,12}$/.exec(head?.headers.get('content-length') ?? '')?.[0];
  if (head === null || length === undefined) return null;
  const end = head.end + Number(length);
  // A length that is wrong ends where no record begins.
  if (end > bytes.length || (end < bytes.length && !/^\r?\n\r?\n/.test(bytes.toString('latin1', end, end + 4)))) return null;
  return { headers: head.headers, block: bytes.subarray(head.end, end), end };
}
