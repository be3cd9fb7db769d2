import type { RuleId } from '../model/finding.js';
import { indexAt, lineStarts } from '../text/lines.js';

/** A mark in a draft that accepts the findings of one rule in a stretch of it; offsets of the draft's text. */
export interface Mark {
  readonly rule: RuleId;
  readonly reason: string;
  /** 1-based line of the mark. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A draft without its marks. */
export interface Unmarked {
  /** The same text with blanks in place of marks: every offset, line and column stays. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

const OPEN = '<!--';
const CLOSE = '-->';
const NAME = 'cotejo-ignore';

/** Longest mark, in code units. What has no end within it is no mark. */
const LONGEST = 2000;

/** Longest line of hard-wrapped prose, in code units: a longer one is a paragraph alone. */
const WRAPPED = 120;

/** Blank lines between a mark and its paragraph, and lines of a paragraph, at most. */
const GAP = 20;
const LINES = 200;

/** Whether a text may hold marks at all. */
export const mayHoldMarks = (text: string): boolean => text.includes(NAME);

/**
 * The marks of a draft, `<!-- cotejo-ignore RULE: reason -->`, sound or not (their rule or reason may be empty), and its text without them.
 * A mark beside words stands for its line; one on a line of its own for the paragraph below it.
 */
export function unmarked(text: string): Unmarked {
  const written = comments(text);
  let clear = '';
  let last = 0;
  for (const { start, end } of written) {
    clear += text.slice(last, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    last = end;
  }
  clear += text.slice(last);
  const lines = lineStarts(clear);
  const marks = written.map(({ start, end, rule, reason }): Mark => ({ rule, reason, line: indexAt(lines, start) + 1, ...scope(clear, lines, start, end) }));
  return { text: clear, marks };
}

interface Comment {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reason: string;
}

function comments(text: string): readonly Comment[] {
  const found: Comment[] = [];
  for (let start = text.indexOf(OPEN); start >= 0; start = text.indexOf(OPEN, start + 1)) {
    const name = start + OPEN.length + (/^\s{0,20}/.exec(text.slice(start + OPEN.length, start + OPEN.length + 20))?.[0].length ?? 0);
    if (!text.startsWith(NAME, name)) continue;
    const said = text.slice(name + NAME.length, start + LONGEST);
    const close = said.indexOf(CLOSE);
    if (close < 0 || /^[\w-]/.test(said.slice(0, close))) continue;
    const [rule, ...reason] = said.slice(0, close).split(':');
    const end = name + NAME.length + close + CLOSE.length;
    found.push({ start, end, rule: (rule as string).trim(), reason: reason.join(':').replace(/\s+/g, ' ').trim() });
    start = end - 1;
  }
  return found;
}

/** The stretch that a mark from `start` to `end` stands for; empty where there is none. */
function scope(text: string, lines: Int32Array, start: number, end: number): { from: number; to: number } {
  const at = (line: number): number => lines[line] ?? text.length;
  const blank = (line: number): boolean => text.slice(at(line), at(line + 1)).trim() === '';
  const own = indexAt(lines, start);
  const closing = indexAt(lines, end);
  if (!blank(own) || !blank(closing)) return { from: at(own), to: at(closing + 1) };
  let first = closing + 1;
  while (first < lines.length && first <= closing + GAP && blank(first)) first++;
  if (first >= lines.length || blank(first)) return { from: end, to: end };
  let last = first;
  while (last + 1 < lines.length && last < first + LINES && at(last + 1) - at(last) <= WRAPPED && !blank(last + 1)) last++;
  return { from: at(first), to: at(last + 1) };
}
