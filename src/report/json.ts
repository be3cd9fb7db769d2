import type { AnalysedClaim, AnalysedDocument, AnalysedEntity, Analysis, Entry, PlacedMention, Problem } from '../model/analysis.js';
import type { Agreement, Finding } from '../model/finding.js';
import type { Place } from '../model/span.js';
import type { Reporter } from './reporter.js';

/** The whole analysis as the contract writes it: keys in a fixed order, two spaces, a final newline. */
export const json: Reporter = {
  name: 'json',
  machine: true,
  render: (analysis) => [...pieces(analysis)].join(''),
  pieces,
};

type Fields = Readonly<Record<string, unknown>>;

/** Items written to one piece; a piece stays far below the longest string, and few pieces are cheap to write. */
const BATCH = 1000;

function* pieces(analysis: Analysis): Generator<string> {
  yield `{\n  "schema": ${JSON.stringify(analysis.schema)},\n`;
  yield* list('documents', analysis.documents, aDocument);
  yield* list('mentions', analysis.mentions, aMention);
  yield* list('entities', analysis.entities, anEntity);
  yield* list('claims', analysis.claims, aClaim);
  yield* list('findings', analysis.findings, aFinding);
  yield* list('agreements', analysis.agreements, anAgreement);
  yield* list('timeline', analysis.timeline, anEntry);
  yield* list('problems', analysis.problems, aProblem);
  const { documents, mentions, claims, figuresCompared, figuresAgreed } = analysis.stats;
  yield `  "stats": ${written({ documents, mentions, claims, figuresCompared, figuresAgreed }, '  ')}\n}\n`;
}

function* list<Item>(key: string, items: readonly Item[], fields: (item: Item) => Fields): Generator<string> {
  if (items.length === 0) { yield `  "${key}": [],\n`; return; }
  yield `  "${key}": [\n`;
  for (let at = 0; at < items.length; at += BATCH) {
    const batch = written(items.slice(at, at + BATCH).map(fields), '  ');
    // Without the brackets of the batch.
    yield `${batch.slice(2, batch.lastIndexOf('\n'))}${at + BATCH < items.length ? ',' : ''}\n`;
  }
  yield '  ],\n';
}

/** A value as it is written at an indent. No string holds a raw line break, so that every line break is layout. */
const written = (value: unknown, indent: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

function aPlace(place: Place): Fields {
  const { doc, start, end, line, column, endLine, endColumn, text } = place;
  return { doc, start, end, line, column, endLine, endColumn, text };
}

function aDocument({ id, lang, title, source, dated }: AnalysedDocument): Fields {
  return { id, lang, title, source, dated: dated === null ? null : { timex: dated.timex, basis: dated.basis, start: dated.start, end: dated.end } };
}

function aMention(mention: PlacedMention): Fields {
  const head = { id: mention.id, kind: mention.kind, ...aPlace(mention) };
  switch (mention.kind) {
    case 'date': return { ...head, type: mention.type, timex: mention.timex, mod: mention.mod };
    case 'figure': {
      const { value, value2, op, unit, low, high, status } = mention;
      return { ...head, value, value2, op, unit, low, high, status };
    }
    case 'official': {
      const { person, office, institution, institutionAliases } = mention;
      return { ...head, person, office, institution, institutionAliases };
    }
    case 'program': return { ...head, name: mention.name, acronym: mention.acronym };
  }
}

function anEntity({ id, kind, name, aliases, documents, mentions }: AnalysedEntity): Fields {
  return { id, kind, name, aliases: aliases.map(({ form, basis, count }) => ({ form, basis, count })), documents, mentions };
}

function aClaim(claim: AnalysedClaim): Fields {
  return { id: claim.id, kind: claim.kind, ...aPlace(claim), says: claim.says, speaker: claim.speaker, quoted: claim.quoted };
}

function aFinding({ id, rule, level, message, data, proof, evidence }: Finding): Fields {
  return { id, rule, level, message, data, proof: proof.map(({ kind, text }) => ({ kind, text })), evidence: evidence.map(aPlace) };
}

function anAgreement({ kind, message, evidence }: Agreement): Fields {
  return { kind, message, evidence: evidence.map(aPlace) };
}

function anEntry(entry: Entry): Fields {
  return { date: entry.date, mark: entry.mark, ...aPlace(entry), sources: entry.sources.map(aPlace) };
}

function aProblem({ doc, code, message }: Problem): Fields {
  return { doc, code, message };
}
