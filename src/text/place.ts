import type { Place, Span } from '../model/span.js';
import { indexAt } from './lines.js';

/** An address with line, column (1-based, UTF-16) and words. */
export function place(text: string, lines: Int32Array, span: Span): Place {
  const first = indexAt(lines, span.start);
  const last = indexAt(lines, Math.max(span.start, span.end - 1));
  return {
    doc: span.doc,
    start: span.start,
    end: span.end,
    line: first + 1,
    column: span.start - (lines[first] as number) + 1,
    endLine: last + 1,
    endColumn: span.end - (lines[last] as number) + 1,
    text: text.slice(span.start, span.end),
  };
}
