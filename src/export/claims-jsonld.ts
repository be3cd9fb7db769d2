import type { AnalysedDocument, Analysis } from '../model/analysis.js';
import type { EntityKind } from '../model/entity.js';
import type { Finding } from '../model/finding.js';
import { dayBounds } from '../model/timex.js';
import { worstFirst } from '../report/order.js';
import type { Place } from '../model/span.js';
import { corpusOf } from './corpus.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * Findings as JSON-LD of schema.org: the documents that they quote, and for each finding a Collection of the claims that disagree.
 * A Claim has its words, who says it, on which day, and where it appears, the earliest place apart. There is no rating, and never will be.
 * Findings that a decision leaves out are not among them.
 */
export function linkedClaims(analysis: Analysis): string {
  const findings = worstFirst(analysis.findings).filter(({ accepted }) => accepted === undefined);
  const quoted = new Set(findings.flatMap(({ evidence }) => evidence.map(({ doc }) => doc)));
  const documents = new Map(analysis.documents.map((document) => [document.id, document]));
  const claims = claimsIn(analysis, documents);
  const graph = [...analysis.documents.filter(({ id }) => quoted.has(id)).map(work), ...findings.map((finding) => collection(finding, claims))];
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

const urn = (kind: 'document' | 'finding', id: string): string => `urn:cotejo:${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;

function work(document: AnalysedDocument): Node {
  const { id, lang, title, source } = document;
  const web = source !== null && /^https?:\/\//i.test(source);
  return {
    '@type': 'CreativeWork', '@id': urn('document', id), identifier: id,
    ...(title === null ? {} : { name: title }), inLanguage: lang, ...published(document),
    ...(source === null ? {} : web ? { url: source } : { creditText: source }),
  };
}

/** The day of a document, where it is known to the day. */
function published(document: AnalysedDocument | undefined): Node {
  const [first, last] = dayBounds(document?.dated?.timex);
  return first !== '' && first === last ? { datePublished: first } : {};
}

const collection = ({ id, rule, message, evidence }: Finding, claims: (finding: string, places: readonly Place[]) => readonly Node[]): Node => ({
  '@type': 'Collection', '@id': urn('finding', id), identifier: id, name: rule, description: message, hasPart: claims(id, evidence),
});

const TYPES: Readonly<Record<EntityKind, string>> = { person: 'Person', institution: 'Organization', program: 'Organization' };

/** Evidence as claims: the same words, said by the same, are one claim with several appearances. */
function claimsIn(analysis: Analysis, documents: ReadonlyMap<string, AnalysedDocument>): (finding: string, places: readonly Place[]) => readonly Node[] {
  const corpus = corpusOf(analysis);
  const kinds = new Map(analysis.entities.flatMap(({ kind, name, aliases }) => [name, ...aliases.map(({ form }) => form)].map((form) => [form, kind] as const)));
  const day = ({ doc }: Place): string => corpus.daysOf(doc)[1] || '9999';
  return (finding, places) => {
    const groups = new Map<string, Place[]>();
    for (const place of places) {
      const key = JSON.stringify([place.text, corpus.claimAt(place)?.speaker ?? null]);
      groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    return [...groups.values()].map((group, i) => {
      const [first, ...later] = [...group].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)) as [Place, ...Place[]];
      const speaker = corpus.claimAt(first)?.speaker ?? null;
      const at = ({ doc }: Place): Node => ({ '@id': urn('document', doc) });
      const kind = speaker === null ? undefined : kinds.get(speaker);
      return {
        '@type': 'Claim', '@id': `${urn('finding', finding)}#${i + 1}`, text: first.text, inLanguage: documents.get(first.doc)?.lang,
        ...(speaker === null ? {} : { author: { '@type': kind === undefined ? 'Person' : TYPES[kind], name: speaker } }),
        ...published(documents.get(first.doc)), firstAppearance: at(first),
        ...(later.length === 0 ? {} : { appearance: later.map(at) }),
      };
    });
  };
}
