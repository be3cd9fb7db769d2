import type { OfficeScene } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { BodyMention, Mention, OfficialMention } from '../model/mention.js';
import type { Grammar } from '../grammar/grammar.js';
import { match, mayStart } from '../grammar/template.js';
import { fold } from '../text/fold.js';
import { isCapital, wordsOf } from '../text/tokens.js';

/** Tokens of title, dateline and first paragraph. */
const LEAD_TOKENS = 110;

/** Bodies, places and tier of government that a document's lead names; bodies in its order. */
export function leadScene({ tokens }: Document, mentions: readonly Mention[], { names }: Grammar): OfficeScene {
  const last = Math.min(tokens.count, LEAD_TOKENS);
  const end = last === 0 ? 0 : tokens.end[last - 1];
  const bodies = new Set<string>();
  const taken: Mention[] = [];
  for (const mention of mentions) {
    if (mention.start >= end) continue;
    if (mention.kind === 'body') bodies.add(mention.name);
    if (mention.kind === 'official' && mention.institution?.includes(' ') === true) bodies.add(mention.institution);
    if (mention.kind === 'person') taken.push(mention);
  }
  const towns = new Set([...bodies].flatMap((body) => townOf(body, names)));
  const near = new Set<string>();
  const places = new Set<string>();
  let tier = Infinity;
  for (let at = 0; at < last; at++) {
    tier = Math.min(tier, names.tiers.get(tokens.word[at] as number) ?? Infinity);
    if (at > 0 && isCapital(tokens, at) && IN.has(fold(wordsOf(tokens, at - 1, at)))) near.add(fold(wordsOf(tokens, at, at + 1)));
    if (!isCapital(tokens, at) || !mayStart(names.places, tokens, at) || taken.some((one) => one.start <= tokens.start[at] && tokens.end[at] <= one.end)) continue;
    const place = match(names.places, tokens, at, Math.min(tokens.count, at + 5));
    if (place !== null) places.add(wordsOf(tokens, at, place.end));
  }
  return { bodies: [...bodies], places: [...places], towns: [...towns], near: [...near], tier: names.pack.tiers[tier]?.[0] ?? null };
}

const IN = new Set(['en', 'in']);

/** The words of a town in the name of its government ("Ayuntamiento de Olmeda", "Wexford City Council"): those that say nothing else. */
function townOf(body: string, names: Grammar['names']): string[] {
  const words = fold(body).split(/\s+/);
  const finest = names.pack.tiers[0]?.[1].map(fold) ?? [];
  if (!words.some((word) => finest.includes(word))) return [];
  const plain = new Set([...names.pack.bodyHeads, ...names.pack.links, ...names.pack.joints, ...names.pack.determiners, ...finest].map(fold));
  return words.filter((word) => word.length > 3 && !plain.has(word));
}

/** The document's only body of the kind that an office heads ("council leader"), or null. */
export function bodyOfKind({ concept }: OfficialMention, bodies: readonly BodyMention[], { names }: Grammar): string | null {
  const heads = names.pack.offices.find((office) => office.concept === concept && office.heads !== undefined)?.heads;
  if (heads === undefined) return null;
  const found = new Map<string, string>();
  for (const { name, acronym } of bodies) {
    if (name !== acronym && name.includes(' ') && fold(name).split(/\s+/).some((word) => heads.includes(word))) found.set(fold(name), name);
  }
  return found.size === 1 ? ([...found.values()][0] as string) : null;
}

/** The proper name that stands where a field would ("gerente de Celsur"), or null: no word of government, and the text names it by itself elsewhere. */
export function properField({ portfolio, start, end }: OfficialMention, { tokens }: Document, { names }: Grammar): string | null {
  if (portfolio === null) return null;
  const words = portfolio.split(' ');
  const known = (word: string): boolean => names.fieldConcepts.has(word) || [...names.fieldConcepts.values()].includes(word) || names.abstractEndings.some((ending) => word.endsWith(ending));
  if (words.length > 3 || words.some((word) => word.length < 4 || known(word))) return null;
  for (let at = 0; at + words.length <= tokens.count; at++) {
    if (!isCapital(tokens, at) || (tokens.start[at] >= start && tokens.start[at] < end)) continue;
    if (!words.every((word, i) => isCapital(tokens, at + i) && fold(tokens.text.slice(tokens.start[at + i], tokens.end[at + i])) === word)) continue;
    const tied = at > 1 && names.pack.links.includes(fold(wordsOf(tokens, at - 1, at))) && isCapital(tokens, at - 2);
    if (!tied && !isCapital(tokens, at + words.length)) return wordsOf(tokens, at, at + words.length);
  }
  return null;
}
