import { formKey } from '../link/forms.js';
import { resolve } from '../link/resolve.js';
import type { Claim } from '../model/claim.js';
import type { Elsewhere } from '../model/elsewhere.js';
import type { EntityKind } from '../model/entity.js';
import type { Linked } from '../model/linked.js';
import type { Reading } from '../model/reading.js';
import type { AskedKey } from './holdings.js';
import { keysOf, readingsOf, sketchKey } from './posts.js';

/** Forms of one name that are looked for; more say little. */
const MOST_FORMS_OF = 12;

/** The keys under which drafts may meet documents of an archive: those of their claims, under every form that the archive has of the names in them. */
export function askedBy(drafts: readonly Reading[], linked: Linked, elsewhere: Elsewhere): readonly AskedKey[] {
  const forms = formsIn(linked);
  const days = new Map(drafts.map(({ document: { id, dated } }) => [id, dated?.days.low ?? null]));
  const asked = new Map<string, AskedKey>();
  const ask = (key: number, day: number | null): void => void asked.set(`${key} ${day ?? ''}`, { key, day });
  const claims = [...drafts.flatMap((draft) => draft.claims.flatMap(readingsOf)), ...resolve(drafts, linked, { elsewhere }).flatMap((claim) => underForms(claim, forms))];
  for (const claim of claims) for (const key of keysOf(claim)) ask(key, days.get(claim.doc) ?? null);
  for (const { document: { id }, sketch } of drafts) for (const shingle of sketch) ask(sketchKey(shingle), days.get(id) ?? null);
  return [...asked.values()].sort((a, b) => a.key - b.key || (a.day ?? 0) - (b.day ?? 0));
}

/** The forms of whoever has a key, the key first. */
type Forms = (kind: EntityKind, key: string) => readonly string[];

function formsIn({ entities }: Linked): Forms {
  const byKey = new Map(entities.map(({ kind, key, aliases }) => [`${kind}\n${key}`, [...new Set([key, ...aliases.map(({ form }) => formKey(form))])].slice(0, MOST_FORMS_OF)]));
  return (kind, key) => byKey.get(`${kind}\n${key}`) ?? [key];
}

/** A claim, its names replaced by every form of them; one by one where a key holds a single name. */
function underForms(claim: Claim, forms: Forms): readonly Claim[] {
  const all = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => forms('institution', name)))];
  switch (claim.kind) {
    case 'figure':
      return [{ ...claim, key: { ...claim.key, names: all(claim.key.names), topic: all(claim.key.topic) } }];
    case 'office': {
      const scene = claim.scene && { ...claim.scene, bodies: all(claim.scene.bodies), places: all(claim.scene.places) };
      const { institution } = claim;
      return [
        ...forms('person', claim.person).map((person) => ({ ...claim, person })),
        ...(institution === null ? [{ ...claim, scene }] : forms('institution', institution).map((body) => ({ ...claim, institution: body, scene }))),
      ];
    }
    case 'act': {
      const [agent, ...others] = claim.agents;
      return agent === undefined || others.length > 0 ? [claim] : [...forms('institution', agent), ...forms('person', agent)].map((one) => ({ ...claim, agents: [one] }));
    }
    default:
      return [claim];
  }
}
