import type { Entry } from '../../accept/entry.js';
import type { Decisions } from '../../accept/judge.js';
import type { Analysis } from '../../model/analysis.js';
import { acceptedLine } from '../../report/shown.js';
import { phrases } from '../catalogue.js';
import type { Corpus } from '../corpus/corpus.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';

/** What a comparison is told of earlier decisions: nothing where there are none, or where nothing was read to hold them against. */
export function decisionsIn(entries: readonly Entry[] | null, { marks, unchanged }: Corpus, { asOf }: Request): { readonly decisions?: Decisions } {
  if (unchanged || (entries === null && marks.size === 0)) return {};
  return { decisions: { entries: entries ?? [], marks, ...(asOf === undefined ? {} : { asOf }) } };
}

/** Formats whose reports end in the line of what is accepted. */
const TELLING = new Set(['terminal', 'markdown']);

/** What of the accepted findings the reports do not say: how many there are, where no report has a foot, and marks that accept nothing. */
export function tellAccepted({ accepting }: Analysis, { destinations, quiet, lang }: Request): void {
  if (accepting === undefined || quiet) return;
  for (const place of accepting.idle) tellPerson(phrases.idleMark[lang](place));
  if (!destinations.some(({ format }) => TELLING.has(format))) tellPerson(acceptedLine(accepting, [], lang));
}
