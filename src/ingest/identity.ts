import { isAbsolute, relative, resolve, sep } from 'node:path';

import type { DocId } from '../model/span.js';

/** The identifier of a file: its path relative to `cwd`, with `/`. */
export function toId(path: string, cwd: string): DocId {
  const short = relative(cwd, resolve(cwd, path));
  return isAbsolute(short) || sep === '/' ? short : short.replaceAll(sep, '/');
}
