import { isUtf8 } from 'node:buffer';

import type { DocId } from '../model/span.js';
import { binary, brokenBytes, notText, oddEncoding, type Trouble } from './problems.js';
import { formatOf, looksBinary, utf16Order } from './sniff.js';

/** `text` is null where the bytes hold none; `trouble` may come with a text that is partly damaged. */
export interface Decoded {
  readonly text: string | null;
  readonly trouble: Trouble | null;
}

const text = (value: string): Decoded => ({ text: value, trouble: null });
const refused = (trouble: Trouble): Decoded => ({ text: null, trouble });

/**
 * The text of a file: UTF-8, UTF-16 of either order, or Windows-1252 (which holds Latin-1).
 * A byte-order mark is removed and nothing else changes, so offsets into the result are offsets into the file's text.
 */
export async function decode(bytes: Buffer, doc: DocId): Promise<Decoded> {
  if (starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff)) return refused(oddEncoding(doc, 'UTF-32'));
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return eightBit(bytes.subarray(3), doc, true);
  if (starts(bytes, 0xff, 0xfe)) return text(utf16(bytes.subarray(2), 'little'));
  if (starts(bytes, 0xfe, 0xff)) return text(utf16(bytes.subarray(2), 'big'));
  const format = formatOf(bytes);
  if (format !== null) return refused(notText(doc, format));
  const order = utf16Order(bytes);
  if (order !== null) return text(utf16(bytes, order));
  if (looksBinary(bytes)) return refused(binary(doc));
  return eightBit(bytes, doc, false);
}

async function eightBit(bytes: Buffer, doc: DocId, marked: boolean): Promise<Decoded> {
  if (isUtf8(bytes)) return text(bytes.toString('utf8'));
  const patched = bytes.toString('utf8');
  const { broken, sound } = quality(patched);
  if (marked || sound > 2 * broken) return { text: patched, trouble: brokenBytes(doc, broken) };
  const { default: iconv } = await import('iconv-lite');
  return text(iconv.decode(bytes, 'win1252'));
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
