import { gunzip, constants } from 'node:zlib';
import { promisify } from 'node:util';

import { type Door, refused } from '../piece.js';
import { bomb, damaged } from '../problems.js';
import { MAX_DEPTH, spent } from './bounds.js';

/** A file packed by gzip: a tar archive, or one article. */
export const gzip: Door = async (input, opening) => {
  const { bytes, id, name } = input;
  if (opening.depth >= MAX_DEPTH) return refused(bomb(id, 'anidamiento', 'nesting'));
  let inner: Buffer;
  try {
    inner = await promisify(gunzip)(bytes, { maxOutputLength: Math.max(1, opening.budget.bytes), finishFlush: constants.Z_FINISH });
  } catch (error) {
    return refused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? bomb(id, 'tamaño', 'size') : damaged(id, 'GZIP'));
  }
  const over = spent(id, inner.length, bytes.length, opening.budget);
  if (over !== null) return refused(over);
  return opening.open({ ...input, bytes: inner, name: name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '') }, { ...opening, depth: opening.depth + 1 });
};
