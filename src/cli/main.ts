import { ConfigError } from '../config/problem.js';
import { scan } from './arguments/scan.js';
import { UsageError } from './arguments/usage-error.js';
import { phrases } from './catalogue.js';
import { Exit } from './exit.js';
import { toStream } from './output/output.js';
import { print } from './output/print.js';
import { tellPerson } from './output/tell.js';
import type { Request } from './request/request.js';
import { langOf } from './settings/lang.js';
import { version } from './version.js';

/** Runs the command line; `argv` without Node and script. Gives the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const scanned = scan(argv);
  const lang = langOf(scanned.lang, process.env);
  // A reader of standard error that is gone is no reason to stop.
  process.stderr.on('error', () => undefined);
  process.once('SIGINT', interrupted);
  try {
    if (scanned.help || argv.length === 0) {
      const { help } = await import('./help/help.js');
      if (scanned.help) return await print(help(scanned.command, lang), lang);
      await toStream(process.stderr, [help(undefined, lang)]);
      return Exit.trouble;
    }
    if (scanned.version) return await print(`${version()}\n`, lang);
    const [{ parse }, { configurationOf }] = await Promise.all([import('./request/parse.js'), import('./settings/configuration.js')]);
    const configuration = await configurationOf(scanned, process.env, process.cwd());
    return await run(parse(scanned, configuration.lang, configuration));
  } catch (error) {
    if (error instanceof ConfigError) {
      const { told } = await import('./settings/faults.js');
      for (const problem of error.problems) tellPerson(told(problem, lang));
      return Exit.trouble;
    }
    if (!(error instanceof UsageError)) {
      tellPerson(phrases.internal[lang](error instanceof Error ? error.message : String(error)));
      if (error instanceof Error) for (const line of (error.stack ?? '').split('\n').slice(1)) tellPerson(line);
      return Exit.trouble;
    }
    tellPerson(error.message);
    if (error.hint !== undefined) tellPerson(error.hint);
    return Exit.trouble;
  } finally {
    process.off('SIGINT', interrupted);
  }
}

async function run(request: Request): Promise<number> {
  const { command } = request;
  if (request.printConfig) return (await import('./commands/config.js')).config(request);
  if (command === 'rules') return (await import('./commands/rules.js')).rules(request);
  if (command === 'completion') return (await import('./commands/completion.js')).completion(request);
  if (command === 'why') return (await import('./commands/why.js')).why(request);
  if (command === 'baseline') return (await import('./commands/baseline.js')).baseline(request);
  if (command === 'accept') return (await import('./commands/accept.js')).accept(request);
  if (command === 'review') return (await import('./commands/review.js')).review(request);
  if (command === 'ask') return (await import('./commands/ask.js')).ask({ ...request, command });
  if (command === 'promises') return (await import('./commands/promises.js')).promises({ ...request, command });
  if (command === 'diff') return (await import('./commands/diff.js')).diff({ ...request, command });
  if (command === 'index') return (await import('./commands/indexing.js')).indexing(request);
  if (command === 'sql') return (await import('./commands/sql.js')).sql(request);
  if (command === 'export') return (await import('./commands/export.js')).exporting(request);
  return (await import('./commands/analysis.js')).analysis({ ...request, command });
}

function interrupted(): void {
  process.exit(Exit.interrupted);
}
