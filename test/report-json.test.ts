import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../src/model/analysis.js';
import { json } from '../src/report/json.js';
import { reportOptions, sample } from './sample-analysis.js';

const render = (analysis: Analysis): string => json.render(analysis, reportOptions());

/** The same value with the keys of every object turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, reversed(field)]));
}

describe('json', () => {
  it('is the contract, to the byte', async () => {
    await expect(render(sample)).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', 'analysis.json'));
  });

  it('holds the whole analysis, and reads back as it was', () => {
    expect(JSON.parse(render(sample))).toEqual(sample);
  });

  it('is laid out as JSON.stringify does with two spaces, and ends a line', () => {
    const text = render(sample);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it('has its keys in one order, whatever the order of the value', () => {
    const turned = reversed({ ...sample, claims: [], findings: sample.findings.map((finding) => ({ ...finding, data: {} })) }) as Analysis;
    const straight = { ...sample, claims: [], findings: sample.findings.map((finding) => ({ ...finding, data: {} })) };
    expect(render(turned)).toBe(render(straight));
  });

  it('gives every mention its address, its words and the fields of its kind', () => {
    const { mentions } = JSON.parse(render(sample)) as { mentions: Record<string, unknown>[] };
    const fields = { date: ['type', 'timex'], figure: ['value', 'value2', 'op', 'unit', 'low', 'high', 'status'],
      official: ['person', 'office', 'institution', 'institutionAliases'], program: ['name', 'acronym'] };
    expect(new Set(mentions.map(({ kind }) => kind))).toEqual(new Set(Object.keys(fields)));
    for (const mention of mentions) {
      expect(Object.keys(mention).slice(0, 7)).toEqual(['id', 'kind', 'doc', 'start', 'end', 'line', 'column']);
      expect(Object.keys(mention)).toEqual(expect.arrayContaining(['text', ...fields[mention['kind'] as keyof typeof fields]]));
    }
  });

  it('keeps text of any kind', () => {
    const odd = 'a\u2028"\\\u0000\ud800 ñ 統 \u{1f600}';
    const strange: Analysis = { ...sample, problems: [{ doc: odd, code: 'empty', message: odd }] };
    expect((JSON.parse(render(strange)) as Analysis).problems[0]).toEqual({ doc: odd, code: 'empty', message: odd });
  });

  it('writes large analyses in pieces, at more than 10 MB a second', () => {
    const mention = sample.mentions[1]!;
    const large: Analysis = { ...sample, mentions: Array.from({ length: 100_000 }, (_, i) => ({ ...mention, id: `m-${i}` })) };
    const start = performance.now();
    let size = 0;
    let longest = 0;
    for (const piece of json.pieces!(large, reportOptions())) { size += piece.length; longest = Math.max(longest, piece.length); }
    const seconds = (performance.now() - start) / 1000;
    expect(size).toBeGreaterThan(20_000_000);
    expect(longest).toBeLessThan(2_000_000);
    expect(size / seconds).toBeGreaterThan(10_000_000);
  });
});
