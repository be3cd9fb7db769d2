import type { Level } from '../model/finding.js';
import type { Lang, Said } from '../model/lang.js';

/** What a person needs to know of a rule. */
export interface RuleCard {
  readonly id: string;
  readonly level: Level;
  readonly title: Said;
  readonly about: Said;
  readonly wrongWhen: Said;
  readonly example: { readonly lang: Lang; readonly reported: string; readonly silent: string };
}
