import type { FactKind } from '../model/changes.js';
import type { Document } from '../model/document.js';
import type { Linked } from '../model/linked.js';
import type { Figure, Mention, OfficialMention, Status } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { grammarOf } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { indexAt } from '../text/lines.js';
import { tokenAt } from '../text/tokens.js';
import { voices } from '../claims/speakers.js';
import { quoteWords } from './quotes.js';

/** A fact of one version. Facts with one `key` say the same; facts with one `subject` may be two values of one thing. */
export interface Fact {
  readonly kind: FactKind;
  readonly key: string;
  readonly subject: string;
  /** What stays when only the hedge, or only the status, changes. */
  readonly bare: string;
  readonly status: string;
  readonly span: Span;
  readonly sentence: number;
  /** The words, folded. */
  readonly words: string;
  /** What belongs to the fact and may be left out: the noun of a figure, the body of an official, the speaker of a quotation. */
  readonly of: string | null;
}

/** What the reading of one mention gives of a fact. */
type Parts = Pick<Fact, 'key' | 'subject'> & Partial<Pick<Fact, 'bare' | 'status' | 'of'>>;
type Make = (kind: FactKind, span: Span, parts: Parts) => Fact;

/** Quotations of fewer words are names and titles. */
const LEAST_QUOTE = 3;

/** The facts that a version states, in reading order. */
export function factsOf(reading: Reading, linked: Linked): readonly Fact[] {
  const { document } = reading;
  const { tokens, sentences, text, id } = document;
  const fact: Make = (kind, span, parts) => ({
    bare: parts.key, status: '', of: null, ...parts, kind, key: `${kind}\n${parts.key}`, subject: `${kind}\n${parts.subject}`,
    span: { doc: id, start: span.start, end: span.end }, sentence: indexAt(sentences, tokenAt(tokens, span.start)), words: fold(text.slice(span.start, span.end)).replace(/\s+/g, ' '),
  });
  const mentioned = linked.mentions(reading).flatMap((mention) => ofMention(mention, reading, linked, fact));
  const speakerAt = voices(document, reading.mentions);
  const people = mentioned.filter(({ kind }) => kind === 'official' || kind === 'person');
  const quoted = document.quotes.flatMap(({ start, end }) => {
    const words = quoteWords(text.slice(start, end));
    if (words.length < LEAST_QUOTE) return [];
    const { speaker } = speakerAt(start);
    const key = speaker === null ? null : linked.personKey(id, speaker);
    const last = indexAt(sentences, Math.max(0, tokenAt(tokens, end) - 1));
    const named = key !== null && people.some((one) => one.sentence === last && one.key.split('\n')[1] === key);
    return [fact('quote', { doc: id, start, end }, { key: words.join(' '), subject: '', of: named ? key : null })];
  });
  return [...mentioned, ...quoted].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.key < b.key ? -1 : 1));
}

/** A word of limit stands at most this many tokens before its date ("a más tardar el 31 de diciembre"). */
const LIMIT_TOKENS = 3;

/** Whether a date is told as a limit: "antes del 30 de junio". */
function isLimit({ tokens, lang }: Document, start: number): boolean {
  const { deadlines } = grammarOf(lang).dates;
  const at = tokenAt(tokens, start);
  for (let i = Math.max(0, at - LIMIT_TOKENS); i < at; i++) if (deadlines.has(tokens.word[i] as number)) return true;
  return false;
}

function ofMention(mention: Mention, { document }: Reading, linked: Linked, fact: Make): Fact[] {
  switch (mention.kind) {
    case 'figure': return [fact('figure', mention, ofFigure(mention, grammarOf(document.lang).concepts.head))];
    case 'date': {
      const { type, timex, mod, grain } = mention.value;
      const status = isLimit(document, mention.start) ? 'limit' : '';
      return grain === 'ref' ? [] : [fact('date', mention, { key: [type, timex, mod ?? '', status].join('\n'), bare: timex, status, subject: type })];
    }
    case 'official': return [fact('official', mention, ofOfficial(mention, linked))];
    case 'person': return [fact('person', mention, { key: linked.personKey(mention.doc, mention.person), subject: '' })];
    case 'program': return [fact('program', mention, { key: linked.programKey(mention.doc, mention.name), subject: '' })];
    case 'body': return [];
  }
}

/** How a figure is told, as far as a reader cares: as so, as to come, or not as so. */
const TOLD: Readonly<Record<Status, string>> = {
  actual: 'told', past: 'told', limit: 'told', goal: 'planned', forecast: 'planned', hypothetical: 'planned', denied: 'denied', question: 'asked',
};

function ofFigure({ quantity, head, inherited, status }: Figure, concept: (lemma: string) => string): Parts {
  const { kind, unit, op, decimal, decimal2 = '', near } = quantity;
  const subject = [kind, unit].join('\n');
  const bare = [subject, decimal, decimal2].join('\n');
  return { subject, bare, status: TOLD[status], of: inherited === true || head === '' ? null : concept(head), key: [bare, op, near === true ? 'near' : '', TOLD[status]].join('\n') };
}

function ofOfficial({ doc, person, concept, portfolio, institution, tenure }: OfficialMention, linked: Linked): Parts {
  const office = [concept, portfolio ?? ''].join('\n');
  return { key: [linked.personKey(doc, person), office, tenure].join('\n'), subject: '', of: institution === null ? null : linked.bodyKey(doc, institution) };
}
