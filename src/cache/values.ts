import type { Sink } from './sink.js';
import type { Source } from './source.js';
import type { Table, Words } from './table.js';

/** What a value is, in the low three bits of its first number; the rest of the number is its payload. */
const Kind = { one: 0, natural: 1, negative: 2, word: 3, array: 4, object: 5, integers: 6, list: 7 } as const;
/** Payloads of `one`. */
const One = { null: 0, undefined: 1, true: 2, false: 3, float: 4, id: 5 } as const;

/** Whole numbers from here on are written as any other number. */
const MOST = 1 << 28;
/** Ids of mentions and claims (`model/id.ts`): no two values have one in common, so that they stand where they are used. */
const ID = /^[mk]-[0-9a-f]{14}$/;
const ID_LENGTH = 16;
const DASH = 0x2d;

/** Writes plain data: what JSON can say, `undefined`, any number, and arrays of 32-bit integers in order. */
export function write(value: unknown, words: Words, out: Sink): void {
  switch (typeof value) {
    case 'string':
      if (value.length === ID_LENGTH && value.charCodeAt(1) === DASH && ID.test(value)) {
        put(out, Kind.one, One.id);
        out.latin(value);
      } else put(out, Kind.word, words.word(value));
      return;
    case 'number':
      if ((value | 0) === value && value < MOST && value > -MOST && !Object.is(value, -0)) put(out, value < 0 ? Kind.negative : Kind.natural, Math.abs(value));
      else {
        put(out, Kind.one, One.float);
        out.float(value);
      }
      return;
    case 'boolean': put(out, Kind.one, value ? One.true : One.false); return;
    case 'undefined': put(out, Kind.one, One.undefined); return;
    case 'object': break;
    default: throw new TypeError(typeof value);
  }
  if (value === null) put(out, Kind.one, One.null);
  else if (value instanceof Int32Array) {
    put(out, Kind.integers, value.length);
    let last = 0;
    for (const one of value) {
      out.integer((one - last) | 0);
      last = one;
    }
  } else if (Array.isArray(value)) {
    if (isWords(value)) put(out, Kind.list, words.list(value as readonly string[]));
    else {
      put(out, Kind.array, value.length);
      for (const one of value as unknown[]) write(one, words, out);
    }
  } else {
    put(out, Kind.object, words.shape(Object.keys(value)));
    for (const one of Object.values(value)) write(one, words, out);
  }
}

function put(out: Sink, kind: number, payload: number): void {
  out.natural((payload << 3) | kind);
}

const isWords = (value: readonly unknown[]): boolean => value.every((one) => typeof one === 'string');

/** The value that was written. */
export function read(source: Source, table: Table): unknown {
  const first = source.natural();
  const payload = first >>> 3;
  switch (first & 7) {
    case Kind.natural: return payload;
    case Kind.negative: return -payload;
    case Kind.word: return table.word(payload);
    case Kind.list: return table.list(payload);
    case Kind.object: {
      const value: Record<string, unknown> = {};
      for (const name of table.shape(payload)) value[name] = read(source, table);
      return value;
    }
    case Kind.array: {
      const value: unknown[] = [];
      for (let left = payload; left > 0; left--) value.push(read(source, table));
      return value;
    }
    case Kind.integers: {
      const value = new Int32Array(payload);
      let last = 0;
      for (let i = 0; i < payload; i++) value[i] = last = (last + source.integer()) | 0;
      return value;
    }
    default: break;
  }
  switch (payload) {
    case One.null: return null;
    case One.true: return true;
    case One.false: return false;
    case One.float: return source.float();
    case One.id: return source.latin(ID_LENGTH);
    default: return undefined;
  }
}
