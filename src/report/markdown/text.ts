import type { Place } from '../../model/span.js';
import { safe } from '../safe.js';

/** Text with no meaning in Markdown or HTML, and nobody notified by it. */
export const escaped = (text: string): string =>
  safe(text).replace(/[\\`*_{}[\]()#+\-.!|~<>&@:]/g, (mark) => (SPELT[mark] ?? `\\${mark}`));

const SPELT: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '@': '&#64;', '-': '-', '.': '.', '(': '(', ')': ')', ':': ':' };

/** A place with its words. */
export const placed = (place: Place): string => `${escaped(`${place.doc}:${place.line}:${place.column}`)} «${escaped(place.text)}»`;

/** A table; cells are Markdown already. */
export const markdownTable = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
