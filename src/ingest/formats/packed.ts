import { isArticle } from '../kind.js';
import { type Input, merge, NOTHING, type Opened, type Opening } from '../piece.js';
import { isAside } from './bounds.js';
import type { Unpacked } from './unzip.js';

/** Whether a file in an archive is read, as if it lay in a folder. */
export const isWanted = (name: string): boolean => isArticle(name) && !isAside(name);

/** Reads files that were unpacked. Their identifiers are that of the archive, a stroke, and their names. */
export async function openAll(files: readonly Unpacked[], { id }: Input, opening: Opening): Promise<Opened> {
  const opened: Opened[] = [NOTHING];
  for (const { name, bytes } of files) opened.push(await opening.open({ bytes, id: `${id}/${name}`, name, chosen: false }, { ...opening, depth: opening.depth + 1 }));
  return merge(opened);
}
