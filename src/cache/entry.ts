import { createHash } from 'node:crypto';

import type { Article, Document } from '../model/document.js';
import { once } from '../model/lazy.js';
import type { Reading } from '../model/reading.js';
import { Sink } from './sink.js';
import { Source } from './source.js';
import { tableIn, Words } from './table.js';
import { readTokens, writeTokens } from './tokens.js';
import { read, write } from './values.js';

/**
 * A stored reading: the digest of what follows; the lengths of its parts; the parts, the words of all of them last.
 * What only few runs look at lies in parts of its own, and is decoded when it is asked for. The text is not stored: whoever has the key has the article.
 */
const DIGEST = 32;
const PARTS = 5;
const HEAD = DIGEST + 4 * PARTS;

type Kept = Omit<Reading, 'document' | 'mentions' | 'claims'> & { readonly document: Omit<Document, 'text' | 'tokens'> };

export function encode({ document, mentions, claims, sketch, alleged }: Reading): Buffer {
  const { text: _text, tokens, ...facts } = document;
  const words = new Words();
  const out = new Sink();
  out.raw(new Uint8Array(HEAD));
  const ends: number[] = [];
  for (const value of [{ document: facts, sketch, alleged } satisfies Kept, mentions, claims]) {
    write(value, words, out);
    ends.push(out.length);
  }
  writeTokens(tokens, out);
  ends.push(out.length);
  words.writeTo(out);
  ends.push(out.length);
  const whole = out.done();
  for (const [i, end] of ends.entries()) whole.writeUInt32LE(end - (ends[i - 1] ?? HEAD), DIGEST + 4 * i);
  digestOf(whole).copy(whole);
  return whole;
}

/**
 * The reading of an article as it was stored; null where the bytes are not what was written.
 * @param how `light` remembers nothing but the bytes: whatever is asked for is decoded each time.
 */
export function decode(whole: Buffer, { text }: Article, how: 'quick' | 'light' = 'quick'): Reading | null {
  if (whole.length < HEAD || !digestOf(whole).equals(whole.subarray(0, DIGEST))) return null;
  let at = HEAD;
  const [kept, mentions, claims, split, words] = Array.from({ length: PARTS }, (_, i) => {
    const length = whole.readUInt32LE(DIGEST + 4 * i);
    at += length;
    return whole.subarray(at - length, at);
  }) as [Buffer, Buffer, Buffer, Buffer, Buffer];
  const table = tableIn(words);
  const { document, sketch, alleged } = read(new Source(kept), table) as Kept;
  const remembered = how === 'quick' ? once : <Value>(make: () => Value): (() => Value) => make;
  const tokens = remembered(() => readTokens(split, text));
  const mentioned = remembered(() => read(new Source(mentions), table) as Reading['mentions']);
  return {
    document: { ...document, text, get tokens() { return tokens(); } },
    sketch, alleged,
    get mentions() { return mentioned(); },
    // Not remembered: claims take the most room, and hardly any of an archive's are held for long.
    get claims() { return read(new Source(claims), table) as Reading['claims']; },
  };
}

const digestOf = (whole: Buffer): Buffer => createHash('sha256').update(whole.subarray(DIGEST)).digest();
