import { describe, expect, it } from 'vitest';
import { extractDates } from '../src/extract/dates.js';
import { grammarOf } from '../src/grammar/grammar.js';
import type { DatePattern } from '../src/lang/date-pack.js';
import { languages, packs } from '../src/lang/registry.js';
import { dayNumber } from '../src/model/calendar.js';
import type { Document } from '../src/model/document.js';
import type { Lang } from '../src/model/lang.js';
import { lineStarts } from '../src/text/lines.js';
import { paragraphs, sentences } from '../src/text/segment.js';
import { tokenize } from '../src/text/tokens.js';

/** Every example is resolved as if written on this day, a Friday. */
const TODAY = dayNumber(2025, 12, 12);

function dates(text: string, lang: Lang): readonly string[] {
  const grammar = grammarOf(lang);
  const tokens = tokenize(text, grammar.vocabulary);
  const document: Document = {
    id: 'example.txt', text, lang, title: null, source: null, tokens, lines: lineStarts(text), sentences: sentences(tokens, grammar.abbreviation), paragraphs: paragraphs(tokens),
    quotes: [], dated: { timex: '2025-12-12', days: { low: TODAY, high: TODAY }, basis: 'given', start: null, end: null }, witnesses: [],
  };
  return extractDates(document, grammar, new Uint8Array(tokens.count)).map((mention) => mention.value.timex);
}

const patterns = languages.flatMap((lang) => {
  const { core, phrases, spans } = packs[lang].dates;
  return [...core, ...phrases, ...spans].map((pattern) => ({ lang, pattern }));
});
const examples = patterns.flatMap(({ lang, pattern }) => (pattern.examples ?? []).map(([phrase, value]) => ({ lang, id: pattern.id, phrase, value })));
const refusals = patterns.flatMap(({ lang, pattern }) => (pattern.not ?? []).map((phrase) => ({ lang, id: pattern.id, phrase })));

describe('every date pattern gives what its examples say', () => {
  it.each(examples)('$lang $id: $phrase', ({ lang, phrase, value }) => {
    expect(dates(phrase, lang).join(' ')).toBe(value);
  });
});

describe('no date is read where a pattern refuses one', () => {
  it.each(refusals)('$lang $id: $phrase', ({ lang, phrase }) => {
    expect(dates(phrase, lang)).toEqual([]);
  });
});

describe('Spanish and English know the same things', () => {
  const kinds = (list: readonly DatePattern[]): string[] => [...new Set(list.map(({ as }) => as.kind ?? ''))].sort();

  it('calendar words', () => {
    for (const lang of languages) {
      const { months, weekdays } = packs[lang].dates;
      expect([months.length, weekdays.length]).toEqual([12, 7]);
    }
  });

  it('what a date phrase may say', () => {
    const [es, en] = languages.map((lang) => kinds([...packs[lang].dates.core, ...packs[lang].dates.phrases, ...packs[lang].dates.spans]));
    expect(en).toEqual(es);
  });

  it('no pattern twice under one name', () => {
    for (const lang of languages) {
      const { core, phrases, spans } = packs[lang].dates;
      for (const list of [core, phrases, spans]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('every part of a pack is filled in both', () => {
    const [es, en] = languages.map((lang) => packs[lang]);
    for (const part of ['figures', 'names', 'acts'] as const) expect(Object.keys(en[part]).sort()).toEqual(Object.keys(es[part]).sort());
  });
});
