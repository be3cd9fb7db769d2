import { type Door, merge, NOTHING, refused } from '../piece.js';
import { bomb } from '../problems.js';
import { MAX_DEPTH } from './bounds.js';
import { isWanted, openAll } from './packed.js';
import { unzip } from './unzip.js';

/** A ZIP archive, read as a folder would be. */
export const zip: Door = async (input, opening) => {
  if (opening.depth >= MAX_DEPTH) return refused(bomb(input.id, 'anidamiento', 'nesting'));
  const { files, troubles, ignored } = await unzip(input.bytes, input.id, opening.limit, opening.budget, isWanted);
  return merge([{ ...NOTHING, troubles, ignored }, await openAll(files, input, opening)]);
};
