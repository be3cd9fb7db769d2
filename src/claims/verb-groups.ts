import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import type { Tense } from '../lang/act-pack.js';
import { spelled, type AuxiliaryForm, type FiniteEnding, type VerbForm } from '../grammar/acts.js';
import type { Grammar } from '../grammar/grammar.js';
import { marks } from '../text/marks.js';
import { shapeOf } from '../text/tokens.js';

/** A verb with its auxiliaries, or a noun that names an act. Tokens are half-open. */
export interface VerbGroup {
  /** First token: an auxiliary, a negation or the verb itself. */
  readonly from: number;
  /** The word that names the act. */
  readonly at: number;
  /** After the verb and the words that belong to it. */
  readonly to: number;
  /** Null where no class names the verb. */
  readonly concept: string | null;
  readonly time: 'done' | 'ongoing' | 'planned' | 'possible';
  readonly polarity: 1 | -1;
  readonly plural: boolean;
  readonly passive: boolean;
  /** Told as refused ("refused to sign"): an act of its own day, not the lack of one. */
  readonly refused: boolean;
  /** Named by a noun ("la inauguración"). */
  readonly noun: boolean;
  /** No doer is named ("se construyó"). */
  readonly impersonal: boolean;
  /** A pronoun before the verb stands for the object. */
  readonly clitic: boolean;
  /** A participle without an auxiliary ("la tubería comprada"). */
  readonly reduced: boolean;
  /** A pronoun is written onto the verb ("venderlo"). */
  readonly enclitic: boolean;
  /** An infinitive. */
  readonly infinitive: boolean;
  /** A finite verb, which opens a clause of its own. */
  readonly finite: boolean;
}

/** Words between an auxiliary and its verb, and between a verb and the word that completes it. */
const GAP = 3;
/** Words between a verb of refusal or decision and the infinitive that it makes an act. */
const REACH = 4;
/** The letter before a pronoun that is written onto an infinitive. */
const R = 0x72;
/** No finite verb is shorter. */
const SHORTEST = 3;
const COMMA = -0x2c;
const APOSTROPHES = marks(-0x27, -0x2019);
/** "Él" is a pronoun, "el" an article. */
const ACCENTED_E = new Set([0xc9, 0xe9]);
/** Below this code unit text is composed already. */
const FIRST_COMBINING = 0x300;

/** The verbs of a range of tokens, in order. */
export function verbGroups(document: Document, from: number, to: number, grammar: Grammar): VerbGroup[] {
  const { tokens, text } = document;
  const { acts } = grammar;
  const { words } = acts;
  const out: VerbGroup[] = [];
  let floor = from;
  let capitals = 0;
  let written = 0;
  for (let i = from; i < to; i++) { const shape = shapeOf(tokens, i); if (shape === Shape.capital) capitals++; if (shape !== Shape.punct && shape !== Shape.number) written++; }
  const heading = capitals * 2 > written;
  for (let at = from; at < to; at++) {
    const shape = shapeOf(tokens, at);
    if (shape === Shape.punct || shape === Shape.number) continue;
    const word = tokens.word[at] as number;
    if (!heading && shape === Shape.capital && at > from && (shapeOf(tokens, at - 1) === Shape.capital || at + 1 < to && shapeOf(tokens, at + 1) === Shape.capital)) continue;
    const forms = acts.verbs.get(word);
    const group = (forms === undefined ? null : named(at, spelled(forms, textAt(at)))) ?? (shape === Shape.lower && isAuxiliary(at) === null ? unnamed(at) : null);
    if (group === null) continue;
    out.push(group);
    floor = group.to;
    at = group.to - 1;
  }
  return out;

  function named(at: number, forms: readonly VerbForm[]): VerbGroup | null {
    let best: { form: VerbForm; end: number } | null = null;
    for (const form of forms) {
      const end = tailEnd(form, at);
      if (end < 0) continue;
      if (best === null || form.tail.length > best.form.tail.length || (form.tail.length === best.form.tail.length && rank(form, at) > rank(best.form, at))) best = { form, end };
    }
    if (best === null) return null;
    const { form, end } = best;
    if (form.tense !== 'noun' && isNoun(at, form.tense)) return null;
    if (form.tense === 'noun') return { from: at, at, to: end, concept: form.concept, time: 'possible', polarity: 1, plural: false, passive: false, refused: false, noun: true, impersonal: false, clitic: false, reduced: false, enclitic: false, infinitive: false, finite: false };
    return around(at, end, form.concept, form.tense, form.plural);
  }

  /** Of several readings, nouns win behind a determiner or a link, finite verbs elsewhere. */
  function rank(form: VerbForm, at: number): number {
    const before = at > floor ? tokens.word[at - 1] as number : 0;
    const nominal = words.determiners.has(before) && !words.pronouns.has(before) || words.links.has(before);
    if (form.tense === 'noun') return nominal ? 5 : words.determiners.has(before) ? 3 : -1;
    const help = helper(at);
    const helped = help !== null;
    if (form.tense === 'infinitive' && help !== null && (help.form.role === 'will' || help.form.role === 'would')) return 6;
    if (form.tense === 'infinitive' && words.infinitives.has(before)) return 6;
    if (form.tense === 'participle') return helped ? 4 : 0;
    return form.tense === 'past' ? 3 : form.tense === 'infinitive' ? (helped ? 2 : 1) : form.tense === 'subjunctive' ? 0 : 2;
  }

  function tailEnd(form: VerbForm, at: number): number {
    let end = at + 1;
    for (const word of form.tail) {
      let i = end;
      while (i < to && i - end <= GAP && tokens.word[i] !== word) {
        if (shapeOf(tokens, i) === Shape.punct) return -1;
        i++;
      }
      if (i >= to || tokens.word[i] !== word) return -1;
      end = i + 1;
    }
    return end;
  }

  function unnamed(at: number): VerbGroup | null {
    const whole = acts.finite.get(tokens.word[at] as number);
    if (whole !== undefined) return isNoun(at, whole.tense) ? null : around(at, at + 1, null, whole.tense, whole.plural);
    const verb = endingAt(at);
    return verb === null || isNoun(at, verb.tense) ? null : around(at, at + 1, null, verb.tense, verb.plural);
  }

  /** "the floods", "the approved plan", "el pago": behind an article stands no finite verb, whatever its form. */
  function isNoun(at: number, tense: Tense): boolean {
    if (at === from || tense !== 'present' && tense !== 'past' && tense !== 'infinitive' || !words.articles.has(tokens.word[at - 1] as number)) return false;
    return tense !== 'infinitive' || acts.pack.headLast ? !ACCENTED_E.has(text.charCodeAt(tokens.start[at - 1] as number)) : false;
  }

  /** The ending of finite verbs with which a word ends, or null. */
  function endingAt(at: number): FiniteEnding | null {
    const from = tokens.start[at] as number;
    const to = tokens.end[at] as number;
    const last = text.charCodeAt(to - 1);
    if (last >= FIRST_COMBINING) return longer(textAt(at).normalize('NFC'));
    const endings = acts.endings.get(last);
    if (endings === undefined) return null;
    for (let i = from; i < to; i++) if (text.charCodeAt(i) >= FIRST_COMBINING) return longer(textAt(at).normalize('NFC'));
    const length = to - from;
    for (let n = 0; n < endings.length; n++) {
      const one = endings[n] as FiniteEnding;
      if (length >= SHORTEST && length >= one.ending.length && text.endsWith(one.ending, to)) return one;
    }
    return null;
  }

  function longer(written: string): FiniteEnding | null {
    return acts.endings.get(written.charCodeAt(written.length - 1))?.find(({ ending }) => written.length >= Math.max(SHORTEST, ending.length) && written.endsWith(ending)) ?? null;
  }

  function textAt(at: number): string {
    return text.slice(tokens.start[at], tokens.end[at]);
  }

  /** The month of May is none. */
  function isAuxiliary(at: number): AuxiliaryForm | null {
    const forms = acts.auxiliaries.get(tokens.word[at] as number);
    if (forms === undefined) return null;
    const form = (forms.length < 2 ? forms : spelled(forms, textAt(at)))[0] ?? null;
    return form?.role === 'would' && at > from && shapeOf(tokens, at) === Shape.capital ? null : form;
  }

  /** The auxiliary of a verb, over adverbs, negations and apostrophes. */
  function helper(at: number): { form: AuxiliaryForm; at: number } | null {
    for (let i = at - 1, steps = 0; i >= floor && steps <= GAP; i--, steps++) {
      const form = isAuxiliary(i);
      if (form !== null) return { form, at: i };
      if (shapeOf(tokens, i) === Shape.punct && !APOSTROPHES.has(tokens.word[i] as number)) return null;
      const word = tokens.word[i] as number;
      if (words.determiners.has(word) && !words.pronouns.has(word)) return null;
    }
    return null;
  }

  function around(at: number, end: number, concept: string | null, tense: Tense, plural: boolean): VerbGroup | null {
    if (tense === 'past' && acts.pack.headLast && participial(at, end)) tense = 'participle';
    let start = at;
    let time = timeOf(tense);
    let many = plural;
    let passive = tense === 'participle';
    let finite = tense !== 'participle' && tense !== 'infinitive' && tense !== 'gerund';
    let polarity: 1 | -1 = 1;
    let denied = false;
    let refused = false;
    const first = helper(at);
    if (tense === 'present' && first !== null && first.form.role === 'be' && first.at === at - 1) return null;
    if (first !== null && (tense === 'participle' || tense === 'infinitive' || tense === 'gerund' || tense === 'past')) {
      const near = tense !== 'past' || at - first.at <= 2;
      if (near) {
        const second = helper(first.at);
        start = second !== null && first.at - second.at <= 2 ? second.at : first.at;
        const lead = second !== null && first.at - second.at <= 2 ? second.form : first.form;
        passive = first.form.role === 'be' && tense !== 'gerund' && tense !== 'infinitive';
        time = lead.role === 'have' ? (lead.tense === 'conditional' || lead.tense === 'subjunctive' ? 'possible' : lead.tense === 'future' ? 'planned' : 'done')
          : lead.role === 'go' || lead.role === 'will' ? 'planned' : lead.role === 'would' ? 'possible'
          : lead.role === 'be' && tense === 'gerund' ? 'ongoing'
          : lead.tense === 'infinitive' ? planned(start) : lead.tense === 'present' && tense === 'participle' ? 'done' : timeOf(lead.tense);
        many = lead.plural || plural;
        finite = lead.tense !== 'infinitive';
      }
    }
    if (tense === 'infinitive' && start === at) time = planned(at);
    if (!finite && (tense === 'infinitive' || start < at) || tense === 'infinitive' && first?.form.role === 'have') {
      for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
        const word = tokens.word[i] as number;
        if (shapeOf(tokens, i) === Shape.punct) break;
        denied = words.refusals.has(word);
        if (!denied && !words.decisions.has(word)) continue;
        refused = denied && !words.lacks.has(word);
        time = 'done'; start = Math.min(start, i); finite = true;
        break;
      }
      if (tense === 'infinitive' && start === at && words.upon.has(tokens.word[at - 1] as number) && at > floor) time = 'done';
    }
    if (tense === 'gerund' && start === at) time = 'ongoing';
    if (tense === 'present' && start === at) for (let i = Math.max(floor, at - 2); i < at; i++) if (words.pasts.has(tokens.word[i] as number)) time = 'done';
    let impersonal = false;
    let clitic = false;
    for (let i = start - 1, steps = 0; i >= floor && steps <= GAP; i--, steps++) {
      const word = tokens.word[i] as number;
      if (words.negations.has(word)) {
        if (!words.notOnly.has(tokens.word[i + 1] as number)) polarity = -polarity as 1 | -1;
        start = i;
        continue;
      }
      if (words.impersonal.has(word)) { impersonal = true; start = i; continue; }
      if (steps === 0 && words.pronouns.has(word)) { clitic = true; continue; }
      if (shapeOf(tokens, i) === Shape.punct || steps >= 1) break;
      break;
    }
    for (let i = start; i < at; i++) {
      if (!words.negations.has(tokens.word[i] as number) || i === start && polarity === -1) continue;
      if (words.notOnly.has(tokens.word[i + 1] as number)) continue;
      polarity = -polarity as 1 | -1;
    }
    const after = tokens.end[at] as number;
    const enclitic = tense === 'infinitive' && acts.pack.enclitics.some((pronoun) => text.endsWith(pronoun, after) && text.charCodeAt(after - pronoun.length - 1) === R && after - pronoun.length > (tokens.start[at] as number));
    if (denied) polarity = -polarity as 1 | -1;
    return { from: start, at, to: end, concept, time, polarity, plural: many, passive, refused, noun: false, impersonal, clitic, reduced: tense === 'participle' && start === at, enclitic, infinitive: tense === 'infinitive', finite };
  }

  /** "The offer made by the board", ", signed on 7 November": a past form that closes a noun, where it might have been a verb of its own. */
  function participial(at: number, end: number): boolean {
    if (end >= to || at === from || helper(at) !== null) return false;
    const next = tokens.word[end] as number;
    if (words.by.has(next)) return end + 1 < to && shapeOf(tokens, end + 1) !== Shape.number;
    return tokens.word[at - 1] === COMMA && words.when.has(next) && !resumes(at - 1);
  }

  /** Whether a comma closes an aside, so that the verb behind it is the main one: "the bridge, which carries lorries, collapsed on", "the mayor, a lawyer, signed on". */
  function resumes(comma: number): boolean {
    for (let i = comma - 1; i > from; i--) {
      if (tokens.word[i] !== COMMA) continue;
      return words.relatives.has(tokens.word[i + 1] as number) || !out.some((group) => group.from > i);
    }
    return false;
  }

  /** An infinitive is planned where a word of purpose stands before it; else nothing is said of it. */
  function planned(at: number): VerbGroup['time'] {
    for (let i = at - 1; i >= Math.max(floor - 1, from, at - 4); i--) if (words.plans.has(tokens.word[i] as number)) return 'planned';
    return 'possible';
  }
}

function timeOf(tense: Tense): VerbGroup['time'] {
  switch (tense) {
    case 'past': case 'participle': return 'done';
    case 'present': case 'gerund': case 'imperfect': return 'ongoing';
    case 'future': return 'planned';
    default: return 'possible';
  }
}
