import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

import type { Article, Document } from '../model/document.js';
import { once } from '../model/lazy.js';
import type { Reading } from '../model/reading.js';
import type { Tokens } from '../model/tokens.js';

/**
 * A stored reading: the digest of what follows; the lengths of its parts; the parts, each from a multiple of four.
 * What only few runs look at lies in parts of its own, and is decoded when it is asked for. The text is not stored: whoever has the key has the article.
 */
const DIGEST = 32;
const PARTS = 7;
const HEAD = DIGEST + 4 * PARTS;

type Kept = Omit<Reading, 'document' | 'mentions' | 'claims'> & { readonly document: Omit<Document, 'text' | 'tokens'> };

export function encode({ document, mentions, claims, ...rest }: Reading): Buffer {
  const { text: _text, tokens: { start, end, word, shape }, ...facts } = document;
  const kept: Kept = { ...rest, document: facts };
  const parts = [serialize(kept), serialize(mentions), serialize(claims), bytes(start), bytes(end), bytes(word), bytes(shape)];
  const whole = Buffer.alloc(HEAD + parts.reduce((sum, part) => sum + padded(part.length), 0));
  let at = HEAD;
  for (const [i, part] of parts.entries()) {
    whole.writeUInt32LE(part.length, DIGEST + 4 * i);
    part.copy(whole, at);
    at += padded(part.length);
  }
  digestOf(whole).copy(whole);
  return whole;
}

/** The reading of an article as it was stored; null where the bytes are not what was written. */
export function decode(whole: Buffer, { text }: Article): Reading | null {
  if (whole.length < HEAD || !digestOf(whole).equals(whole.subarray(0, DIGEST))) return null;
  let at = HEAD;
  const parts = Array.from({ length: PARTS }, (_, i) => {
    const length = whole.readUInt32LE(DIGEST + 4 * i);
    const part = whole.subarray(at, at + length);
    at += padded(length);
    return part;
  }) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
  const [kept, mentions, claims, start, end, word, shape] = parts;
  const { document, sketch, alleged } = deserialize(kept) as Kept;
  const tokens: Tokens = { text, count: shape.length, start: ints(start), end: ints(end), word: ints(word), shape: new Uint8Array(shape.buffer, shape.byteOffset, shape.length) };
  const ready: Document = { ...document, text, tokens };
  const mentioned = once(() => deserialize(mentions) as Reading['mentions']);
  return {
    document: ready, sketch, alleged,
    get mentions() { return mentioned(); },
    // Not remembered: claims take the most room, and hardly any of an archive's are held for long.
    get claims() { return deserialize(claims) as Reading['claims']; },
  };
}

const padded = (length: number): number => (length + 3) & ~3;
const bytes = (array: Int32Array | Uint8Array): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
const ints = (part: Buffer): Int32Array => new Int32Array(part.buffer, part.byteOffset, part.length / 4);
const digestOf = (whole: Buffer): Buffer => createHash('sha256').update(whole.subarray(DIGEST)).digest();
