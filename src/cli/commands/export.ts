import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PACKAGE_NAME } from '../../export/data-package.js';
import { exportFiles, exportNames } from '../../export/export.js';
import { PACKAGE } from '../../export/names.js';
import { tell } from '../../ingest/problems.js';
import { csvDialect } from '../../report/tables/csv-dialect.js';
import { safe } from '../../report/safe.js';
import { loadBaseline } from '../decisions/baseline-file.js';
import { phrases, words } from '../catalogue.js';
import { corpus } from '../corpus/corpus.js';
import { decisionsIn } from '../decisions/decisions.js';
import { Exit } from '../exit.js';
import { codeOf } from '../output/output.js';
import { refuseToOverwrite } from '../output/overwrite.js';
import { during } from '../output/progress.js';
import { looked, readAll } from '../corpus/reading.js';
import { replaceExactly } from '../output/replace-file.js';
import type { Request } from '../request/request.js';
import { tellPerson } from '../output/tell.js';
import { tellProblems } from '../output/tell-problems.js';
import { UsageError } from '../arguments/usage-error.js';

/** Reads, compares, and leaves the tables in a folder. Standard output stays empty. */
export async function exporting(request: Request): Promise<number> {
  const { lang, machineLang, outputDir: folder = '' } = request;
  const accepted = loadBaseline(request);
  const found = await corpus(request);
  tellProblems(found.troubles, lang);
  if (found.articles.length === 0) {
    if (found.troubles.length === 0) tellPerson(words.nothing[lang]);
    return Exit.trouble;
  }
  const paths = exportNames(request.to).map((name) => join(folder, name));
  refuseToOverwrite({ ...request, destinations: paths.map((file) => ({ format: '', file })) }, found.articles);
  make(folder, request);
  refuseForeign(folder, paths, request);
  const readings = await readAll(found, request);
  const { compare } = await import('../../compare.js');
  const analysis = during(process.stderr, looked(request), phrases.comparing[lang](String(readings.length)), () => compare(readings, {
    lang: machineLang, ...request.comparing, problems: tell(found.troubles, machineLang), ...decisionsIn(accepted, found, request),
  }));
  const files = await exportFiles(analysis, { to: request.to, lang: machineLang, csv: csvDialect(request.csv, request.locale) });
  const done: string[] = [];
  for (const { name, pieces } of files) {
    const file = join(folder, name);
    try {
      replaceExactly(file, await pieces());
      done.push(name);
    } catch (error) {
      tellPerson(phrases.cannotWrite[lang](file, codeOf(error)));
    }
  }
  if (!request.quiet) for (const line of listed(folder, done)) process.stderr.write(`${safe(line)}\n`);
  return found.troubles.length > 0 || done.length < files.length ? Exit.trouble : Exit.done;
}

/** What was written, a line for each format; the data package comes last. */
function listed(folder: string, [first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const lines = new Map<string, string[]>();
  for (const name of rest) {
    const format = name.slice(name.lastIndexOf('.'));
    lines.set(format, [...(lines.get(format) ?? []), name]);
  }
  const all = [...lines.values()];
  (all.at(-1) ?? []).push(first);
  return (all.length === 0 ? [[first]] : all).map(([head = '', ...names]) => [join(folder, head), ...names].join('  '));
}

/** An export takes the place of an earlier one, and of nothing else. */
function refuseForeign(folder: string, paths: readonly string[], { lang }: Request): void {
  const there = paths.find((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
  if (there !== undefined && !isOurs(join(folder, PACKAGE))) throw new UsageError(phrases.notOurs[lang](there));
}

function isOurs(file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly name?: unknown } | null)?.name === PACKAGE_NAME;
  } catch {
    return false;
  }
}

function make(folder: string, { lang }: Request): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(phrases.noFolderThere[lang](folder, codeOf(error)));
  }
}
