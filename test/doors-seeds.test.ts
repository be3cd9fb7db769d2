import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { compare } from '../src/compare.js';
import { ingest } from '../src/ingest/ingest.js';
import type { Analysis } from '../src/model/analysis.js';
import type { Article } from '../src/model/document.js';
import { read } from '../src/read.js';
import { message, paragraphsOf, printed, webPage, windows1252, wordDocument } from './packing.js';

const SEEDS = join(import.meta.dirname, '..', '..', 'shared', 'seeds');

/** The same articles in every form in which people have them. */
describe.skipIf(!existsSync(SEEDS))('the five real documents (../shared/seeds)', () => {
  let cwd: string;
  let plain: Analysis;
  const FORMS: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
    html: (text) => webPage(paragraphsOf(text)),
    pdf: (text) => printed(paragraphsOf(text)),
    docx: (text) => wordDocument(paragraphsOf(text)),
    eml: (text) => message(text),
    txt: (text) => windows1252(text),
  };

  beforeAll(async () => {
    cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-forms-')));
    for (const [form, make] of Object.entries(FORMS)) {
      mkdirSync(join(cwd, form));
      for (const seed of readdirSync(SEEDS)) writeFileSync(join(cwd, form, `${seed.slice(0, 3)}.${form}`), make(readFileSync(join(SEEDS, seed), 'utf8')));
    }
    plain = analysed((await ingest([SEEDS], { lang: 'es' })).articles);
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const analysed = (articles: readonly Article[]): Analysis => compare(articles.map((article) => read(article)), { lang: 'es' });
  const found = ({ findings }: Analysis): string[] => findings.map(({ rule, level, evidence }) => `${level} ${rule} ${evidence.map(({ text }) => text.replace(/\s+/g, ' ')).join(' / ')}`).sort();

  it.each(Object.keys(FORMS))('give the same findings as %s, at places that hold the words', async (form) => {
    const { articles, problems } = await ingest([form], { lang: 'es', cwd });
    expect(problems).toEqual([]);
    const analysis = analysed(articles);
    expect(found(analysis)).toEqual(found(plain));
    const lines = new Map(articles.map(({ id, text }) => [id, text.split('\n')]));
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { doc, start, end, line, column, endLine, endColumn, text } of [...analysis.mentions, ...analysis.findings.flatMap(({ evidence }) => evidence)]) {
      if (line === endLine) expect(lines.get(doc)?.[line - 1]?.slice(column - 1, endColumn - 1)).toBe(text);
      expect(texts.get(doc)?.slice(start, end)).toBe(text);
    }
    expect(analysis.findings.length).toBeGreaterThan(0);
    expect(analysis.mentions.length).toBe(plain.mentions.length);
  });
});
