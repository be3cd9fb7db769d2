import { entryFor } from '../../accept/entry.js';
import { withEntry } from '../../accept/update.js';
import { safe } from '../../report/safe.js';
import { phrases } from '../catalogue.js';
import { analysed } from '../decisions/analysed.js';
import { BASELINE, loadBaseline, saveBaseline } from '../decisions/baseline-file.js';
import { findingOf } from '../decisions/finding-of.js';
import { Exit } from '../exit.js';
import { toStream } from '../output/output.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';

/** Takes one finding as known. What was decided of it before is replaced, and told. */
export async function accept(request: Request): Promise<number> {
  const { lang, by, expires } = request;
  const entries = loadBaseline(request, true) ?? [];
  const run = await analysed(request, entries, request.baseline || BASELINE);
  if (run === null) return Exit.trouble;
  const finding = findingOf(run.analysis, request);
  const before = entries.find(({ id }) => id === finding.id);
  const reason = (request.reason as string).replace(/\s+/g, ' ').trim();
  const entry = entryFor(finding, { verdict: 'known', reason, ...(by === undefined ? {} : { by }), ...(expires === undefined ? {} : { expires }) });
  const file = saveBaseline(request, withEntry(entries, entry));
  if (before !== undefined && before.reason !== '') tellPerson(phrases.replaced[lang](finding.id, before.reason));
  await toStream(process.stdout, [`${phrases.took[lang]('1', safe(file))}\n  ${finding.id}  ${finding.rule}  ${safe(finding.message)}\n`]);
  return run.trouble ? Exit.trouble : Exit.done;
}
