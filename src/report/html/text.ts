import { lineStarts } from '../../text/lines.js';
import { html, type Markup } from './markup.js';
import type { Anchor } from './shelf.js';

/** What an anchor's words become: plain words with an address, or marked words that lead back to what quotes them. */
export type Wrap = (anchor: Anchor, inner: Markup, first: boolean) => Markup;

/** A part of an anchor on one line, or beside another that it crosses. Only the first part carries the address. */
interface Part {
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text as paragraphs, its anchors around their exact words. Anchors come by start, longest first. */
export function* paragraphs(text: string, anchors: readonly Anchor[], wrap: Wrap): Generator<Markup> {
  const starts = lineStarts(text);
  let open: readonly Anchor[] = [];
  let next = 0;
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] as number;
    const stop = starts[line + 1] ?? text.length;
    const end = start + text.slice(start, stop).replace(/[\r\n]+$/, '').length;
    const here = [...open];
    while (next < anchors.length && (anchors[next] as Anchor).start < stop) here.push(anchors[next++] as Anchor);
    open = here.filter((anchor) => anchor.end > stop);
    const parts = here.map((anchor): Part => ({ anchor, start: Math.max(anchor.start, start), end: Math.min(anchor.end, end) })).filter((part) => part.start < part.end);
    yield html`<p>${marked(text, start, end, parts, wrap)}</p>
`;
  }
}

/** A stretch of text with parts nested in it; a part that crosses the end of another is divided there. */
function marked(text: string, from: number, to: number, parts: readonly Part[], wrap: Wrap): readonly (string | Markup)[] {
  const out: (string | Markup)[] = [];
  const queue = [...parts].sort(byPlace);
  let at = from;
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const { anchor, start, end } = part;
    const inside: Part[] = [];
    while (queue[0] !== undefined && queue[0].start < end) {
      const other = queue.shift() as Part;
      if (other.end <= end) { inside.push(other); continue; }
      inside.push({ ...other, end });
      queue.push({ ...other, start: end });
      queue.sort(byPlace);
    }
    if (start > at) out.push(text.slice(at, start));
    out.push(wrap(anchor, html`${marked(text, start, end, inside, wrap)}`, start === anchor.start));
    at = end;
  }
  if (to > at) out.push(text.slice(at, to));
  return out;
}

const byPlace = (a: Part, b: Part): number => a.start - b.start || b.end - a.end;
