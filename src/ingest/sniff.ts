/** How many bytes of a file are looked at to tell what it is. */
const SAMPLE = 8192;

const MAGIC: readonly (readonly [format: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['ZIP', 'PK\x03\x04'],
  ['GZIP', '\x1f\x8b'],
  ['WARC', 'WARC/'],
  ['OLE', '\xd0\xcf\x11\xe0'],
];

/** The format of a file that is no plain text by its first bytes. */
export function formatOf(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 8);
  return MAGIC.find(([, start]) => head.startsWith(start))?.[0] ?? null;
}

/**
 * The byte order of UTF-16 without a mark: in western prose every second byte is zero but for a few (quotes, dashes, €),
 * and the others hardly ever are.
 */
export function utf16Order(bytes: Buffer): 'little' | 'big' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return null;
  let first = 0;
  let second = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  const pairs = end / 2;
  if (second > 0.7 * pairs && first < 0.05 * pairs) return 'little';
  if (first > 0.7 * pairs && second < 0.05 * pairs) return 'big';
  return null;
}

/** Whether bytes hold more control characters than damaged prose would: one zero in a thousand, or one control in twenty. */
export function looksBinary(bytes: Buffer): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at];
    if (byte === 0) zeros++;
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in text files.
    else if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) controls++;
  }
  return zeros * 1000 > end || controls * 20 > end;
}
