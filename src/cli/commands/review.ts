import { readFileSync } from 'node:fs';

import { readSheet } from '../../accept/sheet.js';
import { review as reviewed, type Reviewed } from '../../accept/verdicts.js';
import { decode } from '../../ingest/decode.js';
import type { Lang } from '../../model/lang.js';
import { safe } from '../../report/safe.js';
import { UsageError } from '../arguments/usage-error.js';
import { counted, phrases } from '../catalogue.js';
import { analysed } from '../decisions/analysed.js';
import { BASELINE, loadBaseline, saveBaseline } from '../decisions/baseline-file.js';
import { Exit } from '../exit.js';
import { codeOf, toStream } from '../output/output.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';

/** Takes the verdicts of a review sheet. Sound rows are taken, the others are told with their lines. */
export async function review(request: Request): Promise<number> {
  const { lang } = request;
  const sheetFile = request.operands[0] as string;
  const entries = loadBaseline(request, true) ?? [];
  const sheet = await readSheet(await textOf(sheetFile, lang));
  const file = request.baseline || BASELINE;
  const run = await analysed(request, entries, file);
  const done = run === null ? null : reviewed(entries, run.analysis.findings, sheet.rows);
  const faults = [...sheet.faults, ...(done?.faults ?? [])].sort((a, b) => a.line - b.line);
  for (const { line, said } of faults) tellPerson(phrases.sheetFault[lang](`${sheetFile}:${line}`, said[lang]));
  if (run === null || done === null) return Exit.trouble;
  for (const { id, reason } of done.replaced) if (reason !== '') tellPerson(phrases.replaced[lang](id, reason));
  if (done.confirmed + done.dismissed + done.reopened > 0) saveBaseline(request, done.entries);
  await toStream(process.stdout, [`${phrases.reviewed[lang](summary(done, sheet.undecided, lang), safe(file))}\n`]);
  return run.trouble || faults.length > 0 ? Exit.trouble : Exit.done;
}

const summary = ({ confirmed, dismissed, reopened }: Reviewed, undecided: number, lang: Lang): string =>
  [counted.confirmed[lang](confirmed), counted.dismissed[lang](dismissed), counted.reopened[lang](reopened), counted.undecided[lang](undecided)].join(', ');

/** The text of a sheet, in whatever encoding the spreadsheet saved it. */
async function textOf(file: string, lang: Lang): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(phrases.cannotReadSheet[lang](file, codeOf(error)));
  }
  const { text, trouble } = await decode(bytes, file);
  if (text === null) throw new UsageError(trouble === null ? phrases.cannotReadSheet[lang](file, 'EINVAL') : trouble.said[lang]);
  return text;
}
