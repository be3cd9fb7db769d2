import { words } from '../catalogue.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';
import { analysis } from './analysis.js';

/** What facts changed between two versions of an article, or of the articles of two folders. */
export async function diff(request: Request & { readonly command: 'diff' }): Promise<number> {
  const { changesOf } = await import('../../diff/changes.js');
  return analysis(request, (laid, _lang, { pairs }) => {
    if (pairs.length === 0) tellPerson(words.nothingToCompare[request.lang]);
    return { ...laid.analysis, changes: changesOf(pairs, laid) };
  });
}
