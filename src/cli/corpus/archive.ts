import type { Archive } from '../../cache/archive.js';
import type { Article } from '../../model/document.js';
import type { Reading } from '../../model/reading.js';
import type { Request } from '../request/request.js';

/** What is kept of an archive as a whole, for who reads its articles. */
export interface KeptArchive {
  /** As in `Archive`. */
  readonly reading: Archive['reading'];
  readonly keep: (readingOf: (article: Article) => Reading) => void;
}

/** The archive of some paths, in the folder of a request's cache; null where nothing is to be kept. */
export async function archiveOf({ cache, reading, maxSize, encoding, textColumn }: Request, against: readonly string[]): Promise<Archive | null> {
  if (cache === undefined) return null;
  const { archiveIn } = await import('../../cache/archive.js');
  return archiveIn(cache, reading, [process.cwd(), process.geteuid?.() ?? null, against, maxSize ?? null, encoding ?? null, textColumn ?? null], process.versions);
}
