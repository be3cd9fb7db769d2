import type { Analysis, PlacedMention } from '../model/analysis.js';
import type { Reporter } from './reporter.js';

/** The whole analysis as the contract writes it: keys in a fixed order, two spaces, a final newline. */
export const json: Reporter = {
  name: 'json',
  machine: true,
  render: (analysis) => [...pieces(analysis)].join(''),
  pieces,
};

type Keys = readonly string[];
type Fields = Readonly<Record<string, unknown>>;

const PLACE = ['doc', 'start', 'end', 'line', 'column', 'endLine', 'endColumn', 'text'];
const MENTION = ['id', 'kind', ...PLACE];

/** Keys of mentions, in their order. A key that a value lacks is left out. */
const MENTIONS: Readonly<Record<PlacedMention['kind'], Keys>> = {
  date: [...MENTION, 'type', 'timex', 'mod'],
  figure: [...MENTION, 'value', 'value2', 'op', 'unit', 'low', 'high', 'status'],
  official: [...MENTION, 'person', 'office', 'institution', 'institutionAliases'],
  program: [...MENTION, 'name', 'acronym'],
};

/** Keys of what stands inside an item, by the key that it stands under. */
const INSIDE: Readonly<Record<string, Keys>> = {
  dated: ['timex', 'basis', 'start', 'end'],
  aliases: ['form', 'basis', 'count'],
  proof: ['kind', 'text'],
  accepted: ['as', 'reason', 'by', 'expires', 'from'],
  confirmed: ['reason', 'by'],
  evidence: PLACE,
  sources: PLACE,
};

/** Items written to one piece; a piece stays far below the longest string, and few pieces are cheap to write. */
const BATCH = 1000;

function* pieces(analysis: Analysis): Generator<string> {
  yield `{\n  "schema": ${JSON.stringify(analysis.schema)},\n`;
  yield* list('documents', analysis.documents, ['id', 'lang', 'title', 'source', 'country', 'url', 'dated']);
  yield* list('mentions', analysis.mentions, ({ kind }) => MENTIONS[kind]);
  yield* list('entities', analysis.entities, ['id', 'kind', 'name', 'aliases', 'documents', 'mentions']);
  yield* list('claims', analysis.claims, ['id', 'kind', ...PLACE, 'says', 'speaker', 'quoted']);
  yield* list('findings', analysis.findings, ['id', 'rule', 'level', 'message', 'data', 'proof', 'evidence', 'accepted', 'confirmed']);
  yield* list('agreements', analysis.agreements, ['kind', 'message', 'evidence']);
  yield* list('timeline', analysis.timeline, ['id', 'date', 'first', 'last', 'mark', 'kind', ...PLACE, 'findings', 'sources']);
  yield* list('problems', analysis.problems, ['doc', 'code', 'message']);
  const stats = picked(analysis.stats, ['documents', 'mentions', 'claims', 'figuresCompared', 'figuresAgreed', 'figuresPassedOver']);
  const asked = (['series', 'promises', 'changes'] as const).filter((name) => analysis[name] !== undefined).map((name) => `,\n  "${name}": ${written(analysis[name], '  ')}`);
  yield `  "stats": ${written(stats, '  ')}`;
  if (analysis.accepting !== undefined) yield `,\n  "accepting": ${written(picked(analysis.accepting, ['accepted', 'stale', 'expired', 'idle']), '  ')}`;
  yield `${asked.join('')}\n}\n`;
}

function* list<Item extends object>(name: string, items: readonly Item[], keys: Keys | ((item: Item) => Keys)): Generator<string> {
  if (items.length === 0) { yield `  "${name}": [],\n`; return; }
  yield `  "${name}": [\n`;
  for (let at = 0; at < items.length; at += BATCH) {
    const batch = items.slice(at, at + BATCH).map((one) => item(one as Fields, typeof keys === 'function' ? keys(one) : keys));
    yield `${batch.join(',\n')}${at + BATCH < items.length ? ',' : ''}\n`;
  }
  yield '  ],\n';
}

/** An item of a list. There may be millions: numbers and plain strings are written without a detour. */
function item(value: Fields, keys: Keys): string {
  const lines: string[] = [];
  for (const key of keys) {
    const field = value[key];
    if (field === undefined) continue;
    const text = typeof field === 'number' || field === null ? String(field)
      : typeof field === 'string' ? (PLAIN.test(field) ? `"${field}"` : JSON.stringify(field))
        : written(inside(key, field), '      ');
    lines.push(`      "${key}": ${text}`);
  }
  return `    {\n${lines.join(',\n')}\n    }`;
}

/** Strings that JSON writes as they are. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e\xa0-\ud7ff]*$/;

function inside(key: string, field: unknown): unknown {
  const keys = INSIDE[key];
  if (keys === undefined) return field;
  return Array.isArray(field) ? field.map((one: object) => picked(one, keys)) : picked(field as object, keys);
}

const picked = (value: object, keys: Keys): Fields => Object.fromEntries(keys.map((key) => [key, (value as Fields)[key]]));

/** A value as it is written at an indent. No string holds a raw line break, so that every line break is layout. */
const written = (value: unknown, indent: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
