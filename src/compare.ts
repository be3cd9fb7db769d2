import type { Analysis, Problem } from './model/analysis.js';
import type { Claim } from './model/claim.js';
import type { Elsewhere } from './model/elsewhere.js';
import type { Laid } from './model/laid.js';
import type { Linked } from './model/linked.js';
import type { Alleged } from './model/finding.js';
import type { Lang } from './model/lang.js';
import { but, lazy, once } from './model/lazy.js';
import type { Institution } from './model/read-options.js';
import type { Reading } from './model/reading.js';
import { roughKeys } from './model/rough-key.js';
import type { DocId } from './model/span.js';
import { type Decisions, judge, judgingDay } from './accept/judge.js';
import { assemble } from './assemble/assemble.js';
import { touched, type View } from './assemble/touched.js';
import { identities } from './assemble/identities.js';
import { disputes } from './assemble/findings.js';
import { placer } from './assemble/places.js';
import { withDoubts } from './checks/dissolve.js';
import { check } from './checks/check.js';
import { merge } from './checks/merge.js';
import { nameNotes } from './checks/names.js';
import { allRules } from './checks/registry.js';
import { type Facts, metasOf } from './checks/rule.js';
import { underSettings, type RuleSettings } from './checks/settings.js';
import { sweep, type SweepResult } from './checks/sweep.js';
import { touching } from './checks/touching.js';
import { renaming, type Aliases } from './link/aliases.js';
import { link } from './link/link.js';
import { resolve } from './link/resolve.js';
import type { Plugin } from './plugin/plugin.js';
import { timeline } from './timeline/timeline.js';

export interface CompareOptions {
  /** Language of messages. */
  readonly lang: Lang;
  /** What could not be read, to be told in the analysis. */
  readonly problems?: readonly Problem[];
  /** With drafts, only findings that touch one are kept. */
  readonly drafts?: ReadonlySet<DocId>;
  /** What was decided about findings before. */
  readonly decisions?: Decisions;
  /** Names of one person, body or program, under the name to be used. */
  readonly aliases?: Aliases;
  /** Bodies whose acronyms stand for their names, whatever the articles define. */
  readonly institutions?: readonly Institution[];
  /** Rules on, off, or at another level: by id, by family (`figure/*`), or all (`*`). */
  readonly rules?: RuleSettings;
  /** What an archive tells of documents that are not among the readings. */
  readonly elsewhere?: Elsewhere;
  /** Rules from outside. Their reporters play no part here. */
  readonly plugins?: readonly Plugin[];
}

/** Lays readings side by side: names linked, claims held against each other, one whole analysis. */
export const compare = (readings: readonly Reading[], options: CompareOptions): Analysis => lay(readings, options).analysis;

/** The same, beside what it was made from. */
export function lay(readings: readonly Reading[], options: CompareOptions): Laid {
  const { aliases = {}, institutions = [], plugins = [], drafts, elsewhere, decisions, problems, lang } = options;
  const inOrder = [...readings].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const linked = link(inOrder, renaming(aliases, institutions), elsewhere);
  const claims = once(() => resolve(inOrder, linked, { elsewhere }));
  const { alleged, swept } = held(inOrder, linked, claims, options);
  const kept = drafts === undefined ? alleged : touching(alleged, drafts);
  const view: View = { readings: inOrder, linked, claims, alleged: kept, swept };
  const { readings: shown, ...seen } = drafts === undefined ? view : touched(view, drafts);
  const placed = placer(new Map(shown.map((reading) => [reading.document.id, reading])));
  const entries = once(() => timeline(shown, seen.claims(), disputes(seen.alleged, placed)));
  const beside = (elsewhere === undefined ? 0 : elsewhere.documents - elsewhere.atHand.size) + inOrder.length - shown.length;
  const made = assemble({ readings: shown, ...seen, entries, lang, beside, ...(problems && { problems }) });
  const analysis = plugins.length === 0 ? made : { ...made };
  const laid = (whole: Analysis): Laid => lazy<Laid>({ readings: () => inOrder, linked: () => linked, claims, analysis: () => whole });
  if (decisions === undefined) return laid(analysis);
  const day = judgingDay(decisions.asOf, [elsewhere?.newest, ...inOrder.map(({ document: { dated } }) => dated?.days.low)]);
  const all = elsewhere === undefined ? new Set([...analysis.findings.map((finding) => finding.id), ...identities(alleged, inOrder)]) : null;
  return laid(but(analysis, judge(analysis.findings, decisions, all, day)));
}

/** What holding claims against each other gives. */
interface Held {
  readonly alleged: readonly Alleged[];
  /** The sweep that findings are from. */
  readonly swept: () => SweepResult;
}

/** Every rule over every claim; with drafts, where nobody asks for more, over those that may meet one. */
function held(readings: readonly Reading[], linked: Linked, claims: () => readonly Claim[], { drafts, elsewhere, rules = {}, plugins = [], decisions }: CompareOptions): Held {
  const more = plugins.map((plugin) => plugin.rules ?? {});
  const metas = [...allRules(), ...more.flatMap(metasOf)];
  const keyed = more.flatMap((set) => set.claims ?? []);
  // Findings that touch no draft are asked for where entries may be stale; rules from outside fail here or nowhere. An archive has no others at hand.
  const near = drafts !== undefined && (elsewhere !== undefined || (plugins.length === 0 && (decisions?.entries ?? []).length === 0)) ? drafts : null;
  const asked = (): ReadonlySet<string> => roughKeys(readings.flatMap((reading) => (near?.has(reading.document.id) === true ? reading.claims : [])));
  const swept = once(() => (near === null ? sweep(claims(), keyed) : sweep(resolve(readings, linked, { asked: asked(), elsewhere }), keyed, near)));
  const own = more.flatMap((set) => readings.flatMap((reading) => check(factsOf(reading), set.document ?? [])));
  const named = nameNotes(linked, more.flatMap((set) => set.names ?? []));
  const alleged = [...readings.flatMap((reading) => reading.alleged), ...own, ...swept().alleged, ...named];
  return { alleged: withDoubts(merge(underSettings(alleged, rules, metas)), metas), swept };
}

const factsOf = ({ document: { id, lang, dated, witnesses }, mentions, claims }: Reading): Facts => ({ id, lang, dated, witnesses, mentions, claims });
