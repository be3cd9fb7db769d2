import { parseTar } from 'nanotar';

import { type Door, merge, NOTHING, refused } from '../piece.js';
import { badName, bomb, cutOff, tooLarge, type Trouble } from '../problems.js';
import { leadsOut, MAX_DEPTH } from './bounds.js';
import { isWanted, openAll } from './packed.js';
import type { Unpacked } from './unzip.js';

/** A tar archive, read as a folder would be. Links in it lead nowhere. */
export const tar: Door = async (input, opening) => {
  const { bytes, id } = input;
  if (opening.depth >= MAX_DEPTH) return refused(bomb(id, 'anidamiento', 'nesting'));
  const troubles: Trouble[] = [];
  const files: Unpacked[] = [];
  let ignored = 0;
  for (const { name, type, data, size } of parseTar(bytes)) {
    if (type === 'directory') continue;
    if (--opening.budget.entries < 0) {
      troubles.push(bomb(id, 'demasiados archivos', 'too many files'));
      break;
    }
    const clean = name.replace(/^\.\//, '');
    if (leadsOut(clean)) troubles.push(badName(id, clean));
    else if (type !== 'file' || !isWanted(clean)) ignored++;
    else if (size > opening.limit) troubles.push(tooLarge(`${id}/${clean}`, opening.limit));
    else if (data === undefined || data.length < size) troubles.push(cutOff(id));
    else files.push({ name: clean, bytes: Buffer.from(data) });
  }
  return merge([{ ...NOTHING, troubles, ignored }, await openAll(files, input, opening)]);
};
