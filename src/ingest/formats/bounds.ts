import type { DocId } from '../../model/span.js';
import type { Budget } from '../piece.js';
import { bomb, type Trouble } from '../problems.js';

/** How deep files may be packed in one another. */
export const MAX_DEPTH = 3;

/** Prose packs to a third or a fifth of its length; a hundred to one is a bomb, once it is long enough to matter. */
const MAX_RATIO = 100;
const FROM = 1024 * 1024;

/** Takes what was unpacked off the budget; a trouble where it is over a bound. */
export function spent(doc: DocId, unpacked: number, packed: number, budget: Budget): Trouble | null {
  budget.bytes -= unpacked;
  if (budget.bytes < 0) return bomb(doc, 'tamaño total', 'total size');
  return unpacked > FROM && unpacked > MAX_RATIO * packed ? bomb(doc, 'compresión desmedida', 'compression beyond measure') : null;
}

/** Whether the name of an entry is absolute or leads out of its archive. */
export const leadsOut = (name: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name);

/** Whether a file in an archive is passed over by its place, as it would be in a folder: hidden, or a copy of metadata. */
export const isAside = (name: string): boolean => name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules');
