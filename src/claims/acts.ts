import type { ActClaim } from '../model/claim.js';
import type { DateValue } from '../model/date-value.js';
import type { Document } from '../model/document.js';
import { civilOf, dayNumber } from '../model/calendar.js';
import { claimId } from '../model/id.js';
import type { DateMention, Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { Shape } from '../model/tokens.js';
import { actConcepts } from '../lang/act-concepts.js';
import { dayValue, monthValue } from '../grammar/date-value.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Phrase as Cue } from '../grammar/acts.js';
import { match, mayStart, type Trie } from '../grammar/template.js';
import { indexAt } from '../text/lines.js';
import { marks } from '../text/marks.js';
import { shapeOf, tokenAt } from '../text/tokens.js';
import { namesOf, phraseAt, phrasesIn, type Phrase } from './noun-phrases.js';
import { voices, type Voice } from './speakers.js';
import { verbGroups, type VerbGroup } from './verb-groups.js';

/** Sentences longer than this are tables or damage, and tell no acts. */
const LONGEST_SENTENCE = 160;
/** Words around a verb within which "únicamente" speaks of its doer. */
const ALONE = 20;
/** A line of a list ends with its date and is no longer than this. */
const LIST_LINE = 18;
/** A comma between a verb and a date weighs as many words. */
const COMMA_WORDS = 6;
/** Words between a verb and its object. */
const FAR = 14;
/** Marks that no clause crosses. */
const HARD = marks(-0x3b, -0x3a, -0x2e, -0x21, -0x3f, -0xa1, -0xbf, -0x2014, -0x2013, -0x22, -0x201c, -0x201d, -0xab, -0xbb, -0x2022);
const COMMA = -0x2c;
/** Marks that open and close a short name inside a clause. */
const OPENING = marks(-0x22, -0x201c, -0xab);
const QUESTION = marks(-0x3f, -0xbf);

/** What there is and what somebody has: told by the words beside it or not at all. */
const STATES = new Set(['exist', 'have', 'lack']);
/** What happens to people themselves. */
const LIVES = new Set(['die', 'born', 'crash']);
/** Events that need no object to be one: the date and the place tell them apart. */
const CALAMITIES = new Set(['explode', 'crash', 'collapse', 'burn', 'flood', 'quake']);

/** The phrases that a pronoun may stand for, read when one asks. */
type Topic = () => readonly Phrase[];

/** A clause that tells an act, before it is a claim. */
interface Told {
  readonly group: VerbGroup;
  readonly from: number;
  readonly to: number;
  readonly opener: number | null;
}

/** What somebody did, does or will do: one claim for each verb of a known class whose object or doer can be read. */
export function actClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice = voices(document, mentions)): ActClaim[] {
  const { tokens, sentences } = document;
  const names = namesOf(document, mentions, grammar);
  const dates = mentions.filter((m): m is DateMention => m.kind === 'date' && (m.value.type === 'DATE' || m.value.type === 'TIME'));
  const out: ActClaim[] = [];
  let topic: Topic = () => [];
  let nearby: () => readonly string[] = () => [];
  const titleNames = namesIn(titlePhrases());
  const verbOf = new Map<DateMention, VerbGroup>();
  const inMention = new Uint8Array(tokens.count);
  const inDate = new Uint8Array(tokens.count);
  const verbAt = new Uint8Array(tokens.count);
  for (const [from, to] of names.dates) inDate.fill(1, from, to);
  for (const [from, person] of names.people) inMention.fill(1, from, person.to);
  let date = 0;
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences[s] as number;
    const to = sentences[s + 1] ?? tokens.count;
    if (to - from > LONGEST_SENTENCE) { topic = () => []; continue; }
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    while (date < dates.length && (dates[date] as DateMention).start < start) date++;
    const here: DateMention[] = [];
    for (let d = date; d < dates.length && (dates[d] as DateMention).start < end; d++) here.push(dates[d] as DateMention);
    if (tokens.word[to - 1] !== undefined && QUESTION.has(tokens.word[to - 1] as number)) { topic = lazily(() => phrasesIn(document, from, to, names, grammar, null).slice(0, 4)); continue; }
    topic = sentenceActs(s, from, to, here, topic);
  }
  return out;

  /** Adds the claims of a sentence; gives the phrases that the next one may speak of by a pronoun. */
  function sentenceActs(sentence: number, from: number, to: number, here: readonly DateMention[], topic: Topic): Topic {
    const groups = verbGroups(document, from, to, grammar);
    const already = out.length;
    for (const group of groups) if (!group.noun && (group.finite || group.concept !== null)) verbAt.fill(1, group.from, group.to);
    const phrases = lazily(() => phrasesIn(document, from, to, names, grammar, verbAt));
    if (here.length === 0 && !groups.some((group) => group.concept !== null && group.time !== 'possible' && !group.noun)) return phrases;
    const all = phrases();
    nearby = lazily(() => union(titleNames, namesIn(all)));
    verbOf.clear();
    for (const d of here) {
      const at = tokenAt(tokens, d.start);
      let least = Infinity;
      for (const group of groups) {
        if (group.noun || !group.finite && !group.reduced && group.time === 'possible') continue;
        const apart = away(group, at);
        if (apart < least) { least = apart; verbOf.set(d, group); }
      }
    }
    for (let g = 0; g < groups.length; g++) {
      const group = groups[g] as VerbGroup;
      if (group.concept === null || group.time === 'possible' && !group.noun) continue;
      const told = clauseOf(from, to, groups, g);
      if (doubted(told)) continue;
      if (group.reduced && !here.some((d) => inClause(told, d)) && !grammar.acts.words.by.has(tokens.word[group.to] as number)) continue;
      const claim = group.noun ? nominal(sentence, told, all, here, topic) : verbal(sentence, told, all, here, topic, groups, g);
      if (claim !== null) out.push(claim);
    }
    const told = new Set(out.slice(already).map((claim) => claim.when));
    for (const d of here) if (!told.has(d.value)) other(sentence, from, to, d, groups);
    return phrases;
  }

  function namesIn(phrases: readonly Phrase[]): string[] {
    return phrases.filter((phrase) => phrase.proper).map((phrase) => phrase.name() as string);
  }
  function titlePhrases(): readonly Phrase[] {
    if (document.title === null) return [];
    for (let s = 0; s < Math.min(4, sentences.length); s++) {
      const from = sentences[s] as number;
      const to = sentences[s + 1] ?? tokens.count;
      if (to - from > 1 && document.title.includes(document.text.slice(tokens.start[from], tokens.end[Math.min(to, from + 3) - 1])) && to - from < 40) return phrasesIn(document, from, to, names, grammar, null);
    }
    return [];
  }

  function clauseOf(from: number, to: number, groups: readonly VerbGroup[], g: number): Told {
    const { words } = grammar.acts;
    const group = groups[g] as VerbGroup;
    let left = group.from;
    let opener: number | null = null;
    const before = previousFinite(groups, g);
    const floor = before === null ? from : before.to;
    while (left > floor) {
      const i = left - 1;
      const word = tokens.word[i] as number;
      if (inMention[i] === 1) { left--; continue; }
      if (shapeOf(tokens, i) === Shape.punct && HARD.has(word) && !insideName(i)) break;
      if (words.subordinators.has(word) && !named(i)) { opener = i; break; }
      if (matches(grammar.acts.pluralRelative, i) || matches(grammar.acts.singularRelative, i)) { opener = i; break; }
      left--;
    }
    const next = nextFinite(groups, g);
    const ceiling = next === null ? to : next.from;
    let right = group.to;
    while (right < ceiling) {
      const word = tokens.word[right] as number;
      if (shapeOf(tokens, right) === Shape.punct && HARD.has(word) && !insideName(right)) break;
      if (right > group.to && words.subordinators.has(word)) break;
      right++;
    }
    if (next !== null && right === ceiling && right > group.to && words.conjunctions.has(tokens.word[right - 1] as number)) right--;
    return { group, from: left, to: right, opener };
  }

  /** Quotation marks around a short capitalised name do not end a clause. */
  function insideName(i: number): boolean {
    const word = tokens.word[i] as number;
    if (!OPENING.has(word) && word !== -0x201d && word !== -0xbb) return false;
    for (let j = i + 1; j < Math.min(tokens.count, i + 9); j++) if (tokens.word[j] === -0x201d || tokens.word[j] === -0xbb || tokens.word[j] === -0x22) return true;
    for (let j = i - 1; j >= Math.max(0, i - 9); j--) if (OPENING.has(tokens.word[j] as number)) return word !== -0x22 || i - j > 1;
    return false;
  }
  function named(i: number): boolean {
    return shapeOf(tokens, i) !== Shape.lower && i > 0 && !(sentencesStartAt(i));
  }
  function sentencesStartAt(i: number): boolean {
    return sentences[indexAt(sentences, i)] === i;
  }
  function matches(trie: Trie<{ readonly template: string }>, i: number): boolean {
    return mayStart(trie, tokens, i) && match(trie, tokens, i) !== null;
  }

  function inClause(told: Told, d: DateMention): boolean {
    const at = tokenAt(tokens, d.start);
    return at >= told.from && at < told.to;
  }

  function doubted(told: Told): boolean {
    const { words } = grammar.acts;
    if (told.opener !== null && words.doubts.has(tokens.word[told.opener] as number)) return true;
    for (let i = told.from; i < told.group.to; i++) if (words.doubts.has(tokens.word[i] as number)) return true;
    return false;
  }

  function verbal(sentence: number, told: Told, all: readonly Phrase[], here: readonly DateMention[], topic: Topic, groups: readonly VerbGroup[], g: number): ActClaim | null {
    const { group } = told;
    const { words } = grammar.acts;
    const frame = actConcepts[group.concept as string]?.frame ?? 'does';
    const left = all.filter((phrase) => phrase.from >= told.from && phrase.to <= group.from);
    const right = all.filter((phrase) => phrase.from >= group.to && phrase.from < told.to);
    const subjects = subjectOf(told, left, all);
    const whose = told.opener !== null && words.whose.has(tokens.word[told.opener] as number);
    const first = objectAfter(group.to, right);
    const second = first === null ? null : objectAfter(first.to, right.filter((phrase) => phrase.from >= first.to));
    let doers: readonly Phrase[] = [];
    let object: Phrase | null = null;
    let end = group.to;
    if (STATES.has(group.concept as string) && frame === 'happens') {
      object = first !== null && whole(first) ? first : null;
    } else if (group.reduced) {
      object = antecedentOf(tokens.word[group.from - 1] === COMMA ? group.from - 1 : group.from, all) ?? first;
      const by = right.find((phrase) => words.by.has(tokens.word[phrase.from - 1] as number));
      doers = by === undefined ? [] : coordinated(by, all);
    } else if (group.passive || group.impersonal) {
      const by = right.find((phrase) => words.by.has(tokens.word[phrase.from - 1] as number));
      doers = by === undefined ? [] : coordinated(by, all);
      object = last(subjects) ?? (first !== null && first !== by ? first : null);
    } else if (whose) {
      const owner = antecedentOf(told.opener as number, all);
      const own = last(left) ?? null;
      object = own === null ? null : owner === null ? own : joined(own, owner);
      doers = first === null ? [] : coordinated(first, all);
    } else if (subjects.length > 0 && (subjects.some((phrase) => phrase.doer !== null) || !grammar.acts.pack.doerBehind || frame === 'happens' || first?.doer == null)) {
      const own = first !== null && words.possessives.has(tokens.word[first.from] as number);
      if (frame === 'happens' && (first === null || own) && (LIVES.has(group.concept as string) || subjects.every((phrase) => phrase.doer === null))) object = last(subjects) ?? null;
      else { doers = subjects; object = first; }
    } else if (grammar.acts.pack.doerBehind && first !== null && first.doer !== null && frame !== 'happens') {
      doers = coordinated(first, all);
      object = second !== null && !doers.includes(second) ? second : last(left.filter((phrase) => !phrase.named)) ?? last(subjects) ?? preposed(left);
    } else if (first !== null) {
      object = first;
    }
    const complement = groups.slice(g + 1, g + 4).find((other) => other.infinitive || other.finite && !other.noun);
    if ((first === null || complement !== undefined && first.from > complement.from) && complement?.infinitive === true && complement.concept !== null && complement.at - group.to <= 8 && complement.at < told.to + 1 && actConcepts[complement.concept]?.denies === undefined) {
      const own = all.find((phrase) => phrase.from >= complement.to && phrase.from - complement.to <= 1 && !phrase.oblique);
      const what = complement.enclitic ? pointed(all.filter((phrase) => phrase.to <= group.from), topic, doers) : own ?? null;
      if (what !== null) { object = completed(what, complement.concept); end = own !== undefined && !complement.enclitic ? own.to : complement.to; }
    }
    const relative = told.opener === null || !grammar.acts.words.relatives.has(tokens.word[told.opener] as number) ? null : antecedentOf(told.opener, all);
    if (object === null && frame !== 'self' && doers.length > 0 && relative !== null && !doers.includes(relative)) object = relative;
    if (doers.length === 0 && frame === 'self') doers = right.filter((phrase) => phrase.named && phrase.doer !== null).slice(0, 1);
    if (object === null && frame !== 'self' && !STATES.has(group.concept as string)) object = group.clitic || pronounAfter(group) || (frame === 'happens' && pronounBefore(told)) ? pointed(all.filter((phrase) => phrase.to <= group.from && !subjects.includes(phrase)), topic, doers) : null;
    if (object === null && frame === 'happens' && grammar.acts.pack.doerBehind && !group.impersonal && !STATES.has(group.concept as string) ) object = knownSubject(topic());
    if (object === null && frame !== 'self') return null;
    if (doers.length === 0 && told.opener !== null && !group.passive && frame !== 'happens') doers = mainSubject(told, all, groups, g);
    if (frame === 'self' && doers.length === 0) return null;
    const stopAt = Math.max(group.to, object !== null && object.from >= group.to ? object.to : group.to);
    const starts = Math.min(group.from, ...doers.map((phrase) => phrase.from), object !== null && object.to <= group.from && object.from >= told.from ? object.from : group.from);
    return claim(sentence, told, group, doers, object, here, { from: Math.max(starts, told.opener ?? 0), to: Math.max(stopAt, end, ...doers.filter((phrase) => phrase.from >= group.to && phrase.from < told.to).map((phrase) => phrase.to)) });
  }

  /** "la inauguración del acueducto, el 29 de agosto": an act told by its noun counts where a date stands with it. */
  function nominal(sentence: number, told: Told, all: readonly Phrase[], here: readonly DateMention[], topic: Topic): ActClaim | null {
    const { group } = told;
    const { words } = grammar.acts;
    const link = tokens.word[group.to] as number;
    let object: Phrase | null = null;
    let end = group.to;
    if (words.links.has(link)) {
      object = phraseAt(document, group.to + 1, told.to, names, grammar, null);
      if (object !== null) end = object.to;
    }
    const near = here.find((d) => tokenAt(tokens, d.start) >= group.to && tokenAt(tokens, d.start) - end <= 6 && isDay(d.value) && noVerbBetween(end, tokenAt(tokens, d.start)));
    if (near === undefined) return null;
    if (!CALAMITIES.has(group.concept as string) && words.possessives.has(tokens.word[group.at - 1] as number)) object ??= last(all.filter((phrase) => phrase.to <= group.from && phrase.proper)) ?? topic().find((phrase) => phrase.proper) ?? null;
    if (object === null && !CALAMITIES.has(group.concept as string)) return null;
    return claim(sentence, { ...told, to: Math.max(told.to, tokenAt(tokens, near.end)) }, group, [], object, [near], { from: group.from, to: tokenAt(tokens, near.end) });
  }

  /** A dated clause whose verb no class names still tells an event; so does a date that heads a line. */
  function other(sentence: number, from: number, to: number, d: DateMention, groups: readonly VerbGroup[]): void {
    if (!isDay(d.value) || d.value.impossible === true) return;
    const first = tokenAt(tokens, d.start);
    const after = tokenAt(tokens, d.end);
    let left = first;
    while (left > from && (!HARD.has(tokens.word[left - 1] as number) || to - from <= LIST_LINE)) left--;
    let right = after;
    while (right < to && !HARD.has(tokens.word[right] as number)) right++;
    const inside = groups.filter((group) => !group.noun && group.finite && group.from >= left && group.to <= right);
    const nearest = inside.reduce<VerbGroup | null>((best, group) => (best === null || Math.abs(group.at - first) < Math.abs(best.at - first) ? group : best), null);
    const state = nearest === null ? auxiliaryIn(left, right) : null;
    if (d.value.grain === 'year' && nearest?.concept == null && !later(d.value)) return;
    if (nearest === null && state === null && !(to - from <= LIST_LINE && to - from - (after - first) >= 5 && to - after <= 2)) {
      if (first - from > 1) return;
      while (right < to && right - after < 40) right++;
      if (right - after < 4) {
        const next = sentences[sentence + 1];
        if (next === undefined || shapeOf(tokens, right - 1) === Shape.punct && tokens.word[right - 1] !== -0x2e && tokens.word[right - 1] !== -0x3a) return;
        right = Math.min(sentences[sentence + 2] ?? tokens.count, next + 40);
        if (right - next < 3 || document.dated?.start === d.start || document.witnesses.some((w) => w.start !== null && d.start >= w.start && d.start < (w.end ?? w.start))) return;
      }
    }
    const clause = span(left, right);
    if (document.witnesses.some((w) => w.start !== null && w.end !== null && d.start >= w.start && d.end <= w.end) || (document.dated?.start != null && d.start >= document.dated.start && d.end <= (document.dated.end ?? 0))) return;
    const whose = voice(clause.start);
    out.push({
      kind: 'act', id: claimId('act', clause, d.value.timex), doc: document.id, evidence: clause, sentence, asserted: document.dated?.days ?? null, speaker: whose.speaker, quoted: whose.quoted,
      predicate: 'other', polarity: nearest?.polarity ?? 1, aspect: nearest === null || nearest.time === 'possible' ? (later(d.value) ? 'planned' : state ?? 'done') : nearest.time,
      agents: [], exclusive: 'some', object: [], name: null, when: d.value, clause,
    });
  }
  function auxiliaryIn(from: number, to: number): ActClaim['aspect'] | null {
    for (let i = from; i < to; i++) {
      const form = grammar.acts.auxiliaries.get(tokens.word[i] as number)?.[0];
      if (form !== undefined && form.tense !== 'conditional' && form.tense !== 'subjunctive') return form.tense === 'future' ? 'planned' : form.tense === 'present' ? 'ongoing' : 'done';
    }
    return null;
  }
  function later(value: DateValue): boolean {
    return document.dated !== null && value.days.low !== null && document.dated.days.high !== null && value.days.low > document.dated.days.high;
  }

  function noVerbBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (verbAt[i] === 1) return false;
      if (HARD.has(tokens.word[i] as number)) return false;
      if (grammar.acts.auxiliaries.has(tokens.word[i] as number)) return false;
    }
    return true;
  }

  function claim(sentence: number, told: Told, group: VerbGroup, doers: readonly Phrase[], object: Phrase | null, here: readonly DateMention[], core: { from: number; to: number }): ActClaim {
    const concept = group.concept as string;
    const denies = actConcepts[concept]?.denies;
    const read = whenOf(told, group, here);
    const when = read !== null && !group.noun && group.time === 'done' && read.implied.length > 0 && later(read) ? yearBefore(read) : read;
    const evidence = span(core.from, Math.max(core.to, group.to));
    const exclusive = alone(Math.max(told.from, group.from - ALONE), Math.min(told.to, group.to + ALONE), object) ? 'only' : oneOfSeveral(told) ? 'only' : holds(grammar.acts.joint, told.from, told.to) || doers.length > 1 ? 'all' : 'some';
    const done = group.noun ? (when !== null && document.dated !== null && (when.days.low ?? 0) > (document.dated.days.high ?? Infinity) ? 'planned' : 'done') : group.time === 'possible' ? 'planned' : group.time;
    const whose = voice(evidence.start);
    return {
      kind: 'act', id: claimId('act', evidence, concept), doc: document.id, evidence, sentence, asserted: document.dated?.days ?? null, speaker: whose.speaker, quoted: whose.quoted,
      predicate: denies ?? concept, polarity: denies === undefined ? group.polarity : (-group.polarity as 1 | -1), aspect: done,
      ...(doers.length === 1 && doers[0]?.doer === null ? { subject: doers[0].lemmas().join(' ') } : {}),
      agents: [...new Set(doers.map((phrase) => phrase.doer ?? (exclusive === 'only' ? phrase.lemmas().join(' ') : null)).filter((doer) => doer !== null))].sort(), exclusive, groups: [...new Set(doers.map((phrase) => phrase.group).filter((group) => group !== null))].sort(),
      object: object?.lemmas() ?? [], name: object?.name() ?? null, when, ...(object?.universal === true ? { universal: true } : {}), around: nearby(), clause: span(told.from, told.to),
    };
  }

  /** A cue that leaves others out, and not one that stands before the object ("recibió únicamente el tratamiento"). */
  function alone(from: number, to: number, object: Phrase | null): boolean {
    for (let i = from; i < to; i++) {
      if (!mayStart(grammar.acts.exclusive, tokens, i)) continue;
      const cue = match(grammar.acts.exclusive, tokens, i);
      if (cue !== null && (object === null || cue.end !== object.from)) return true;
    }
    return false;
  }

  function holds(trie: Trie<Cue>, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (matches(trie, i)) return true;
    return false;
  }

  /** "A y B, la cual …": of two named together, the last alone. */
  function oneOfSeveral(told: Told): boolean {
    if (told.opener === null || !matches(grammar.acts.singularRelative, told.opener)) return false;
    let i = told.opener - 1;
    while (i > 0 && shapeOf(tokens, i) === Shape.punct) i--;
    const start = Math.max(0, i - 24);
    for (let j = i; j >= start; j--) {
      if (grammar.acts.words.conjunctions.has(tokens.word[j] as number)) return true;
      if (HARD.has(tokens.word[j] as number)) return false;
    }
    return false;
  }

  /** Who the verb speaks of: the last phrase before it that no preposition governs, with those named beside it, or what a relative pronoun stands for. */
  function subjectOf(told: Told, left: readonly Phrase[], all: readonly Phrase[]): readonly Phrase[] {
    const own = left.filter((phrase) => !phrase.oblique && reaches(phrase, told.group.from));
    const main = own.find((phrase) => phrase.doer !== null) ?? last(own);
    if (main !== undefined && main !== null) return coordinated(main, all);
    if (told.opener === null) return [];
    const before = all.filter((phrase) => phrase.to <= (told.opener as number) && (told.opener as number) - phrase.to <= 2);
    const nearest = last(before);
    if (nearest === undefined || nearest === null) return [];
    const single = matches(grammar.acts.singularRelative, told.opener);
    const many = matches(grammar.acts.pluralRelative, told.opener) || (told.group.plural && !single);
    return many ? coordinated(nearest, all) : [nearest];
  }

  /** Commas between a subject and its verb come in pairs; one alone closes what stands in front of the sentence. */
  function reaches(phrase: Phrase, verb: number): boolean {
    let commas = phrase.comma ? 1 : 0;
    for (let i = phrase.to; i < verb; i++) if (tokens.word[i] === COMMA && inMention[i] === 0) commas++;
    return commas % 2 === 0;
  }

  /** What a relative pronoun that is its verb's object stands for. */
  function antecedentOf(opener: number, all: readonly Phrase[]): Phrase | null {
    let at = all.findIndex((phrase) => phrase.to <= opener && opener - phrase.to <= 1);
    if (at < 0) return null;
    let phrase = all[at] as Phrase;
    while (phrase.oblique && at > 0) {
      const before = all[at - 1] as Phrase;
      if (phrase.from - before.to !== 1) break;
      phrase = joined(before, phrase);
      at--;
    }
    return phrase;
  }

  /** A phrase and those joined to it by "and" on its left. */
  function coordinated(phrase: Phrase, all: readonly Phrase[]): readonly Phrase[] {
    const list = [phrase];
    let at = all.indexOf(phrase);
    while (at > 0) {
      const before = all[at - 1] as Phrase;
      const here = all[at] as Phrase;
      const gap = here.from - before.to;
      const joined = gap === 1 ? grammar.acts.words.conjunctions.has(tokens.word[here.from - 1] as number) || tokens.word[here.from - 1] === COMMA && list.length > 1 : false;
      if (!joined || before.doer === null || here.doer === null) break;
      list.unshift(before);
      at--;
    }
    at = all.indexOf(phrase);
    while (at >= 0 && at + 1 < all.length) {
      const here = all[at] as Phrase;
      const next = all[at + 1] as Phrase;
      if (next.from - here.to !== 1 || !grammar.acts.words.conjunctions.has(tokens.word[here.to] as number) || here.doer === null || next.doer === null) break;
      list.push(next);
      at++;
    }
    return list;
  }

  /** The first phrase behind a verb that no preposition governs and no mark cuts off. */
  function objectAfter(from: number, right: readonly Phrase[]): Phrase | null {
    for (const phrase of right) {
      if (phrase.from - from > FAR) return null;
      for (let i = from; i < phrase.from; i++) if (shapeOf(tokens, i) === Shape.punct && inMention[i] === 0 && !OPENING.has(tokens.word[i] as number)) return null;
      const before = tokens.word[phrase.from - 1] as number;
      if (phrase.from > from && (grammar.acts.words.links.has(before) || grammar.acts.words.by.has(before))) continue;
      if (!phrase.oblique || phrase.from === from || isAdverb(phrase.from - 1)) return phrase;
    }
    return null;
  }
  /** "desabasto de medicamentos", with nothing behind it but a mark or a place: what there is, in full. */
  function whole(phrase: Phrase): boolean {
    const after = phrase.to;
    let linked = false;
    for (let i = phrase.from; i < phrase.to; i++) if (grammar.acts.words.links.has(tokens.word[i] as number)) linked = true;
    return linked && (after >= tokens.count || shapeOf(tokens, after) === Shape.punct || matches(grammar.concepts.placing, after));
  }
  function isAdverb(i: number): boolean {
    const word = tokens.word[i] as number;
    return word === 0 || grammar.acts.words.adverbs.has(word) || dateCovers(i);
  }
  function dateCovers(i: number): boolean {
    return inDate[i] === 1;
  }

  function pronounAfter(group: VerbGroup): boolean {
    const word = tokens.word[group.to] as number;
    return group.to < tokens.count && grammar.acts.words.pronouns.has(word) && !grammar.acts.words.determiners.has(word);
  }
  function pronounBefore(told: Told): boolean {
    for (let i = told.from; i < told.group.from; i++) if (grammar.acts.words.pronouns.has(tokens.word[i] as number)) return true;
    return false;
  }
  function preposed(left: readonly Phrase[]): Phrase | null {
    return left.find((phrase) => phrase.from <= (left[0] as Phrase).from + 2) ?? null;
  }
  /** What a pronoun stands for: a name of this sentence, else a named or known thing of the one before, else its first phrase. */
  function pointed(before: readonly Phrase[], topic: Topic, doers: readonly Phrase[]): Phrase | null {
    const free = (phrase: Phrase): boolean => !doers.includes(phrase) && !names.dates.has(phrase.from);
    const here = before.filter(free);
    const near = last(here.filter((phrase) => phrase.known && !phrase.oblique)) ?? last(here.filter((phrase) => severalWords(phrase)));
    if (near !== undefined) {
      if (!near.pointing || near.proper) return near;
      const name = last(here.filter((phrase) => phrase.proper && phrase.to <= near.from));
      return name === undefined ? near : joined(near, name);
    }
    const there = topic().filter(free);
    return there.find((phrase) => phrase.known && severalWords(phrase)) ?? there.find((phrase) => phrase.known && !phrase.oblique) ?? there.find((phrase) => phrase.doer === null && !phrase.oblique) ?? null;
  }

  /** "NISA confirmed that it has accepted …", "informó que rechazó …": the subject of the clause that this one completes. */
  function mainSubject(told: Told, all: readonly Phrase[], groups: readonly VerbGroup[], g: number): readonly Phrase[] {
    const opener = told.opener as number;
    const main = previousFinite(groups, g);
    if (main === null || main.to !== opener) return [];
    const subject = last(all.filter((phrase) => phrase.to <= main.from && !phrase.oblique && phrase.doer !== null));
    return subject === undefined || subject === null ? [] : [subject];
  }

  /** The date in the clause that stands nearer to this verb than to any other. */
  function whenOf(told: Told, group: VerbGroup, here: readonly DateMention[]): DateValue | null {
    let best: DateMention | null = null;
    let least = Infinity;
    for (const d of here) {
      if (d.value.grain === 'ref' || !group.noun && verbOf.get(d) !== group) continue;
      const at = tokenAt(tokens, d.start);
      if (at < told.from - 1 || at >= told.to + 1) continue;
      const apart = away(group, at);
      if (apart < least) { least = apart; best = d; }
    }
    if (best === null && told.opener !== null && grammar.acts.words.whens.has(tokens.word[told.opener] as number)) {
      best = here.find((d) => { const end = tokenAt(tokens, d.end); return end <= (told.opener as number) && (told.opener as number) - end <= 1; }) ?? null;
    }
    return best?.value ?? null;
  }

  /** Words between a verb and a date; a comma counts for several. */
  function away(group: VerbGroup, at: number): number {
    const [from, to] = at >= group.to ? [group.to, at] : [at, group.from];
    let words = at >= group.to ? to - from : to - from + 2;
    for (let i = from; i < to; i++) if (tokens.word[i] === COMMA || grammar.acts.words.subordinators.has(tokens.word[i] as number)) words += COMMA_WORDS; else if (HARD.has(tokens.word[i] as number)) words += COMMA_WORDS * 2;
    return words;
  }

  function span(from: number, to: number): Span {
    while (to > from + 1 && shapeOf(tokens, to - 1) === Shape.punct) to--;
    while (from < to - 1 && shapeOf(tokens, from) === Shape.punct) from++;
    return { doc: document.id, start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
  }
}

/** What is done lies behind: "en su sesión de octubre", told in May, was a year before. Null where no year can be taken off. */
function yearBefore(value: DateValue): DateValue | null {
  if (value.days.low === null) return null;
  const { year, month, day } = civilOf(value.days.low);
  const said = { anchor: value.anchor, implied: value.implied };
  return value.grain === 'month' ? monthValue(year - 1, month, said) : value.grain === 'day' ? dayValue(dayNumber(year - 1, month, day), said) : null;
}

/** The subject of the sentence before, where it is a thing that both languages know. */
function knownSubject(topic: readonly Phrase[]): Phrase | null {
  const first = topic[0];
  return first !== undefined && first.known && !first.oblique ? first : null;
}

function lazily<Item>(compute: () => readonly Item[]): () => readonly Item[] {
  let known: readonly Item[] | null = null;
  return () => known ??= compute();
}

/** A phrase with the words of another. */
function joined(phrase: Phrase, more: Phrase): Phrase {
  return {
    ...phrase,
    proper: phrase.proper || more.proper,
    lemmas: () => union(phrase.lemmas(), more.lemmas()),
    name: () => phrase.name() ?? more.name(),
  };
}
const completed = (phrase: Phrase, lemma: string): Phrase => ({ ...phrase, lemmas: () => union(phrase.lemmas(), [lemma]) });
const union = (some: readonly string[], more: readonly string[]): string[] => [...new Set([...some, ...more])].sort();
const severalWords = (phrase: Phrase): boolean => phrase.proper && (phrase.name() as string).includes(' ');

const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];
const isDay = (value: DateValue): boolean => value.days.low !== null && value.grain !== 'ref';

function previousFinite(groups: readonly VerbGroup[], g: number): VerbGroup | null {
  const { from } = groups[g] as VerbGroup;
  for (let i = g - 1; i >= 0; i--) { const group = groups[i] as VerbGroup; if (group.finite && !group.noun && group.to <= from) return group; }
  return null;
}
function nextFinite(groups: readonly VerbGroup[], g: number): VerbGroup | null {
  for (let i = g + 1; i < groups.length; i++) { const group = groups[i] as VerbGroup; if (group.finite && !group.noun) return group; }
  return null;
}
