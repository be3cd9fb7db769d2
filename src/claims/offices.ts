import type { OfficeClaim, OfficeScene } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { claimId } from '../model/id.js';
import type { BodyMention, Mention, OfficialMention } from '../model/mention.js';
import type { Grammar } from '../grammar/grammar.js';
import { Word } from '../grammar/names.js';
import { match, mayStart } from '../grammar/template.js';
import { fold } from '../text/fold.js';
import { indexAt } from '../text/lines.js';
import { isCapital, tokenAt, wordsOf } from '../text/tokens.js';
import { bodyOfKind, leadScene, properField } from './office-scene.js';
import type { Voice } from './speakers.js';

/** A body that the phrase does not name is looked for this many body mentions back. */
const MOST_BACK = 6;

/** Who holds which office, as the document says it. A body left out is filled in from the text around and marked `supposed`. */
export function officeClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice): OfficeClaim[] {
  const officials = mentions.filter((one): one is OfficialMention => one.kind === 'official');
  if (officials.length === 0) return [];
  const bodies = mentions.filter((one): one is BodyMention => one.kind === 'body');
  const changes = sentencesOfChange(document, grammar);
  let home: string | null | undefined;
  let lead: OfficeScene | undefined;
  return officials.map((official) => {
    const sentence = indexAt(document.sentences, tokenAt(document.tokens, official.start));
    const body = bodyOf(official, bodies, document, grammar);
    let { institution, supposed } = body;
    const nation = institution === null || official.concept === MISSION ? nationOf(official, document, grammar) : null;
    if (nation !== null) { institution = nation; supposed = false; }
    else if (official.concept === MISSION && official.territory !== null && institution !== null && fold(institution) === official.territory) institution = null;
    const owned = institution === null && isOwned(official, document, grammar);
    if (institution === null && official.portfolio !== null && !owned) {
      home = home === undefined ? homeOf(document, mentions, grammar) : home;
      institution = home;
      supposed = home !== null;
    }
    let { portfolio } = official;
    const proper = (institution === null || supposed) && official.territory === null ? properField(official, document, grammar) : null;
    if (proper !== null) { institution = proper; portfolio = null; supposed = false; }
    const kind = institution === null && portfolio === null && !owned ? bodyOfKind(official, bodies, grammar) : null;
    const open = (institution === null || supposed) && !owned;
    let scene: OfficeScene | null = null;
    if (open && (portfolio !== null || official.concept === 'council-leader')) scene = lead ??= leadScene(document, mentions, grammar);
    else if (kind !== null) scene = { bodies: [kind], places: [], towns: [], near: [], tier: null };
    const { doc, start, end } = official;
    if (corrected(document, end, grammar)) supposed = true;
    return {
      kind: 'office' as const,
      id: claimId('office', official, official.person),
      doc,
      evidence: { doc, start, end },
      sentence,
      asserted: document.dated?.days ?? null,
      ...voice(start),
      person: official.person,
      concept: official.concept,
      portfolio,
      institution,
      territory: official.territory,
      level: official.level,
      supposed,
      owned,
      single: official.single && !isHeadOfState(official, grammar),
      tenure: official.tenure,
      scene,
      succession: changes.has(sentence) || official.tenure === 'incoming' || official.tenure === 'acting',
    };
  });
}

/** The office of a state at another one: its seat ("en Mérida", "to Colombia") is not whose office it is. */
const MISSION = 'ambassador';

/** The nation whose office it is, as an adjective or an abbreviation of the phrase tells ("comisionado mexicano", "British Ambassador"), or null. */
function nationOf({ start, end, person, territory }: OfficialMention, { tokens }: Document, { names }: Grammar): string | null {
  const text = tokens.text.slice(start, end);
  const name = start + text.indexOf(person);
  let nation: string | null = null;
  for (let at = tokenAt(tokens, start); at < tokens.count && tokens.start[at] < end; at++) {
    if (tokens.start[at] >= name && tokens.start[at] < name + person.length || !mayStart(names.nations, tokens, at) || isPronoun(tokens, at)) continue;
    const found = match(names.nations, tokens, at, Math.min(tokens.count, at + NATION_TOKENS));
    if (found === null || tokens.end[found.end - 1] > end || fold(wordsOf(tokens, at, found.end)) === territory) continue;
    if (nation !== null && nation !== found.pattern.nation) return null;
    nation = found.pattern.nation;
  }
  return nation;
}

const NATION_TOKENS = 6;

/** "us" in small letters. */
const isPronoun = (tokens: Document['tokens'], at: number): boolean => tokens.end[at] - tokens.start[at] === 2 && !isCapital(tokens, at);

/** Whether a possessive stands before an office ("su ministro", "its president"). */
function isOwned({ start }: OfficialMention, { tokens }: Document, { names }: Grammar): boolean {
  return names.pack.possessives.includes(fold(wordsOf(tokens, tokenAt(tokens, start), tokenAt(tokens, start) + 1)));
}

const DOTS = /^(?:…|\.{3})\s{0,2}/;

/** "director del INAOE… del Cinvestav": the speaker breaks off and names another body. */
function corrected({ text, tokens }: Document, end: number, grammar: Grammar): boolean {
  const dots = DOTS.exec(text.slice(end, end + 5));
  if (dots === null) return false;
  const word = tokens.word[tokenAt(tokens, end + dots[0].length)];
  return word > 0 && word < grammar.names.classes.length && (grammar.names.classes[word] & Word.link) !== 0;
}

/** Presidents and monarchs of countries: history names many of them without saying when they ruled. */
function isHeadOfState(official: OfficialMention, grammar: Grammar): boolean {
  if (!grammar.names.pack.offices.some((office) => office.top === true && office.concept === official.concept)) return false;
  if (official.institution === null) return true;
  const first = fold(official.institution).split(/\s+/)[0];
  return official.concept !== 'president' || /^(estado|estados|republic[ao]?|gobierno|nacion|united|state)$/.test(first) || grammar.names.pack.places.some((place) => fold(place) === fold(official.institution ?? ''));
}

/** Indexes of the sentences in which a change of holder is told. */
function sentencesOfChange(document: Document, grammar: Grammar): ReadonlySet<number> {
  const { classes } = grammar.names;
  const { tokens, sentences } = document;
  const found = new Set<number>();
  let sentence = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1] <= at) sentence++;
    const word = tokens.word[at];
    if (word > 0 && word < classes.length && (classes[word] & Word.succession) !== 0) found.add(sentence);
  }
  return found;
}

function bodyOf(official: OfficialMention, bodies: readonly BodyMention[], document: Document, grammar: Grammar): { institution: string | null; supposed: boolean } {
  const { institution } = official;
  if (institution !== null) {
    if (institution.includes(' ')) return { institution, supposed: false };
    const word = fold(institution);
    const generic = grammar.names.pack.bodyAnaphors.some((anaphor) => fold(anaphor) === word);
    if (!generic) return { institution, supposed: false };
    const bearers = bodies.filter((body) => body.acronym !== body.name && body.name.includes(' ') && fold(body.name).split(/\s+/).includes(word));
    const home = bearers.sort((a, b) => b.name.length - a.name.length || a.start - b.start)[0] as BodyMention | undefined;
    const other = bearers.some((body) => !(home as BodyMention).name.includes(body.name) && body.name.toLowerCase() !== home?.name.toLowerCase());
    return { institution: home?.name ?? null, supposed: home === undefined || other };
  }
  if (official.portfolio !== null || !anaphoric(official, document, grammar)) return { institution: null, supposed: false };
  const before = bodies.filter((body) => body.start < official.start).slice(-MOST_BACK);
  const last = before.at(-1);
  return { institution: last?.name ?? null, supposed: true };
}

/** Whether a phrase points back to a body ("del organismo"). */
function anaphoric(official: OfficialMention, document: Document, grammar: Grammar): boolean {
  const { tokens } = document;
  const { classes } = grammar.names;
  for (let at = tokenAt(tokens, official.start); at < tokens.count && tokens.start[at] < official.end; at++) {
    const word = tokens.word[at];
    if (word > 0 && word < classes.length && (classes[word] & Word.anaphor) !== 0 && !isCapital(tokens, at) && !mayStart(grammar.names.titles, tokens, at)) {
      return grammar.names.pack.genericBodies.some((generic) => fold(generic) === fold(wordsOf(tokens, at, at + 1)));
    }
  }
  return false;
}

/** The territory that a document speaks of most, or null where two are named as often, or its head names another nation or two. */
function homeOf(document: Document, mentions: readonly Mention[], grammar: Grammar): string | null {
  const { tokens } = document;
  const people = mentions.filter((one) => one.kind === 'official' || one.kind === 'person');
  let next = 0;
  const { places } = grammar.names;
  const counts = new Map<string, { name: string; count: number }>();
  for (let at = 0; at < tokens.count; at++) {
    if (!isCapital(tokens, at) || !mayStart(places, tokens, at)) continue;
    while (next < people.length && people[next].end <= tokens.start[at]) next++;
    if (people[next] !== undefined && people[next].start <= tokens.start[at]) continue;
    const found = match(places, tokens, at, Math.min(tokens.count, at + 5));
    if (found === null) continue;
    const name = wordsOf(tokens, at, found.end);
    const key = fold(name);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name, count: 1 });
    else known.count++;
    at = found.end - 1;
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || (second !== undefined && second.count === first.count)) return null;
  const nations = nationsOfHead(document, grammar);
  const own = nationNamed(first.name, grammar);
  return nations.size > 1 || (nations.size === 1 && own !== null && !nations.has(own)) ? null : first.name;
}

/** Tokens of letterhead, title and first line. */
const HEAD_TOKENS = 40;

function nationsOfHead({ tokens }: Document, { names }: Grammar): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < Math.min(tokens.count, HEAD_TOKENS); at++) {
    if (!mayStart(names.nations, tokens, at) || isPronoun(tokens, at)) continue;
    const nation = match(names.nations, tokens, at, Math.min(tokens.count, at + NATION_TOKENS));
    if (nation !== null) found.add(nation.pattern.nation);
  }
  return found;
}

const nationNamed = (name: string, { names }: Grammar): string | null =>
  names.pack.nations.find(([, forms]) => forms.some((form) => fold(form) === fold(name)))?.[0] ?? null;
