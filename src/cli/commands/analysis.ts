import type { Trouble } from '../../ingest/problems.js';
import { tell } from '../../ingest/problems.js';
import type { Analysis } from '../../model/analysis.js';
import type { Level } from '../../model/finding.js';
import type { Lang } from '../../model/lang.js';
import type { DocId } from '../../model/span.js';
import type { ReportOptions } from '../../report/reporter.js';
import { safe } from '../../report/safe.js';
import { phrases, words } from '../catalogue.js';
import { commandNames } from '../commands.js';
import { type Corpus, corpus } from '../corpus.js';
import { Exit, exitStatus } from '../exit.js';
import { toFile, toStream } from '../output.js';
import { refuseToOverwrite } from '../overwrite.js';
import { page } from '../page.js';
import { readAll } from '../reading.js';
import type { Destination, Request } from '../request.js';
import { suggest } from '../suggest.js';
import { tellPerson } from '../tell.js';
import { UsageError } from '../usage-error.js';

/** Every command that reads documents: read, compare, report, and the exit status. */
export async function analysis(request: Request & { readonly command: ReportOptions['view'] }): Promise<number> {
  const { lang, command } = request;
  const found = await corpus(request);
  for (const problem of tell(found.troubles, lang)) tellPerson(problem.message);
  hintAtCommand(request, found.troubles);
  if (found.articles.length === 0) {
    if (found.troubles.length === 0) tellPerson(words.nothing[lang]);
    if (!request.destinations.some(({ format }) => format === 'json')) return Exit.trouble;
  }
  refuseToOverwrite(request, found.articles);

  const readings = await readAll(found.articles, request);
  const { compare } = await import('../../compare.js');
  const made = new Map<Lang, Analysis>();
  const analysisIn = (spoken: Lang): Analysis => {
    const known = made.get(spoken);
    if (known !== undefined) return known;
    const fresh = named(request, () => compare(readings, {
      lang: spoken, ...request.comparing, problems: tell(found.troubles, spoken),
      ...(command === 'check' ? { drafts: found.drafts } : {}),
    }));
    made.set(spoken, fresh);
    return fresh;
  };
  const texts = new Map<DocId, string>(found.articles.map((article) => [article.id, article.text]));
  let trouble = found.troubles.length > 0 || found.articles.length === 0;
  for (const destination of request.destinations) {
    const spoken = request.formats[destination.format]?.machine === true ? request.machineLang : lang;
    const written = await report(analysisIn(spoken), destination, { ...optionsFor(request, destination, found, spoken), text: (doc) => texts.get(doc) }, request);
    trouble = trouble || !written;
  }
  const gate = command === 'contradictions' || command === 'check';
  const levels: readonly Level[] = gate ? ([...made.values()][0]?.findings.map((finding) => finding.level) ?? []) : [];
  return exitStatus({ trouble, found: levels, failOn: request.failOn, ...(request.maxWarnings === undefined ? {} : { maxWarnings: request.maxWarnings }), exitZero: request.exitZero });
}

/** With rules from outside, what breaks the analysis is theirs: a finding that points nowhere, a rule that changes what it sees. */
function named<Value>({ comparing: { plugins = [] }, lang }: Request, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (plugins.length === 0 || error instanceof UsageError) throw error;
    throw new UsageError(phrases.pluginsBroke[lang](plugins.map(({ name }) => name).join(', '), (error as Error).message));
  }
}

function optionsFor(request: Request & { readonly command: ReportOptions['view'] }, { file }: Destination, found: Corpus, spoken: Lang): ReportOptions {
  return {
    view: request.command, lang: spoken, drafts: found.drafts,
    all: request.all, quiet: request.quiet, csv: request.csv,
    terminal: page(request, file !== null),
  };
}

/** Writes one report; false, and a word to the person, where that fails. */
async function report(analysed: Analysis, { format, file }: Destination, options: ReportOptions, request: Request): Promise<boolean> {
  const { lang } = request;
  const reporter = await (request.formats[format] as (typeof request.formats)[string]).load();
  const finding = options.view === 'explain' && format === 'terminal' ? { finding: findingOf(analysed, request) } : {};
  const whole = { ...options, ...finding };
  await reporter.ready?.(whole);
  const pieces = reporter.pieces?.(analysed, whole) ?? [reporter.render(analysed, whole)];
  const written = file === null ? await toStream(process.stdout, pieces) : toFile(file, pieces);
  if (typeof written === 'object') {
    tellPerson(phrases.cannotWrite[lang](file === null ? words.stdout[lang] : file, written.failed));
    return false;
  }
  if (file !== null && !request.quiet) process.stderr.write(`${safe(phrases.written[lang](format, file))}\n`);
  return true;
}

/** The whole id of the finding that the person names by its start, with or without its letter. */
function findingOf({ findings }: Analysis, { operands, lang }: Request): string {
  const start = operands[0] as string;
  const exact = findings.find(({ id }) => id === start);
  if (exact !== undefined) return exact.id;
  const found = findings.filter(({ id }) => id.startsWith(start) || id.slice(id.indexOf('-') + 1).startsWith(start));
  if (found.length === 0) throw new UsageError(phrases.noFinding[lang](start));
  if (found.length > 1) throw new UsageError(phrases.manyFindings[lang](start, found.map(({ id }) => id).join(', ')));
  return (found[0] as (typeof found)[number]).id;
}

/** A first word that is no file may be a mistyped command. */
function hintAtCommand({ operands, lang, command }: Request, troubles: readonly Trouble[]): void {
  const [first] = operands;
  if (command !== 'contradictions' || first === undefined || !troubles.some(({ doc, code }) => doc === first && code === 'missing')) return;
  const near = suggest(first, commandNames);
  if (near !== undefined) tellPerson(phrases.commandMeant[lang](near));
}
