import type { RuleSet } from '../checks/rule.js';
import type { Reporter, View } from '../report/reporter.js';

/** A report format that a plug-in adds. */
export interface PluginReporter extends Reporter {
  /** Commands whose analyses it can show; by default `contradictions` and `check`. */
  readonly views?: readonly View[];
}

/**
 * What a module adds to cotejo: it exports one as `plugin`. It is named by hand (`--plugin FILE`), never found,
 * runs with the rights of whoever names it, and must be as deterministic as the rest.
 */
export interface Plugin {
  readonly name: string;
  /** Rules over one document, over claims, over names. They run in the compare stage, after those of cotejo. */
  readonly rules?: RuleSet;
  readonly reporters?: readonly PluginReporter[];
}
