import type { Tokens } from '../model/tokens.js';
import type { Sink } from './sink.js';
import { Source } from './source.js';

/** Tokens of a text, each as its distance from the one before, its length, its word and its shape. */
export function writeTokens({ count, start, end, word, shape }: Tokens, out: Sink): void {
  out.natural(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const [from, to] = [start[i] as number, end[i] as number];
    out.natural(from - last);
    out.natural(to - from);
    out.integer(word[i] as number);
    last = to;
  }
  out.raw(shape.subarray(0, count));
}

export function readTokens(bytes: Buffer, text: string): Tokens {
  const source = new Source(bytes);
  const count = source.natural();
  const [start, end, word] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let last = 0;
  for (let i = 0; i < count; i++) {
    start[i] = last += source.natural();
    end[i] = last += source.natural();
    word[i] = source.integer();
  }
  const shape = source.raw(count);
  return { text, count, start, end, word, shape: new Uint8Array(shape.buffer, shape.byteOffset, count) };
}
