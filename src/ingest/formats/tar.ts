import { Parser, type ReadEntry } from 'tar';

import { type Door, merge, NOTHING, refused } from '../piece.js';
import { badName, bomb, cutOff, tooLarge, type Trouble } from '../problems.js';
import { leadsOut, MAX_DEPTH } from './bounds.js';
import { isWanted, openAll } from './packed.js';
import type { Unpacked } from './unzip.js';

/** A tar archive, read as a folder would be. Links in it lead nowhere. */
export const tar: Door = async (input, opening) => {
  const { bytes, id } = input;
  const { budget, limit } = opening;
  if (opening.depth >= MAX_DEPTH) return refused(bomb(id, 'anidamiento', 'nesting'));
  const troubles: Trouble[] = [];
  const files: Unpacked[] = [];
  let ignored = 0;
  const take = (entry: ReadEntry): void => {
    const name = entry.path.replace(/^(?:\.\/)+/, '');
    const chunks: Buffer[] = [];
    budget.entries--;
    if (entry.type === 'Directory') return void entry.resume();
    const trouble = budget.entries < 0 ? bomb(id, 'demasiados archivos', 'too many files') : leadsOut(name) ? badName(id, name) : null;
    if (trouble !== null) troubles.push(trouble);
    else if (entry.type !== 'File' && entry.type !== 'OldFile') ignored++;
    else if (!isWanted(name)) ignored++;
    else if (entry.size > limit) troubles.push(tooLarge(`${id}/${name}`, limit));
    else {
      entry.on('data', (chunk: Buffer) => chunks.push(chunk));
      entry.on('end', () => files.push({ name, bytes: Buffer.concat(chunks) }));
      return;
    }
    entry.resume();
  };
  await new Promise<void>((resolve) => {
    const parser = new Parser({ onReadEntry: take, onwarn: (code) => { if (code === 'TAR_BAD_ARCHIVE') troubles.push(cutOff(id)); } });
    parser.on('end', resolve);
    parser.on('error', () => {
      troubles.push(cutOff(id));
      resolve();
    });
    parser.end(bytes);
  });
  return merge([{ ...NOTHING, troubles, ignored }, await openAll(files, input, opening)]);
};
