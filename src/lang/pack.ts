import type { Lang } from '../model/lang.js';
import type { DatePack } from './date-pack.js';
import type { FigurePack } from './figure-pack.js';
import type { NamePack } from './name-pack.js';
import type { ActPack } from './act-pack.js';
import type { ConceptPack } from './concept-pack.js';

/**
 * A phrase with slots. Template: words, `{slot}` or `{slot:name}`, `( … )?` optional, `(a|b c)` alternatives.
 * Words match without case and accents. `examples` are run by a test: the phrase and the value it must give;
 * `not` are phrases in which it must find nothing.
 */
export interface Pattern {
  readonly id: string;
  readonly template: string;
  readonly examples?: readonly (readonly [string, string])[];
  readonly not?: readonly string[];
}

/** Everything that cotejo knows of a language, as data. Every language fills the same slots. */
export interface Pack {
  readonly lang: Lang;
  /** Frequent words by which the language is told from the others. */
  readonly functionWords: readonly string[];
  /** Words whose point ends no sentence, without the point. */
  readonly abbreviations: readonly string[];
  readonly dates: DatePack;
  readonly figures: FigurePack;
  readonly names: NamePack;
  readonly acts: ActPack;
  readonly concepts: ConceptPack;
}
