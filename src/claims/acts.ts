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
import { marks } from '../text/marks.js';
import { shapeOf, tokenAt } from '../text/tokens.js';
import { clausesOf, COMMA, HARD, type Told } from './act-clauses.js';
import { completed, joined, knownSubject, last, partiesOf, preposed, union, type Topic } from './act-parties.js';
import { cuesOf, setOf } from './act-cues.js';
import { sceneOf } from './act-scene.js';
import { phraseAt, phrasesIn, type Phrase } from './noun-phrases.js';
import { voices, type Voice } from './speakers.js';
import { verbGroups, type VerbGroup } from './verb-groups.js';

/** Sentences longer than this are tables or damage, and tell no acts. */
const LONGEST_SENTENCE = 160;
/** Words around a verb within which "únicamente" speaks of its doer. */
const ALONE = 20;
/** A line of a list ends with its date and is no longer than this. */
const LIST_LINE = 18;
const QUESTION = marks(-0x3f, -0xbf);

/** What there is and what somebody has: told by the words beside it or not at all. */
const STATES = new Set(['exist', 'have', 'lack']);
/** What happens to people themselves. */
const LIVES = new Set(['die', 'born', 'crash']);
/** Events that need no object to be one: the date and the place tell them apart. */
const CALAMITIES = new Set(['explode', 'crash', 'collapse', 'burn', 'flood', 'quake']);

/** What somebody did, does or will do: one claim for each verb of a known class whose object or doer can be read. */
export function actClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice = voices(document, mentions)): ActClaim[] {
  const { tokens, sentences } = document;
  const scene = sceneOf(document, mentions, grammar);
  const { names } = scene;
  const { clauseOf, inClause, doubted, oneOfSeveral, away } = clausesOf(scene);
  const { subjectOf, resumed, antecedentOf, coordinated, objectAfter, whole, pronounAfter, pronounBefore, pointed, mainSubject } = partiesOf(scene);
  const dates = mentions.filter((m): m is DateMention => m.kind === 'date' && (m.value.type === 'DATE' || m.value.type === 'TIME'));
  const out: ActClaim[] = [];
  let topic: Topic = () => [];
  let nearby: () => readonly string[] = () => [];
  const titleNames = namesIn(titlePhrases());
  const verbOf = new Map<DateMention, VerbGroup>();
  const verbAt = new Uint8Array(tokens.count);
  const { alone, excepts, narrows, holds } = cuesOf(scene, verbAt);
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
    for (const group of groups) if (!group.noun && (group.finite || group.reduced || group.concept !== null)) verbAt.fill(1, group.from, group.to);
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
      const claim = group.noun ? nominal(sentence, told, all, here, topic) : verbal(sentence, resumed(told, from, all), told, all, here, topic, groups, g);
      if (claim !== null && !(group.polarity < 0 && claim.agents.length === 0 && narrows(told))) out.push(claim);
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

  function verbal(sentence: number, main: Phrase | null, said: Told, all: readonly Phrase[], here: readonly DateMention[], topic: Topic, groups: readonly VerbGroup[], g: number): ActClaim | null {
    const told = main === null ? said : { ...said, from: said.group.from, opener: null };
    const { group } = told;
    const { words } = grammar.acts;
    const frame = actConcepts[group.concept as string]?.frame ?? 'does';
    const left = all.filter((phrase) => phrase.from >= told.from && phrase.to <= group.from);
    const right = all.filter((phrase) => phrase.from >= group.to && phrase.from < told.to);
    const subjects = main === null ? subjectOf(told, left, all) : [main];
    const whose = told.opener !== null && words.whose.has(tokens.word[told.opener] as number);
    const first = objectAfter(group.to, right, group.to - group.at > 1);
    const relative = told.opener === null || !grammar.acts.words.relatives.has(tokens.word[told.opener] as number) ? null : antecedentOf(told.opener, all);
    /** "the hospital, which the service inaugurated": the clause has a subject of its own, so the pronoun is its object. */
    const isObject = relative !== null && first === null && left.some((phrase) => !phrase.oblique);
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
      const own = first !== null && first !== by ? first : null;
      object = group.impersonal && left.length === 0 ? own ?? last(subjects) ?? null : last(subjects) ?? own;
    } else if (whose) {
      const owner = antecedentOf(told.opener as number, all);
      const own = last(left) ?? null;
      object = own === null ? null : owner === null ? own : joined(own, owner);
      doers = first === null ? [] : coordinated(first, all);
    } else if (subjects.length > 0 && (subjects.some((phrase) => phrase.doer !== null) || !grammar.acts.pack.doerBehind || frame === 'happens' || first?.doer == null)) {
      const own = first !== null && words.possessives.has(tokens.word[first.from] as number);
      if (frame === 'happens' && !isObject && (first === null || own) && (LIVES.has(group.concept as string) || subjects.every((phrase) => phrase.doer === null))) object = last(subjects) ?? null;
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
    if (nearest !== null && nearest.concept === null) {
      const own = clauseOf(from, to, groups, groups.indexOf(nearest));
      const end = withoutLinks(own.from, own.to);
      if (own.from <= first && end >= after) {
        left = Math.max(left, own.from);
        while (left < first && grammar.acts.words.conjunctions.has(tokens.word[left] as number)) left++;
        // A clause that ends without a word that leads on ends in the middle of the next one's subject.
        if (end < own.to) right = Math.min(right, end);
      }
    }
    const clause = span(left, right);
    if (document.witnesses.some((w) => w.start !== null && w.end !== null && d.start >= w.start && d.end <= w.end) || (document.dated?.start != null && d.start >= document.dated.start && d.end <= (document.dated.end ?? 0))) return;
    const whose = voice(clause.start);
    out.push({
      kind: 'act', id: claimId('act', clause, d.value.timex), doc: document.id, evidence: clause, sentence, asserted: document.dated?.days ?? null, speaker: whose.speaker, quoted: whose.quoted,
      predicate: 'other', polarity: nearest?.polarity ?? 1, aspect: nearest === null || nearest.time === 'possible' ? (later(d.value) ? 'planned' : state ?? 'done') : nearest.time,
      agents: [], exclusive: 'some', object: [], name: null, when: d.value, whenSpan: { doc: document.id, start: d.start, end: d.end }, clause,
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
    const date = whenOf(told, group, here);
    const read = date?.value ?? null;
    const none = object?.none === true || doers.some((phrase) => phrase.none);
    /** "No firmó hasta el lunes" tells that it was signed that day. */
    const atLast = group.polarity < 0 && date !== null && grammar.acts.words.untils.has(tokens.word[tokenAt(tokens, date.start) - 1] as number);
    const polarity = atLast ? 1 : none ? -1 : group.polarity;
    const whole = !excepts(told) && !narrows(told);
    const everyOrNone = whole && object !== null && (object.universal || object.none || polarity < 0 && object.indefinite && shapeOf(tokens, object.from) !== Shape.number && !grammar.acts.words.counts.has(tokens.word[object.from] as number));
    const when = read !== null && !group.noun && group.time === 'done' && read.implied.length > 0 && later(read) ? yearBefore(read) : read;
    const evidence = span(core.from, Math.max(core.to, group.to));
    const exclusive = alone(Math.max(told.from, group.from - ALONE), Math.min(told.to, group.to + ALONE), object) ? 'only' : oneOfSeveral(told) ? 'only' : holds(grammar.acts.joint, told.from, told.to) || doers.length > 1 ? 'all' : 'some';
    const done = group.noun ? (when !== null && document.dated !== null && (when.days.low ?? 0) > (document.dated.days.high ?? Infinity) ? 'planned' : 'done') : group.time === 'possible' ? 'planned' : group.time;
    const whose = voice(evidence.start);
    return {
      kind: 'act', id: claimId('act', evidence, concept), doc: document.id, evidence, sentence, asserted: document.dated?.days ?? null, speaker: whose.speaker, quoted: whose.quoted,
      predicate: denies ?? concept, polarity: denies === undefined ? polarity : (-polarity as 1 | -1), ...(polarity < 0 && !group.refused ? { denied: true } : {}), aspect: done,
      ...(doers.length === 1 && doers[0]?.doer === null ? { subject: doers[0].lemmas().join(' ') } : {}),
      agents: [...new Set(doers.map((phrase) => phrase.doer ?? (exclusive === 'only' ? phrase.lemmas().join(' ') : null)).filter((doer) => doer !== null))].sort(), exclusive, groups: [...new Set(doers.map((phrase) => phrase.group).filter((group) => group !== null))].sort(),
      object: object?.lemmas() ?? [], name: object?.name() ?? null, when, ...(date === null ? {} : { whenSpan: { doc: document.id, start: date.start, end: date.end } }), ...(everyOrNone ? { universal: true } : {}), ...(object?.some === true ? { some: true } : {}), ...setOf(doers, whole), ...(object?.indefinite === true ? { indefinite: true } : {}), around: object?.some === true ? union(nearby(), namesIn(topic())) : nearby(), clause: span(told.from, withoutLinks(told.from, told.to)),
    };
  }

  /** The date in the clause that stands nearer to this verb than to any other. */
  function whenOf(told: Told, group: VerbGroup, here: readonly DateMention[]): DateMention | null {
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
    return best;
  }

  /** The end of a clause before the words that only lead on to the next one ("y", "de modo que"). */
  function withoutLinks(from: number, to: number): number {
    const { subordinators, conjunctions, links, determiners, by } = grammar.acts.words;
    while (to > from + 1) {
      const word = tokens.word[to - 1] as number;
      const leads = shapeOf(tokens, to - 1) === Shape.punct || subordinators.has(word) || conjunctions.has(word) || links.has(word) || determiners.has(word) || by.has(word);
      if (!leads) break;
      to--;
    }
    return to;
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

const isDay = (value: DateValue): boolean => value.days.low !== null && value.grain !== 'ref';

function lazily<Item>(compute: () => readonly Item[]): () => readonly Item[] {
  let known: readonly Item[] | null = null;
  return () => known ??= compute();
}
