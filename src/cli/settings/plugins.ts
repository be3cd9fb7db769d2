import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AnyKeyRule, DocumentRule, NameRule } from '../../checks/rule.js';
import type { Lang } from '../../model/lang.js';
import { allegedFault, pluginFaults } from '../../plugin/faults.js';
import type { Plugin, PluginReporter } from '../../plugin/plugin.js';
import { UsageError } from '../arguments/usage-error.js';
import { configPhrases, configWords } from './catalogue.js';

/**
 * Loads the modules that the person named, in their order. Whatever breaks in one, now or later, names it.
 * @throws UsageError where one cannot be loaded or is no plug-in.
 */
export async function loadPlugins(files: readonly string[], lang: Lang): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = [];
  for (const file of new Set(files)) {
    const fail = (fault: string): never => { throw new UsageError(configPhrases.plugin[lang](file, fault)); };
    let exported: { readonly plugin?: unknown };
    try {
      exported = await import(pathToFileURL(resolve(file)).href) as typeof exported;
    } catch (error) {
      return fail(existsSync(file) ? configPhrases.pluginLoad[lang](causeOf(error)) : configWords['no-file'][lang]);
    }
    const [fault] = pluginFaults(exported.plugin);
    if (fault !== undefined) fail(fault[lang]);
    plugins.push(guarded(exported.plugin as Plugin, (part, cause) => fail(configPhrases.pluginFailed[lang](part, cause)), lang));
  }
  return plugins;
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] as string;

type Fail = (part: string, cause: string) => never;

/** A plug-in whose every part tells which one it is when it fails, and whose findings are whole. */
function guarded(plugin: Plugin, fail: Fail, lang: Lang): Plugin {
  const tried = <Value>(part: string, run: () => Value): Value => {
    try {
      return run();
    } catch (error) {
      if (error instanceof UsageError) throw error;
      return fail(part, causeOf(error));
    }
  };
  const whole = <Found extends readonly unknown[]>(part: string, found: Found): Found => {
    if (!Array.isArray(found)) return fail(part, '[]');
    for (const one of found) {
      const fault = allegedFault(one);
      if (fault !== null) fail(part, fault[lang]);
    }
    return found;
  };
  const { document = [], claims = [], names = [] } = plugin.rules ?? {};
  const checking = <Rule extends DocumentRule | NameRule>(rule: Rule): Rule =>
    ({ ...rule, check: (seen: never) => whole(rule.meta.id, tried(rule.meta.id, () => rule.check(seen))) });
  const sweeping = (rule: AnyKeyRule): AnyKeyRule => ({
    ...rule,
    keys: (claim: never) => tried(rule.meta.id, () => rule.keys(claim)),
    sweep: (group: never, key: string) => {
      const swept = tried(rule.meta.id, () => rule.sweep(group, key));
      whole(rule.meta.id, swept?.alleged);
      return { ...swept, agreed: swept.agreed ?? [] };
    },
  });
  const reporting = (reporter: PluginReporter): PluginReporter => ({
    ...reporter,
    render: (analysis, options) => tried(reporter.name, () => {
      const text: unknown = reporter.render(analysis, options);
      return typeof text === 'string' ? text : fail(reporter.name, typeof text);
    }),
    ...(reporter.ready && { ready: async (options) => { try { await reporter.ready?.(options); } catch (error) { fail(reporter.name, causeOf(error)); } } }),
    ...(reporter.pieces && { pieces: (analysis, options) => tried(reporter.name, () => [...(reporter.pieces?.(analysis, options) ?? [])]) }),
  });
  return {
    name: plugin.name,
    rules: { document: document.map(checking), claims: claims.map(sweeping), names: names.map(checking) },
    reporters: (plugin.reporters ?? []).map(reporting),
  };
}
