import { zipSync } from 'fflate';

import type { DocId } from '../../model/span.js';
import type { Trouble } from '../problems.js';
import { unzip } from './unzip.js';

/** Parts of an office document: a few dozen, and a few for each picture. */
const MAX_PARTS = 5000;

/**
 * An office document whose parts have been unpacked within bounds, packed anew without compression: its own reader then has nothing to swell.
 * A trouble where one part is over a bound or damaged.
 */
export async function repacked(bytes: Buffer, id: DocId, limit: number, wanted: (name: string) => boolean): Promise<Buffer | Trouble> {
  const { files, troubles } = await unzip(bytes, id, limit, { bytes: 4 * limit, entries: MAX_PARTS }, wanted);
  if (troubles.length > 0) return { ...troubles[0], doc: id };
  return Buffer.from(zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0, mtime: '1980-01-02' }));
}
