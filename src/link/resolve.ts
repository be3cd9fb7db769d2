import type { Claim, OfficeClaim, OfficeScene } from '../model/claim.js';
import type { Linked } from '../model/linked.js';
import type { Reading } from '../model/reading.js';
import { fold } from '../text/fold.js';
import { languages, packs } from '../lang/registry.js';
import { formKey } from './forms.js';
import { copiesOf, withSources } from './copies.js';
import { commonIn, type Keys } from './frequency.js';
import { outletsOf } from './outlets.js';
import { withBodies, withStrays } from './offices.js';
import { withTenures } from './tenures.js';

/**
 * Claims with the names in them replaced by the keys of who they stand for over the corpus.
 * `wanted` tells the figures and acts that are asked for; what the others tell of the corpus is counted all the same.
 */
export function resolve(readings: readonly Reading[], linked: Linked, wanted: (claim: Claim) => boolean = () => true): Claim[] {
  const common = commonIn(readings.length);
  const claims = readings.flatMap((reading) => {
    const { claims: told } = reading;
    const keys = keysOf(reading, linked);
    common.note(told, keys);
    const whole = told.some((claim) => claim.kind === 'figure' && claim.key.time.tenure !== undefined);
    const asked = whole ? told : told.filter((claim) => (claim.kind !== 'figure' && claim.kind !== 'act') || wanted(claim));
    return asked.map((claim) => resolved(claim, linked, keys));
  });
  const told = withTenures(withStrays(withBodies(common.without(claims))));
  return withSources(told, copiesOf(readings), outletsOf(readings));
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
