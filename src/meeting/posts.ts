import { signatureOf } from '../checks/figure-pairs.js';
import { keyRules } from '../checks/registry.js';
import type { KeyRule } from '../checks/rule.js';
import { formKey } from '../link/forms.js';
import { nationOf } from '../link/resolve.js';
import type { Claim } from '../model/claim.js';
import { hash } from '../model/id.js';
import type { Reading } from '../model/reading.js';

/** Where a document is found: under the key of a rule, or the hash of a shingle. `says` tells what the document says under it, so that others who say the same can be passed over. */
export interface Post {
  /** 32 bits, as `hash` gives them: keys that collide cost a document that is looked at in vain. */
  readonly key: number;
  readonly says: number;
}

/** What gives the keys of claims; several rules share one. */
const readers = new Map((keyRules as readonly KeyRule[]).map(({ keys, kind }) => [keys, kind]));

/** The posts of a document by what it says alone: names in keys are as they are written, without case and accents. */
export function postsOf({ claims, sketch }: Reading): readonly Post[] {
  const posts = new Map<string, Post>();
  const post = (key: number, says: number): void => void posts.set(`${key} ${says}`, { key, says });
  for (const claim of claims) for (const key of new Set(readingsOf(claim).flatMap(keysOf))) post(key, hash(saying(claim)));
  for (const shingle of sketch) post(sketchKey(shingle), 0);
  return [...posts.values()];
}

/** The keys of a claim under every rule, whatever the rule. */
export function keysOf(claim: Claim): readonly number[] {
  const keys = new Set<string>();
  for (const [give, kind] of readers) if (kind === claim.kind) for (const key of give(claim)) keys.add(key);
  return [...keys].map((key) => hash(`${claim.kind}\n${key}`));
}

export const sketchKey = (shingle: number): number => hash(`copy\n${shingle}`);

/** A claim with its names as keys of their forms; twice where the last word of a portfolio may be the acronym of the body. */
export function readingsOf(claim: Claim): readonly Claim[] {
  switch (claim.kind) {
    case 'figure':
      return [{ ...claim, key: { ...claim.key, names: claim.key.names.map(formKey), topic: claim.key.topic.map(formKey) } }];
    case 'act':
      return [{ ...claim, agents: [...new Set(claim.agents.map(formKey))].sort() }];
    case 'office': {
      const scene = claim.scene && { ...claim.scene, bodies: claim.scene.bodies.map(nationOf), places: claim.scene.places.map(nationOf) };
      const plain = { ...claim, person: formKey(claim.person), institution: claim.institution === null ? null : nationOf(claim.institution), scene };
      const { portfolio } = plain;
      if (portfolio === null || (plain.institution !== null && !plain.supposed)) return [plain];
      const at = portfolio.lastIndexOf(' ');
      return [plain, { ...plain, institution: formKey(portfolio.slice(at + 1)), portfolio: at < 0 ? null : portfolio.slice(0, at), supposed: false }];
    }
    default:
      return [claim];
  }
}

/** What tells a claim from others under its key. */
function saying(claim: Claim): string {
  switch (claim.kind) {
    case 'figure':
      return `${signatureOf(claim)}\n${claim.value.op}\n${claim.value.value}`;
    case 'office':
      return `${claim.tenure}\n${formKey(claim.person)}\n${claim.institution === null ? '' : formKey(claim.institution)}`;
    case 'act':
      return [claim.polarity, claim.aspect, claim.exclusive, claim.universal === true, claim.when?.timex ?? '', ...claim.agents].join('\n');
    case 'rank':
      return `${claim.rank}\n${claim.entity ?? ''}`;
    default:
      return '';
  }
}
