import type { FactKind } from '../model/changes.js';
import type { Linked } from '../model/linked.js';
import type { Figure, Mention, OfficialMention, Status } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { grammarOf } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { indexAt } from '../text/lines.js';
import { tokenAt } from '../text/tokens.js';
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
  /** The body of an official, which one of two mentions may leave out. */
  readonly body: string | null;
}

/** Quotations of fewer words are names and titles. */
const LEAST_QUOTE = 3;

/** The facts that a version states, in reading order. */
export function factsOf(reading: Reading, linked: Linked): readonly Fact[] {
  const { document } = reading;
  const { tokens, sentences, text, id } = document;
  const fact = (kind: FactKind, span: Span, parts: Pick<Fact, 'key' | 'subject'> & Partial<Pick<Fact, 'bare' | 'status' | 'body'>>): Fact => ({
    bare: parts.key, status: '', body: null, ...parts, kind, key: `${kind}\n${parts.key}`, subject: `${kind}\n${parts.subject}`,
    span: { doc: id, start: span.start, end: span.end }, sentence: indexAt(sentences, tokenAt(tokens, span.start)), words: fold(text.slice(span.start, span.end)).replace(/\s+/g, ' '),
  });
  const mentioned = linked.mentions(reading).flatMap((mention) => ofMention(mention, reading, linked, fact));
  const quoted = document.quotes.flatMap(({ start, end }) => {
    const words = quoteWords(text.slice(start, end));
    return words.length < LEAST_QUOTE ? [] : [fact('quote', { doc: id, start, end }, { key: words.join(' '), subject: '' })];
  });
  return [...mentioned, ...quoted].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.key < b.key ? -1 : 1));
}

function ofMention(mention: Mention, { document: { lang } }: Reading, linked: Linked, fact: (kind: FactKind, span: Span, parts: Pick<Fact, 'key' | 'subject'> & Partial<Pick<Fact, 'bare' | 'status' | 'body'>>) => Fact): Fact[] {
  switch (mention.kind) {
    case 'figure': return [fact('figure', mention, ofFigure(mention, grammarOf(lang).concepts.head))];
    case 'date': {
      const { type, timex, mod, grain } = mention.value;
      return grain === 'ref' ? [] : [fact('date', mention, { key: [type, timex, mod ?? ''].join('\n'), bare: timex, subject: type })];
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

function ofFigure({ quantity, head, status }: Figure, concept: (lemma: string) => string): Pick<Fact, 'key' | 'subject' | 'bare' | 'status'> {
  const { kind, unit, op, decimal, decimal2 = '', near } = quantity;
  const subject = [kind, unit, concept(head)].join('\n');
  const bare = [subject, decimal, decimal2].join('\n');
  return { subject, bare, status: TOLD[status], key: [bare, op, near === true ? 'near' : '', TOLD[status]].join('\n') };
}

function ofOfficial({ doc, person, concept, portfolio, institution, tenure }: OfficialMention, linked: Linked): Pick<Fact, 'key' | 'subject' | 'body'> {
  const office = [concept, portfolio ?? ''].join('\n');
  return { key: [linked.personKey(doc, person), office, tenure].join('\n'), subject: '', body: institution === null ? null : linked.bodyKey(doc, institution) };
}
