import type { Entry } from '../../accept/entry.js';
import type { Analysis } from '../../model/analysis.js';
import { words } from '../catalogue.js';
import { corpus } from '../corpus/corpus.js';
import { readAll } from '../corpus/reading.js';
import { refuseToOverwrite } from '../output/overwrite.js';
import { tellPerson } from '../output/tell.js';
import { tellProblems } from '../output/tell-problems.js';
import type { Request } from '../request/request.js';
import { decisionsIn } from './decisions.js';

/** What commands that decide on findings need: the findings, with what was decided before, and whether something could not be read. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly trouble: boolean;
}

/** Reads and compares what a request names. Null, and a word to the person, where there is nothing to read. `file` is what will be written. */
export async function analysed(request: Request, entries: readonly Entry[], file: string): Promise<Analysed | null> {
  const { lang } = request;
  const found = await corpus(request);
  tellProblems(found.troubles, lang);
  if (found.articles.length === 0) {
    if (found.troubles.length === 0) tellPerson(words.nothing[lang]);
    return null;
  }
  refuseToOverwrite({ ...request, destinations: [{ format: 'baseline', file }] }, found.articles);
  const readings = await readAll(found, request);
  const { compare } = await import('../../compare.js');
  const analysis = compare(readings, {
    lang, ...request.comparing, ...(request.against.length === 0 ? {} : { drafts: found.drafts }), ...decisionsIn(entries, found, request),
  });
  return { analysis, trouble: found.troubles.length > 0 };
}
