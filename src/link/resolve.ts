import type { Claim, OfficeClaim, OfficeScene } from '../model/claim.js';
import type { Elsewhere } from '../model/elsewhere.js';
import type { Linked } from '../model/linked.js';
import { claimsIn, figuresIn, type Reading } from '../model/reading.js';
import { fold } from '../text/fold.js';
import { languages, packs } from '../lang/registry.js';
import { formKey } from './forms.js';
import { withSources } from './copies.js';
import { commonIn, type CountedBefore, type Keys } from './frequency.js';
import { outletsOf } from './outlets.js';
import { withBodies, withStrays } from './offices.js';
import { withTenures } from './tenures.js';

/** Of which claims, and beside what, names are resolved. */
export interface Resolving {
  /** Rough keys of the figures and acts that are asked for, null for all; what the others tell of the corpus is counted all the same. */
  readonly asked?: ReadonlySet<string> | null;
  readonly elsewhere?: Elsewhere | undefined;
}

/** Claims with the names in them replaced by the keys of who they stand for over the corpus. */
export function resolve(readings: readonly Reading[], linked: Linked, { asked = null, elsewhere }: Resolving = {}): Claim[] {
  const counts = ({ document: { id } }: Reading): boolean => elsewhere?.atHand.has(id) !== true;
  const common = commonIn((elsewhere?.documents ?? 0) + readings.filter(counts).length, elsewhere && countedBy(elsewhere, linked));
  const claims = readings.flatMap((reading) => {
    const keys = keysOf(reading, linked);
    const figures = figuresIn(reading);
    if (counts(reading)) common.note(figures, keys);
    return claimsIn(reading, figures.tenure ? null : asked).map((claim) => resolved(claim, linked, keys));
  });
  const told = withTenures(withStrays(withBodies(common.without(claims))));
  return withSources(told, linked.copies, outletsOf(readings));
}

/** What an archive counts of names, by the keys of the bodies that they stand for: of two names of one body the one that more documents have. */
function countedBy({ leads, sentences }: Elsewhere, { bodyKey }: Linked): CountedBefore {
  const keyed = (counts: ReadonlyMap<string, number>): Map<string, number> => {
    const all = new Map<string, number>();
    for (const [name, count] of counts) {
      const key = bodyKey('', name);
      all.set(key, Math.max(count, all.get(key) ?? 0));
    }
    return all;
  };
  return { leads: keyed(leads), sentences: keyed(sentences) };
}

/** Figures share the list of names of their document's lead: it is settled once. */
function keysOf({ document: { id } }: Reading, { bodyKey }: Linked): Keys {
  const known = new Map<readonly string[], readonly string[]>();
  return (names) => {
    let keys = known.get(names);
    if (keys === undefined) known.set(names, keys = [...new Set(names.map((name) => bodyKey(id, name)))].sort());
    return keys;
  };
}

function resolved(claim: Claim, linked: Linked, names: Keys): Claim {
  const { doc } = claim;
  switch (claim.kind) {
    case 'office':
      return { ...claim, person: linked.personKey(doc, claim.person), ...bodyOf(claim, linked), scene: sceneOf(claim, linked) };
    case 'act':
      return { ...claim, agents: [...new Set(claim.agents.map((agent) => doerKey(linked, doc, agent)))].sort() };
    case 'figure': {
      const { key } = claim;
      return { ...claim, key: { ...key, names: names(key.names), topic: names(key.topic), headline: names(key.headline), actors: names(key.actors) } };
    }
    default:
      return claim;
  }
}

/** The body of an office. What stands where a field would, and is an acronym of a body, is its body ("directora de Conadesu"). */
function bodyOf(claim: OfficeClaim, linked: Linked): Pick<OfficeClaim, 'institution' | 'portfolio' | 'supposed'> {
  const { doc, institution, portfolio, supposed } = claim;
  if (portfolio !== null && (institution === null || supposed)) {
    const at = portfolio.lastIndexOf(' ');
    const last = portfolio.slice(at + 1);
    const body = linked.bodyKey(doc, last);
    if (body !== last) return { institution: body, portfolio: at < 0 ? null : portfolio.slice(0, at), supposed: false };
  }
  if (institution === null) return { institution, portfolio, supposed };
  return { institution: nations.get(formKey(institution)) ?? linked.bodyKey(doc, institution), portfolio, supposed };
}

/** One name for each nation, by the keys of its names and adjectives in all languages. */
const nations: ReadonlyMap<string, string> = new Map(languages.flatMap((lang) => packs[lang].names.nations.flatMap(([nation, forms]) => [nation, ...forms].map((form) => [formKey(form), nation] as const))));

/** The nation that a name or adjective of one stands for; else the key of its form. */
export const nationOf = (name: string): string => nations.get(formKey(name)) ?? formKey(name);

function sceneOf({ doc, scene }: OfficeClaim, linked: Linked): OfficeScene | null {
  if (scene === null) return null;
  const keys = (all: readonly string[]): string[] => [...new Set(all.map((name) => nations.get(formKey(name)) ?? linked.bodyKey(doc, name)))].sort();
  return { ...scene, bodies: keys(scene.bodies), places: keys(scene.places) };
}

/** A doer is a body or a person: whichever the corpus knows by that name. */
function doerKey(linked: Linked, doc: string, name: string): string {
  const told = linked.alias(name);
  const known = told === name ? name : fold(told);
  const body = linked.bodyKey(doc, known);
  return body === known ? linked.personKey(doc, known) : body;
}
