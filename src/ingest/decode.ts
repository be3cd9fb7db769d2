import { isUtf8 } from 'node:buffer';

import type { DocId } from '../model/span.js';
import { binary, brokenBytes, notText, oddEncoding, type Trouble } from './problems.js';
import { formatOf, looksBinary, utf16Order } from './sniff.js';

/** Encodings by any of their usual names; one that nobody knows counts for nothing. */
export interface Told {
  /** By a person: holds but for a byte-order mark. */
  readonly forced?: string | undefined;
  /** By the file: holds where the bytes do not show another. */
  readonly declared?: string | undefined;
}

/** `text` is null where the bytes hold none; `trouble` may come with a text that is partly damaged. */
export interface Decoded {
  readonly text: string | null;
  readonly trouble: Trouble | null;
  /** How the bytes were taken, for those who ask. */
  readonly encoding?: string;
}

const text = (value: string, encoding: string): Decoded => ({ text: value, trouble: null, encoding });
const refused = (trouble: Trouble): Decoded => ({ text: null, trouble });

/**
 * The text of a file: UTF-8, UTF-16 of either order, or Windows-1252 (which holds Latin-1).
 * A byte-order mark is removed and nothing else changes, so offsets into the result are offsets into the file's text.
 * What the file or a person says of its encoding counts as `Told` has it.
 */
export async function decode(bytes: Buffer, doc: DocId, { forced, declared }: Told = {}): Promise<Decoded> {
  if (starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff)) return refused(oddEncoding(doc, 'UTF-32'));
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return eightBit(bytes.subarray(3), doc, true);
  if (starts(bytes, 0xff, 0xfe)) return text(utf16(bytes.subarray(2), 'little'), 'UTF-16LE');
  if (starts(bytes, 0xfe, 0xff)) return text(utf16(bytes.subarray(2), 'big'), 'UTF-16BE');
  const format = formatOf(bytes);
  if (format !== null) return refused(notText(doc, format));
  if (forced !== undefined && (await knows(forced))) return named(bytes, forced);
  const order = utf16Order(bytes);
  if (order !== null) return text(utf16(bytes, order), order === 'little' ? 'UTF-16LE' : 'UTF-16BE');
  if (looksBinary(bytes)) return refused(binary(doc));
  return eightBit(bytes, doc, false, declared);
}

async function eightBit(bytes: Buffer, doc: DocId, marked: boolean, declared?: string): Promise<Decoded> {
  if (isUtf8(bytes)) return text(bytes.toString('utf8'), 'UTF-8');
  const patched = bytes.toString('utf8');
  const { broken, sound } = quality(patched);
  if (marked || sound > 2 * broken) return { text: patched, trouble: brokenBytes(doc, broken), encoding: 'UTF-8' };
  // Pages that say ISO-8859-1 are in Windows-1252, which holds it.
  if (declared !== undefined && !/^(?:utf-?8|iso-?8859-?1|latin-?1|us-ascii)$/i.test(declared) && (await knows(declared))) return named(bytes, declared);
  const { default: iconv } = await import('iconv-lite');
  return text(iconv.decode(bytes, 'win1252'), 'Windows-1252');
}

/** Whether there is an encoding of a name. */
export async function knows(name: string): Promise<boolean> {
  const { default: iconv } = await import('iconv-lite');
  return name.length < 40 && !/^(?:base64|hex|binary)$/i.test(name) && iconv.encodingExists(name);
}

async function named(bytes: Buffer, name: string): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite');
  return text(iconv.decode(bytes, name), name);
}

/** Replacement characters, and characters beyond ASCII that decoded well: Windows-1252 prose has next to none of the latter. */
function quality(patched: string): { broken: number; sound: number } {
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < patched.length; at++) {
    const unit = patched.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) sound++;
  }
  return { broken, sound };
}

function utf16(bytes: Buffer, order: 'little' | 'big'): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return order === 'little' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
}

const starts = (bytes: Buffer, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
