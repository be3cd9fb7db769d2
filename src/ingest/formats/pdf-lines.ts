/** A piece of text as a page places it: `transform` ends in x and y, y growing upwards; lengths in points. */
export interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Pieces on one height, in the order of the file, are a line; a gap wider than a fifth of the letter is a blank. */
export function linesOf(items: readonly Item[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const { str, transform, width, height: box } of items) {
    if (str.trim() === '') continue;
    const [, , , scale = 0, x = 0, y = 0] = transform;
    const height = box || Math.abs(scale) || 10;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < 0.4 * height && x >= last.right - height) {
      const gap = x - last.right > 0.2 * height && !/\s$/.test(last.text) ? ' ' : '';
      lines[lines.length - 1] = { ...last, text: last.text + gap + str, right: x + width };
    } else lines.push({ text: str, left: x, right: x + width, y, height });
  }
  return lines;
}

/** A line that ends before this share of the width of its page ends its paragraph. */
const FULL = 0.82;
/** A gap between lines of so many times the usual one begins a paragraph. */
const WIDE = 1.25;
/** Pages from which on what recurs at their head and foot is no text. */
const RECURS = 3;

/** The lines of pages as paragraphs: running heads and page numbers are left out, words parted at the end of a line made whole. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const lines of withoutRunning(pages)) {
    const usual = median(lines.flatMap((line, at) => (at > 0 && lines[at - 1].y > line.y ? [lines[at - 1].y - line.y] : [])));
    const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
    const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
    for (const [at, line] of lines.entries()) {
      const above = at > 0 ? lines[at - 1] : null;
      const near = above === null || (above.y - line.y > 0 && above.y - line.y <= WIDE * usual && Math.abs(above.height - line.height) < 0.15 * line.height);
      const last = paragraphs.at(-1);
      if (open && near && last !== undefined && !(above === null && /[.!?:”»"]$/.test(last))) paragraphs[paragraphs.length - 1] = joined(last, line.text);
      else paragraphs.push(line.text);
      open = line.right - left >= FULL * (right - left);
    }
  }
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function joined(above: string, below: string): string {
  const start = below.trimStart();
  if (/\p{L}\u00ad$/u.test(above) || (/\p{Ll}[-\u2010]$/u.test(above) && /^\p{Ll}/u.test(start))) return above.slice(0, -1) + start;
  return `${above.trimEnd()} ${start}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Infinity;
}

/** Pages without the first and last lines that most of them share, digits aside, or that are the number of the page. */
function withoutRunning(pages: readonly (readonly PageLine[])[]): (readonly PageLine[])[] {
  const keyOf = (line: PageLine): string => line.text.replace(/\d+/g, '#').trim();
  const seen = new Map<string, number>();
  for (const lines of pages) for (const key of new Set([lines[0], lines.at(-1)].flatMap((line) => (line === undefined ? [] : [keyOf(line)])))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const runs = (line: PageLine | undefined, page: number): boolean => {
    if (line === undefined) return false;
    const alone = /^\W*(\d{1,4})\W*$/.exec(line.text)?.[1];
    return alone === String(page + 1) || (alone !== undefined && pages.length > 1) || (pages.length >= RECURS && (seen.get(keyOf(line)) ?? 0) > pages.length / 2);
  };
  return pages.map((lines, page) => lines.slice(runs(lines[0], page) ? 1 : 0, lines.length > 1 && runs(lines.at(-1), page) ? -1 : undefined));
}
