import { constants, inflateSync } from 'node:zlib';

/** The longest stream of text, fonts or tables, unpacked: a page holds a few megabytes of them at most. Bytes. */
const MOST = 32 * 1024 * 1024;
/** How often a stream may be packed again. */
const TWICE = 2;
/** Bytes before a stream in which its dictionary says that it is a picture; text is not looked for in those. */
const DICTIONARY = 1024;

const STREAM = Buffer.from('stream');
const BOUND = { maxOutputLength: MOST, finishFlush: constants.Z_SYNC_FLUSH };

/** Whether a stream of a PDF unpacks beyond bounds. Its reader gives none, and would unpack it all. */
export function swells(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, at + STREAM.length)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const from = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    if (!isPacked(bytes, from) || /\/Subtype\s*\/Image\b/.test(bytes.toString('latin1', Math.max(0, at - DICTIONARY), at).replace(/^[^]*endobj/, ''))) continue;
    if (isBeyond(bytes.subarray(from))) return true;
  }
  return false;
}

/** The first two bytes of what zlib packs (RFC 1950). */
const isPacked = (bytes: Buffer, at: number): boolean => at + 2 <= bytes.length && (bytes.readUInt8(at) & 0x0f) === 8 && bytes.readUInt16BE(at) % 31 === 0;

function isBeyond(packed: Buffer): boolean {
  let held = packed;
  for (let times = 0; times < TWICE && isPacked(held, 0); times++) {
    try {
      held = inflateSync(held, BOUND);
    } catch (error) {
      return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    }
  }
  return false;
}
