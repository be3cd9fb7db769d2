import type { AnalysedDocument, Analysis } from '../../model/analysis.js';
import type { DocId, Place, Span } from '../../model/span.js';
import { worstFirst } from '../order.js';
import type { ReportOptions } from '../reporter.js';
import type { Caps } from './caps.js';

/** Words of a document that something on the page points to. */
export interface Anchor extends Span {
  readonly id: string;
}

/** A document on the page: its number, and as much of its text as the page holds. */
export interface Shelved {
  readonly document: AnalysedDocument;
  /** 1-based, in the order of the analysis: `d3` is its address. */
  readonly number: number;
  /** Null where the page does not hold the text. */
  readonly text: string | null;
  /** Code units of the whole text. */
  readonly length: number;
  /** By start, longest first. */
  anchors(): readonly Anchor[];
}

/**
 * The documents of an analysis, and the addresses of words in them.
 * Words get an address when a link to them is made; texts are written last, when all of them are known.
 */
export interface Shelf {
  readonly all: readonly Shelved[];
  of(doc: DocId): Shelved | undefined;
  /** The address of some words, `d3-1240`; null where the page does not hold them. */
  address(place: Span): string | null;
}

export function shelfOf(analysis: Analysis, options: ReportOptions, caps: Caps): Shelf {
  const texts = held(analysis, options, caps);
  const byId = new Map<DocId, Shelved>();
  const anchors = new Map<DocId, Map<string, Anchor>>();
  const plainIds = new Set<string>();
  const all = analysis.documents.map((document, i): Shelved => {
    const own = new Map<string, Anchor>();
    anchors.set(document.id, own);
    const whole = texts.get(document.id);
    const shelved: Shelved = {
      document, number: i + 1,
      text: whole === undefined ? null : cutAt(whole, caps.text),
      length: whole?.length ?? 0,
      anchors: () => [...own.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    };
    byId.set(document.id, shelved);
    return shelved;
  });
  return {
    all,
    of: (doc) => byId.get(doc),
    address({ doc, start, end }) {
      const shelved = byId.get(doc);
      const own = anchors.get(doc);
      if (own === undefined || shelved === undefined || shelved.text === null || end > shelved.text.length || start >= end) return null;
      const known = own.get(`${start}-${end}`);
      if (known !== undefined) return known.id;
      const plain = `d${shelved.number}-${start}`;
      const id = plainIds.has(plain) ? `${plain}-${end}` : plain;
      plainIds.add(plain);
      own.set(`${start}-${end}`, { doc, start, end, id });
      return id;
    },
  };
}

const cutAt = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, ''));

/** Texts that the page holds: drafts, then what findings quote, worst first, then what else is quoted, then the others, while there is room. */
function held(analysis: Analysis, options: ReportOptions, caps: Caps): ReadonlyMap<DocId, string> {
  const { findings, agreements, timeline, documents } = analysis;
  const of = (items: readonly { readonly evidence: readonly Place[] }[]): DocId[] => items.flatMap(({ evidence }) => evidence.map(({ doc }) => doc));
  const quoted = options.view === 'timeline'
    ? [...timeline.map(({ doc }) => doc), ...of(worstFirst(findings)), ...of(agreements)]
    : [...of(worstFirst(findings)), ...of(agreements), ...timeline.map(({ doc }) => doc)];
  const order = new Set<DocId>([...[...options.drafts].sort(), ...quoted, ...(options.view === 'check' ? [] : documents.map(({ id }) => id))]);
  const texts = new Map<DocId, string>();
  let room = caps.texts;
  for (const doc of order) {
    const text = options.text?.(doc);
    const size = Math.min(text?.length ?? 0, caps.text);
    if (text === undefined || size > room) continue;
    room -= size;
    texts.set(doc, text);
  }
  return texts;
}
