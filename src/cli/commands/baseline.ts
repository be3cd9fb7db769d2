import type { Entry } from '../../accept/entry.js';
import { update } from '../../accept/update.js';
import type { Finding } from '../../model/finding.js';
import type { Lang } from '../../model/lang.js';
import { levels } from '../../report/catalogue.js';
import { safe } from '../../report/safe.js';
import { phrases, words } from '../catalogue.js';
import { analysed } from '../decisions/analysed.js';
import { BASELINE, loadBaseline, saveBaseline } from '../decisions/baseline-file.js';
import { Exit } from '../exit.js';
import { toStream } from '../output/output.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';

/**
 * Takes the findings of today as known. Where decisions are kept already they stay as they are:
 * what is new and what is stale is told, and taken in or dropped only by `--accept-new` and `--prune`.
 */
export async function baseline(request: Request): Promise<number> {
  const { lang } = request;
  const before = loadBaseline(request, true);
  const entries = before ?? [];
  const file = request.baseline || BASELINE;
  const run = await analysed(request, entries, file);
  if (run === null) return Exit.trouble;
  const { findings, accepting } = run.analysis;
  const prune = request.prune && !run.trouble;
  if (request.prune && run.trouble) tellPerson(words.notPruned[lang]);
  const { reason = '', by, expires } = request;
  const done = update(entries, findings, accepting?.stale ?? [], {
    take: before === null || request.acceptNew, prune,
    decision: { verdict: 'known', reason, ...(by === undefined ? {} : { by }), ...(expires === undefined ? {} : { expires }) },
  });
  const expired = entries.filter(({ id }) => accepting?.expired.includes(id) === true);
  const took = done.takenIn ? done.fresh.length : 0;
  const drops = done.dropped ? done.stale.length : 0;
  if (before === null || took + drops > 0) saveBaseline(request, done.entries);

  const out: string[] = [];
  if (before !== null) {
    if (done.fresh.length > 0) out.push(phrases[done.takenIn ? 'freshTaken' : 'fresh'][lang](String(done.fresh.length)), ...done.fresh.map((finding) => findingLine(finding, lang)));
    if (done.fresh.length > 0 && !done.takenIn) out.push(words.toTakeIn[lang]);
    if (done.stale.length > 0) out.push(phrases.stale[lang](String(done.stale.length)), ...done.stale.map(entryLine));
    if (done.stale.length > 0 && !done.dropped) out.push(words.toDrop[lang]);
    if (expired.length > 0) out.push(phrases.expired[lang](String(expired.length)), ...expired.map(entryLine));
  }
  if (before === null || took > 0) out.push(phrases.took[lang](String(took), safe(file)));
  if (drops > 0) out.push(phrases.dropped[lang](String(drops), safe(file)));
  if (before !== null && took + drops === 0) out.push(phrases.same[lang](String(entries.length), safe(file)));
  await toStream(process.stdout, [`${out.join('\n')}\n`]);
  return run.trouble ? Exit.trouble : Exit.done;
}

const findingLine = ({ id, rule, level, message }: Finding, lang: Lang): string => `  ${id}  ${rule}  ${levels[level].one[lang]}  ${safe(message)}`;

const entryLine = ({ id, rule, quotes, reason, expires }: Entry): string =>
  safe(`  ${id}  ${rule}  ${quotes.map((quote) => `«${quote}»`).join(' · ')}${expires === undefined ? '' : `  ${expires}`}${reason === '' ? '' : `  (${reason})`}`);
