import { ArchiveError } from '../../archive/duckdb.js';
import type { Lang } from '../../model/lang.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';

/** What is wrong with an archive, for the person; anything else as it is. */
export function archiveFault(error: unknown, file: string, lang: Lang): unknown {
  if (!(error instanceof ArchiveError)) return error;
  return new UsageError(saying(error)[lang](file, error.message));
}

function saying({ fault }: ArchiveError): (typeof phrases)['archiveFails' | 'noDuckdb' | 'notAnArchive'] {
  switch (fault) {
    case 'missing-package': return phrases.noDuckdb;
    case 'not-an-archive': return phrases.notAnArchive;
    case 'no-archive': return phrases.noSuchArchive;
    case 'locked': return phrases.lockedArchive;
    case 'other-schema': return phrases.otherArchive;
    case 'other-maker': return phrases.staleArchive;
    case 'incomplete': return phrases.partialArchive;
    case 'damaged': return phrases.damagedArchive;
    case 'one-query': return phrases.oneQuery;
    case 'failed': return phrases.archiveFails;
  }
}
