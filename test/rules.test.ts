import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../src/checks/registry.js';
import { compare } from '../src/compare.js';
import type { Finding } from '../src/model/finding.js';
import { read } from '../src/read.js';
import { readMarks } from './marks.js';

/** fixtures/rules/<family>/<fault>/<verdict>.<case>/*.txt: every rule is held to the cases of its folder. */
const ROOT = join(import.meta.dirname, '..', 'fixtures', 'rules');
const VERDICTS = ['conflict', 'tension', 'note', 'ok'];

interface Case {
  readonly rule: string;
  readonly verdict: string;
  readonly name: string;
  readonly articles: readonly { readonly id: string; readonly source: string }[];
}

const folders = (path: string): string[] => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

const cases: readonly Case[] = folders(ROOT).flatMap((family) => folders(join(ROOT, family)).flatMap((fault) =>
  folders(join(ROOT, family, fault)).map((name) => {
    const folder = join(ROOT, family, fault, name);
    const articles = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()
      .map((file) => ({ id: `${name}/${file}`, source: readFileSync(join(folder, file), 'utf8') }));
    return { rule: `${family}/${fault}`, verdict: name.split('.')[0] ?? '', name, articles };
  })));

const quote = (finding: Finding): string => `${finding.level} ${finding.rule}: ${finding.evidence.map((place) => `${place.doc}:${place.line} «${place.text}»`).join(' / ')}`;

function judge(one: Case): void {
  const texts = one.articles.map((article) => ({ id: article.id, ...readMarks(article.source) }));
  const analysis = compare(texts.map(({ id, text }) => read({ id, text })), { lang: 'es' });
  const conflicts = analysis.findings.filter((finding) => finding.level === 'conflict');
  const own = analysis.findings.filter((finding) => finding.rule === one.rule);
  if (one.verdict === 'ok') {
    expect(conflicts.map(quote)).toEqual([]);
    // A rule that gives notes must be silent; one that gives conflicts may still give a tension, except where the case says silent.
    if (levelOf.get(one.rule) === 'note' || one.name.startsWith('ok.silent-')) expect(own.map(quote)).toEqual([]);
    return;
  }
  if (one.verdict === 'tension') {
    expect(own.map((finding) => finding.level)).toContain('tension');
    expect(conflicts.map(quote)).toEqual([]);
    return;
  }
  const evidence = own.filter((finding) => finding.level === one.verdict).flatMap((finding) => finding.evidence);
  const unseen = texts.flatMap(({ id, marks }) => marks.filter((mark) =>
    !evidence.some((place) => place.doc === id && place.start < mark.end && mark.start < place.end)).map((mark) => `${id}:${mark.line} «${mark.text}»`));
  expect(unseen, 'marked words without evidence').toEqual([]);
  expect(conflicts.filter((finding) => finding.rule !== one.rule).map(quote), 'conflicts of other rules').toEqual([]);
}

const levelOf = new Map(allRules().map((meta) => [meta.id, meta.level]));
const known = new Set(levelOf.keys());

describe('every rule has cases that it must report and cases that look alike', () => {
  const rules = new Map<string, Case[]>();
  for (const one of cases) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one]);

  it.each([...rules.keys()])('%s', (rule) => {
    const own = rules.get(rule) ?? [];
    expect(own.filter((one) => one.verdict === (levelOf.get(rule) ?? 'conflict')).length).toBeGreaterThanOrEqual(2);
    expect(own.filter((one) => one.verdict === 'ok').length).toBeGreaterThanOrEqual(2);
    for (const one of own) {
      expect(VERDICTS).toContain(one.verdict);
      expect(one.articles.length, one.name).toBeGreaterThan(0);
      const marks = one.articles.flatMap((article) => readMarks(article.source).marks);
      expect(marks.every((mark) => mark.kind === 'here'), one.name).toBe(true);
      if (one.verdict === 'conflict' || one.verdict === 'note') expect(marks.length, one.name).toBeGreaterThan(0);
      else expect(marks.length, one.name).toBe(0);
    }
  });

  it.each([...known])('%s has a folder of cases', (rule) => {
    expect(rules.has(rule)).toBe(true);
  });
});

describe.each([...new Set(cases.map((one) => one.rule))])('%s', (rule) => {
  for (const one of cases.filter((each) => each.rule === rule)) {
    it(one.name, () => {
      expect(known.has(rule), 'the folder names a rule').toBe(true);
      judge(one);
    });
  }
});
