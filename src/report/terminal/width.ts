/** Ranges of code points that take two columns (East Asian wide and full width, emoji; Unicode, EastAsianWidth.txt), first and last of each. */
const WIDE: readonly number[] = [
  0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3,
  0x231a, 0x231b, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615, 0x2648, 0x2653, 0x267f, 0x267f, 0x2693, 0x2693,
  0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5,
  0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757,
  0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf,
  0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f265, 0x1f7e0, 0x1f7eb,
  0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd,
];

const MARK = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that one code point takes. */
function columns(code: number): number {
  if (code < 0x300) return 1;
  if (code >= 0x1100) {
    for (let i = 0; i < WIDE.length; i += 2) if (code >= (WIDE[i] as number) && code <= (WIDE[i + 1] as number)) return 2;
  }
  return MARK.test(String.fromCodePoint(code)) ? 0 : 1;
}

/** Columns that a text takes on a terminal. The text has no control characters. */
export function measure(text: string): number {
  let total = 0;
  for (const letter of text) total += columns(letter.codePointAt(0) as number);
  return total;
}

/** Columns of the widest of several texts; 0 where there is none. */
export const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, measure(text)), 0);

/** The text with spaces after it up to `width` columns; never cut. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - measure(text)));

/** The text with spaces before it up to `width` columns; never cut. */
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - measure(text))) + text;

/** Lines of at most `width` columns, broken at spaces; a longer word is broken where it must be. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = measure(word);
    if (used > 0 && used + 1 + size <= width) { line += ` ${word}`; used += 1 + size; continue; }
    if (used > 0) lines.push(line.trimEnd());
    line = word;
    used = size;
    while (used > width) {
      const head = cut(line, width);
      lines.push(head);
      line = line.slice(head.length);
      used = measure(line);
    }
  }
  if (used > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** The start of a text that takes at most `width` columns, and at least one letter. */
export function cut(text: string, width: number): string {
  let used = 0;
  let at = 0;
  for (const letter of text) {
    used += columns(letter.codePointAt(0) as number);
    if (used > width && at > 0) break;
    at += letter.length;
  }
  return text.slice(0, at);
}
