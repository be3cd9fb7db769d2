import type { Settings } from '../../config/merge.js';
import type { Institution } from '../../model/read-options.js';
import type { Plugin } from '../../plugin/plugin.js';
import type { Formats } from '../../report/registry.js';
import type { View } from '../../report/reporter.js';

/** Aliases as the compare stage takes them: lists, also where one name stands alone. */
export const aliasesOf = ({ aliases }: Settings): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(aliases.value as Record<string, string | readonly string[]>).map(([name, others]) => [name, [others].flat()]));

/** Bodies as both stages take them: a list of acronyms, also where there is none. */
export const institutionsOf = ({ institutions }: Settings): readonly Institution[] =>
  (institutions.value as readonly { readonly name: string; readonly acronyms?: readonly string[] }[]).map(({ name, acronyms = [] }) => ({ name, acronyms }));

/** The formats of plug-ins, as the registry holds its own. */
export const fromPlugins = (plugins: readonly Plugin[]): Formats =>
  Object.fromEntries(plugins.flatMap(({ reporters = [] }) => reporters).map((reporter) =>
    [reporter.name, { machine: reporter.machine, views: reporter.views ?? (['contradictions', 'check'] satisfies View[]), load: () => Promise.resolve(reporter) }]));
