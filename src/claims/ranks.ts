import type { RankClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { claimId } from '../model/id.js';
import type { Mention } from '../model/mention.js';
import { Shape } from '../model/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { readOrdinal } from '../grammar/ordinals.js';
import { match, mayStart } from '../grammar/template.js';
import { fold } from '../text/fold.js';
import { marks } from '../text/marks.js';
import { isCapital, shapeOf, tokenAt } from '../text/tokens.js';
import { lemmaAt, namesOf, phrasesIn, type Names } from './noun-phrases.js';
import { voices, type Voice } from './speakers.js';

/** Longer sentences are tables. */
const LONGEST_SENTENCE = 160;
const QUOTES = marks(-0x22, -0x201c, -0x201d, -0xab, -0xbb, -0x2018, -0x2019);
const SEMICOLON = -0x3b;
const ENDS = marks(-0x2c, -0x3b, -0x2e, -0x3a, -0x28, -0x29, -0x2014);
/** Words between an ordinal and its noun ("primer gran premio"). */
const GAP = 1;

/** Places in competitions: "el segundo lugar en la categoría Rescate de la Olimpiada de Robótica 2025". A place without category or award is none. */
export function rankClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice = voices(document, mentions)): RankClaim[] {
  const { tokens, sentences } = document;
  const { acts } = grammar;
  const { words } = acts;
  let known: Names | null = null;
  const names = (): Names => known ??= namesOf(document, mentions, grammar);
  const bodies = mentions.filter((m) => m.kind === 'body');
  const out: RankClaim[] = [];
  const ranked = new Set<number>();
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences[s] as number;
    const to = sentences[s + 1] ?? tokens.count;
    if (to - from > LONGEST_SENTENCE) continue;
    for (let at = from; at < to; at++) {
      if (tokens.word[at] === 0 && shapeOf(tokens, at) !== Shape.number) continue;
      const found = rankAt(at, to);
      if (found === null) continue;
      const category = categoryOf(at, found.end, from, to);
      const award = awardOf(category?.end ?? found.end, from, to, at);
      if (category === null && award === null) { at = found.end - 1; continue; }
      ranked.add(s);
      const end = Math.max(found.end, category?.end ?? 0);
      const evidence = { doc: document.id, start: tokens.start[at] as number, end: tokens.end[end - 1] as number };
      const entity = entityOf(at, from);
      out.push({
        kind: 'rank', id: claimId('rank', evidence, String(found.rank)), doc: document.id, evidence, sentence: s, asserted: document.dated?.days ?? null, ...voice(evidence.start),
        rank: found.rank, category: category?.lemmas ?? [], award: award?.lemmas ?? [], edition: award?.edition ?? yearIn(from, to), entity,
      });
      at = end - 1;
    }
  }
  return out.map((claim) => {
    if (ranked.has(claim.sentence + 1)) return claim;
    const next = subjectOf(claim.sentence + 1);
    return next === null ? claim : { ...claim, next };
  });

  function rankAt(at: number, to: number): { rank: number; end: number } | null {
    const ordinal = readOrdinal(grammar.figures, tokens, at);
    const rank = ordinal?.value ?? acts.ordinals.get(tokens.word[at] as number);
    if (rank !== undefined) {
      const after = ordinal?.end ?? at + 1;
      for (let i = after; i <= after + GAP && i < to; i++) if (words.places.has(tokens.word[i] as number)) return { rank, end: i + 1 };
    }
    if (mayStart(acts.titles, tokens, at)) {
      const title = match(acts.titles, tokens, at, to);
      if (title !== null) return { rank: title.pattern.rank, end: title.end };
    }
    return null;
  }

  /** "en la categoría X", "en el rubro de X", "in the X category", "the prize for X". */
  function categoryOf(at: number, after: number, from: number, to: number): { lemmas: string[]; end: number } | null {
    for (let i = after; i < Math.min(to, after + 8); i++) {
      if (ENDS.has(tokens.word[i] as number)) break;
      if (words.categories.has(tokens.word[i] as number)) {
        const before = acts.pack.headLast ? nameBefore(i, Math.max(from, at)) : null;
        return before ?? nameFrom(i + 1, to) ?? nameBefore(i, Math.max(from, at));
      }
    }
    if (acts.pack.doerBehind) return null;
    for (let i = after; i < Math.min(to, after + 2); i++) {
      if (words.breaks.has(tokens.word[i] as number) && i + 1 < to && isCapital(tokens, i + 1)) return nameFrom(i + 1, to);
    }
    return null;
  }

  function nameFrom(from: number, to: number): { lemmas: string[]; end: number } | null {
    let i = from;
    while (i < to && (words.links.has(tokens.word[i] as number) || QUOTES.has(tokens.word[i] as number) || words.determiners.has(tokens.word[i] as number))) i++;
    const quoted = i > from && QUOTES.has(tokens.word[i - 1] as number);
    const lemmas: string[] = [];
    const first = i;
    const capital = i < to && isCapital(tokens, i);
    for (; i < to && i - first < 8; i++) {
      const word = tokens.word[i] as number;
      if (shapeOf(tokens, i) === Shape.punct) break;
      const joins = words.links.has(word) || words.breaks.has(word) || words.conjunctions.has(word) || words.determiners.has(word);
      if (!quoted && capital && !isCapital(tokens, i) && !(joins && i + 1 < to && isCapital(tokens, i + 1) && !startsAward(i))) break;
      if (!quoted && !capital && (words.breaks.has(word) || words.subordinators.has(word) || words.conjunctions.has(word))) break;
      if (!quoted && joins && startsAward(i)) break;
      if (!joins) lemmas.push(lemmaAt(document, i, grammar));
    }
    return lemmas.length === 0 ? null : { lemmas: [...new Set(lemmas)].sort(), end: i };
  }

  function startsAward(i: number): boolean {
    for (let j = i + 1; j < i + 3 && j < tokens.count; j++) if (words.awards.has(tokens.word[j] as number)) return true;
    return false;
  }

  function nameBefore(noun: number, floor: number): { lemmas: string[]; end: number } | null {
    const lemmas: string[] = [];
    for (let i = noun - 1; i >= floor; i--) {
      const word = tokens.word[i] as number;
      if (words.determiners.has(word) || words.breaks.has(word) || shapeOf(tokens, i) === Shape.punct && !QUOTES.has(word)) break;
      if (shapeOf(tokens, i) !== Shape.punct) lemmas.push(lemmaAt(document, i, grammar));
    }
    return lemmas.length === 0 ? null : { lemmas: lemmas.sort(), end: noun + 1 };
  }

  /** The award named nearest to the place, in its sentence. */
  function awardOf(after: number, from: number, to: number, at: number): { lemmas: string[]; edition: string | null } | null {
    let best = -1;
    for (let i = from; i < to; i++) {
      if (!words.awards.has(tokens.word[i] as number) || (i >= at && i < after)) continue;
      if (best < 0 || Math.abs(i - after) < Math.abs(best - after)) best = i;
    }
    if (best < 0) return null;
    const lemmas = new Set<string>();
    let edition: string | null = null;
    let i = best;
    while (i > from && isCapital(tokens, i) && (isCapital(tokens, i - 1) || words.links.has(tokens.word[i - 1] as number)) && i - 1 >= from && (i - 1 !== from || isCapital(tokens, i))) i--;
    for (let steps = 0; i < to && steps < 16; i++, steps++) {
      const word = tokens.word[i] as number;
      if (shapeOf(tokens, i) === Shape.punct) { if (QUOTES.has(word)) continue; break; }
      if (shapeOf(tokens, i) === Shape.number) {
        const text = document.text.slice(tokens.start[i], tokens.end[i]);
        if (/^(19|20)[0-9]{2}$/.test(text)) edition = text;
        continue;
      }
      if (words.links.has(word) || words.determiners.has(word) || words.breaks.has(word) || words.conjunctions.has(word) || words.subordinators.has(word)) continue;
      lemmas.add(lemmaAt(document, i, grammar));
    }
    return { lemmas: [...lemmas].sort(), edition };
  }

  function yearIn(from: number, to: number): string | null {
    for (let i = from; i < to; i++) {
      const text = shapeOf(tokens, i) === Shape.number ? document.text.slice(tokens.start[i], tokens.end[i]) : '';
      if (/^(19|20)[0-9]{2}$/.test(text)) return text;
    }
    return null;
  }

  /** Who holds the place: the last name before it that is not the award's own, or the writer's own body. */
  function entityOf(at: number, from: number): string | null {
    let best: string | null = null;
    let behind: string | null = null;
    let start = document.dated?.end == null ? from : Math.max(from, Math.min(at, tokenAt(tokens, document.dated.end)));
    for (let i = start; i < at; i++) if (tokens.word[i] === SEMICOLON) start = i + 1;
    for (const phrase of phrasesIn(document, start, at, names(), grammar, null)) {
      if (holdsAward(phrase.from, phrase.to)) continue;
      const own = words.ours.has(tokens.word[phrase.from] as number) && phrase.doer !== null && bodies[0] !== undefined;
      const name = own ? fold(bodies[0]?.acronym ?? bodies[0]?.name ?? '') : phrase.named ? phrase.doer : nameOf(phrase.from, phrase.to);
      if (name === null) continue;
      behind = name;
      if (!phrase.oblique && (own || phrase.named || headed(phrase.from, phrase.to))) best = name;
    }
    return best ?? behind;
  }

  /** Whether the phrase is a name, and not a common noun with one in it. */
  function headed(from: number, to: number): boolean {
    let i = from;
    while (i < to && (words.determiners.has(tokens.word[i] as number) || shapeOf(tokens, i) === Shape.punct)) i++;
    return i < to && isCapital(tokens, i);
  }

  function holdsAward(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (words.awards.has(tokens.word[i] as number)) return true;
    return false;
  }

  /** A capitalised or quoted run, folded, without its article; null where the phrase has none. */
  function nameOf(from: number, to: number): string | null {
    let first = -1;
    let last = -1;
    for (let i = from; i < to; i++) {
      if (!isCapital(tokens, i) || names().dates.has(i)) { if (first >= 0 && !words.links.has(tokens.word[i] as number)) break; continue; }
      if (first < 0 && words.determiners.has(tokens.word[i] as number)) continue;
      if (first < 0) first = i;
      last = i;
    }
    return first < 0 ? null : fold(document.text.slice(tokens.start[first], tokens.end[last]));
  }

  function subjectOf(sentence: number): string | null {
    const from = sentences[sentence];
    if (from === undefined) return null;
    const to = Math.min(sentences[sentence + 1] ?? tokens.count, from + 20);
    for (const phrase of phrasesIn(document, from, to, names(), grammar, null)) {
      if (phrase.oblique) return null;
      if (phrase.to - phrase.from === 1 && phrase.from === from) return null;
      return phrase.named ? phrase.doer : nameOf(phrase.from, phrase.to);
    }
    return null;
  }
}

