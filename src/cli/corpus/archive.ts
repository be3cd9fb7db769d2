import type { Archive } from '../../cache/archive.js';
import type { Request } from '../request/request.js';

/** The archive of some paths, in the folder of a request's cache; null where nothing is to be kept. */
export async function archiveOf({ cache, reading, maxSize, maxTime, encoding, textColumn }: Request, against: readonly string[]): Promise<Archive | null> {
  if (cache === undefined) return null;
  const { archiveIn } = await import('../../cache/archive.js');
  return archiveIn(cache, reading, [process.cwd(), process.geteuid?.() ?? null, against, maxSize ?? null, maxTime ?? null, encoding ?? null, textColumn ?? null], process.versions);
}
