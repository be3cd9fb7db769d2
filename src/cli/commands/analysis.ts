import { isArchive } from '../../archive/is-archive.js';
import { filtered } from '../../filter/timeline.js';
import type { Trouble } from '../../ingest/problems.js';
import { tell } from '../../ingest/problems.js';
import type { Analysis } from '../../model/analysis.js';
import type { Article } from '../../model/document.js';
import type { Level } from '../../model/finding.js';
import type { Laid } from '../../model/laid.js';
import type { Reading } from '../../model/reading.js';
import type { Lang } from '../../model/lang.js';
import type { DocId } from '../../model/span.js';
import type { ReportOptions } from '../../report/reporter.js';
import { safe } from '../../report/safe.js';
import { shown } from '../../report/shown.js';
import { commandNames } from '../arguments/commands.js';
import { suggest } from '../arguments/suggest.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';
import { type Corpus, corpus } from '../corpus/corpus.js';
import { looked, readAll } from '../corpus/reading.js';
import { loadBaseline } from '../decisions/baseline-file.js';
import { decisionsIn, tellAccepted } from '../decisions/decisions.js';
import { findingOf } from '../decisions/finding-of.js';
import { Exit, exitStatus } from '../exit.js';
import { toFile, toStream } from '../output/output.js';
import { refuseToOverwrite } from '../output/overwrite.js';
import { page } from '../output/page.js';
import { during } from '../output/progress.js';
import { tellPerson } from '../output/tell.js';
import { tellProblems } from '../output/tell-problems.js';
import type { Destination, Request } from '../request/request.js';
import { version } from '../version.js';

/** Every command that reads documents: read, compare, report, and the exit status. `finish` adds what a command makes of the analysis. */
export async function analysis(request: Request & { readonly command: ReportOptions['view'] }, finish: (laid: Laid, lang: Lang, found: Corpus) => Analysis = (laid) => laid.analysis): Promise<number> {
  const { lang, command } = request;
  const accepted = loadBaseline(request);
  const found = await corpus(request);
  tellProblems(found.troubles, lang);
  hintAtCommand(request, found.troubles);
  // An archive without a draft says nothing of the draft.
  const nothing = command === 'check' && !found.unchanged ? found.drafts.size === 0 : found.articles.length === 0;
  if (found.unchanged) tellPerson(phrases.unchangedSince[lang](request.since ?? ''));
  else if (nothing) {
    if (found.troubles.length === 0) tellPerson(words.nothing[lang]);
    if (!request.destinations.some(({ format }) => format === 'json')) return Exit.trouble;
  }
  refuseToOverwrite(request, found.articles);

  const readAnew = await readAll(found, request);
  const met = found.indexed === undefined ? null : await (await import('../corpus/indexed.js')).metIn(found.indexed, readAnew.filter(({ document: { id } }) => found.drafts.has(id)), request);
  const ids = new Set(readAnew.map(({ document: { id } }) => id));
  const readings = met === null ? readAnew : [...readAnew, ...met.readings.filter(({ document: { id } }) => !ids.has(id))];
  const { lay } = await import('../../compare.js');
  const { allRules } = await import('../../checks/registry.js');
  const { metasOf } = await import('../../checks/rule.js');
  const rules = [...allRules(), ...(request.comparing.plugins ?? []).flatMap((plugin) => metasOf(plugin.rules ?? {}))];
  const made = new Map<Lang, Analysis>();
  const analysisIn = (spoken: Lang): Analysis => {
    const known = made.get(spoken);
    if (known !== undefined) return known;
    const fresh = during(process.stderr, looked(request), phrases.comparing[lang](String(readings.length)), () => named(request, () => finish(lay(readings, {
      lang: spoken, ...request.comparing, problems: tell(found.troubles, spoken),
      ...(command === 'check' ? { drafts: found.drafts } : {}),
      ...(met === null ? {} : { elsewhere: met.elsewhere }),
      ...decisionsIn(accepted, found, request),
    }), spoken, found)));
    const kept = command === 'timeline' ? filtered(fresh, request.wanted) : fresh;
    if (made.size === 0 && kept !== fresh && kept.timeline.length === 0 && fresh.timeline.length > 0) tellPerson(words.noEntries[lang]);
    made.set(spoken, kept);
    return kept;
  };
  const articles = new Map<DocId, Article>(found.articles.map((article) => [article.id, article]));
  const fromArchive = new Map<DocId, Reading>(met?.readings.map((reading) => [reading.document.id, reading]));
  let trouble = found.troubles.length > 0 || (nothing && !found.unchanged);
  for (const destination of request.destinations) {
    const spoken = request.formats[destination.format]?.machine === true ? request.machineLang : lang;
    const written = await report(analysisIn(spoken), destination, { ...optionsFor(request, destination, found, spoken), text: (doc) => articles.get(doc)?.text ?? fromArchive.get(doc)?.document.text, rules, version: version() }, request);
    trouble = trouble || !written;
  }
  const gate = command === 'contradictions' || command === 'check';
  const [result] = made.values();
  if (gate && result !== undefined) tellAccepted(result, request);
  const levels: readonly Level[] = gate ? (result?.findings.filter((finding) => finding.accepted === undefined).map((finding) => finding.level) ?? []) : [];
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
    showAccepted: request.showAccepted,
    all: request.all, quiet: request.quiet, csv: request.csv,
    ...(request.locale === undefined ? {} : { locale: request.locale }),
    ...(request.group === undefined ? {} : { group: request.group }),
    ...epoch(),
    terminal: page(request, file !== null),
  };
}

/** SOURCE_DATE_EPOCH, where it is set: reports whose format demands a time take it from there. */
function epoch(): { readonly epoch?: number } {
  const seconds = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(seconds) ? { epoch: Number(seconds) } : {};
}

/** Writes one report; false, and a word to the person, where that fails. */
async function report(analysed: Analysis, { format, file, append }: Destination, options: ReportOptions, request: Request): Promise<boolean> {
  const { lang } = request;
  const reporter = await (request.formats[format] as (typeof request.formats)[string]).load();
  const finding = options.view === 'explain' && format === 'terminal' ? { finding: findingOf(analysed, request).id } : {};
  const whole = { ...options, ...finding };
  await reporter.ready?.(whole);
  const seen = shown(analysed, request.formats[format]?.accepts, whole);
  const pieces = reporter.pieces?.(seen, whole) ?? [reporter.render(seen, whole)];
  const written = file === null ? await toStream(process.stdout, pieces) : toFile(file, pieces, append);
  if (typeof written === 'object') {
    tellPerson(phrases.cannotWrite[lang](file === null ? words.stdout[lang] : file, written.failed));
    return false;
  }
  if (file !== null && !request.quiet) process.stderr.write(`${safe(phrases.written[lang](format, file))}\n`);
  return true;
}

/** A first word that is no file may be a mistyped command; and an archive of `index` is no document. */
function hintAtCommand({ operands, lang, command }: Request, troubles: readonly Trouble[]): void {
  if (troubles.length > 0) for (const path of operands.filter(isArchive)) tellPerson(phrases.archiveNoPath[lang](path));
  const [first] = operands;
  if (command !== 'contradictions' || first === undefined || !troubles.some(({ doc, code }) => doc === first && code === 'missing')) return;
  const near = suggest(first, commandNames);
  if (near !== undefined) tellPerson(phrases.commandMeant[lang](near));
}
