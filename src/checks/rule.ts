import type { Claim, FigureClaim } from '../model/claim.js';
import type { Dated, DateWitness } from '../model/document.js';
import type { AlteredName, DoubleAcronym, Entity } from '../model/entity.js';
import type { Agreed, Alleged, Level, RuleId } from '../model/finding.js';
import type { Lang, Said } from '../model/lang.js';
import type { Mention } from '../model/mention.js';
import type { DocId } from '../model/span.js';

/** What a person needs to know of a rule: printed by `cotejo rules`, SARIF and the README. */
export interface RuleMeta {
  readonly id: RuleId;
  /** The highest level it gives. */
  readonly level: Level;
  readonly title: Said;
  /** Why the two sides cannot both hold. */
  readonly about: Said;
  /** The false alarms to think of first. */
  readonly wrongWhen: Said;
  /** One text that it reports and one that looks alike and must stay silent. */
  readonly example: { readonly lang: Lang; readonly reported: string; readonly silent: string };
}

/** What a rule sees of a document: values and addresses, never prose. */
export interface Facts {
  readonly id: DocId;
  readonly lang: Lang;
  readonly dated: Dated | null;
  readonly witnesses: readonly DateWitness[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** A rule that needs one document only; its findings are part of the document's reading. */
export interface DocumentRule {
  readonly meta: RuleMeta;
  check(facts: Facts): readonly Alleged[];
}

/** What a rule of names sees: who is who over the corpus. */
export interface Names {
  readonly entities: readonly Entity[];
  readonly doubles: readonly DoubleAcronym[];
  /** Names that copies of a text change. */
  readonly altered: readonly AlteredName[];
}

/** A rule over the linked names of the corpus. */
export interface NameRule {
  readonly meta: RuleMeta;
  check(names: Names): readonly Alleged[];
}

/**
 * What a sweep over a group gives. `compared` holds the figures that were held against another one,
 * `passed` those whose value another figure under the same key does not share, though some slot told the two apart.
 */
export interface Swept {
  readonly alleged: readonly Alleged[];
  readonly agreed: readonly Agreed[];
  readonly compared?: ReadonlySet<FigureClaim>;
  readonly passed?: ReadonlySet<FigureClaim>;
}

/**
 * A rule over claims that share a key.
 * `keys` posts a claim under its full key and once for each slot that may be missing;
 * `sweep` sees one group in date order (ties by document and address), and runs in time linear in it; with drafts it may leave out what touches none.
 */
export interface KeyRule<Kind extends Claim['kind'] = Claim['kind']> {
  readonly meta: RuleMeta;
  readonly kind: Kind;
  /** Whether a group of one claim is swept too. */
  readonly alone?: boolean;
  keys(claim: Extract<Claim, { kind: Kind }>): readonly string[];
  sweep(group: readonly Extract<Claim, { kind: Kind }>[], key: string, drafts?: ReadonlySet<DocId> | null): Swept;
}

/** A key rule of any kind of claim. */
export type AnyKeyRule = { [Kind in Claim['kind']]: KeyRule<Kind> }[Claim['kind']];

/** Rules by what they look at: one document, claims that share a key over the corpus, the linked names. */
export interface RuleSet {
  readonly document?: readonly DocumentRule[];
  readonly claims?: readonly AnyKeyRule[];
  readonly names?: readonly NameRule[];
}

/** What every rule of a set says of itself. */
export const metasOf = ({ document = [], claims = [], names = [] }: RuleSet): RuleMeta[] => [...document, ...claims, ...names].map((rule) => rule.meta);
