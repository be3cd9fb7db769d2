/** Longest control sequence and longest payload looked for, in code units; hostile text cannot make the search slow. */
const LONGEST_SEQUENCE = 64;
const LONGEST_PAYLOAD = 2048;

/**
 * Text of an article, file name or message made safe to print on one line: no control characters, no escape sequences,
 * no marks that turn the direction of writing or take no room, no half characters.
 * White space of any kind becomes one space each; everything else stays as it is.
 */
export function safe(text: string): string {
  if (!SUSPECT.test(text)) return text;
  let out = '';
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x1b) { at = afterEscape(text, at); continue; }
    const code = text.codePointAt(at) as number;
    const size = code > 0xffff ? 2 : 1;
    if (isSpace(code)) out += ' ';
    else if (code >= 0xd800 && code <= 0xdfff) out += '\ufffd';
    else if (!isUnsafe(code)) out += text.slice(at, at + size);
    at += size;
  }
  return out;
}

/** Anything but plain printable text of the basic plane: the quick way out for nearly every quote. */
const SUSPECT = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

const isSpace = (code: number): boolean =>
  (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

function isUnsafe(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  if (code < 0x300) return code === 0xad;
  return code === 0x34f || code === 0x61c || code === 0x115f || code === 0x1160 || code === 0x17b4 || code === 0x17b5
    || (code >= 0x180b && code <= 0x180f) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
    || (code >= 0x2060 && code <= 0x206f) || code === 0x3164 || code === 0xfeff || code === 0xffa0
    || (code >= 0xfff0 && code <= 0xfffb) || (code & 0xfffe) === 0xfffe
    || (code >= 0x1bca0 && code <= 0x1bca3) || (code >= 0x1d173 && code <= 0x1d17a) || (code >= 0xe0000 && code <= 0xe0fff);
}

/** The offset after the escape sequence that starts at `at` (ECMA-48); never further than the bounds above. */
function afterEscape(text: string, at: number): number {
  const kind = text.charCodeAt(at + 1);
  if (kind === 0x5b) return afterBytes(text, at + 2, 0x20, 0x3f, 0x40, 0x7e) ?? at + 2;
  if (kind === 0x5d || kind === 0x50 || kind === 0x58 || kind === 0x5e || kind === 0x5f) return afterPayload(text, at + 2);
  if (kind >= 0x20 && kind <= 0x2f) return afterBytes(text, at + 1, 0x20, 0x2f, 0x30, 0x7e) ?? at + 1;
  return kind >= 0x30 && kind <= 0x7e ? at + 2 : at + 1;
}

function afterBytes(text: string, from: number, low: number, high: number, lastLow: number, lastHigh: number): number | undefined {
  const stop = Math.min(text.length, from + LONGEST_SEQUENCE);
  let at = from;
  while (at < stop && text.charCodeAt(at) >= low && text.charCodeAt(at) <= high) at++;
  const last = at < stop ? text.charCodeAt(at) : -1;
  return last >= lastLow && last <= lastHigh ? at + 1 : undefined;
}

/** After the BEL or ST that ends a payload; only after its introducer where none comes on the same line. */
function afterPayload(text: string, from: number): number {
  const stop = Math.min(text.length, from + LONGEST_PAYLOAD);
  for (let at = from; at < stop; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x07 || unit === 0x9c) return at + 1;
    if (unit === 0x1b) return text.charCodeAt(at + 1) === 0x5c ? at + 2 : from;
    if (unit === 0x0a || unit === 0x0d) return from;
  }
  return from;
}
