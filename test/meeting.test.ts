import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../src/archive/archive.js';
import { holdingsOf as stored } from '../src/archive/holdings.js';
import { makerOf } from '../src/archive/identity.js';
import { openWriter } from '../src/archive/writer.js';
import { lay } from '../src/compare.js';
import { type Holdings, MOST_UNDER_KEY } from '../src/meeting/holdings.js';
import { meet } from '../src/meeting/meet.js';
import { formsNamed, namesAsked } from '../src/meeting/names.js';
import { keysOf, readingsOf } from '../src/meeting/posts.js';
import type { Analysis } from '../src/model/analysis.js';
import type { Reading } from '../src/model/reading.js';
import { read } from '../src/read.js';
import { holdingsOf } from './holdings.js';
import { readOf } from './read-of.js';

const root = join(import.meta.dirname, '..', 'fixtures');
const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')).map((file) => join(folder, file)).sort();
const readings = [...files(join(root, 'articles')), ...files(join(root, 'rules'))].map((file) => read({ id: relative(root, file), text: readFileSync(file, 'utf8').replace(/\[([^\]]*)\]\(here\)/g, '$1') }));
const folders = new Map<string, Reading[]>();
for (const reading of readings) {
  const folder = reading.document.id.slice(0, reading.document.id.lastIndexOf('/'));
  folders.set(folder, [...(folders.get(folder) ?? []), reading]);
}

const against = (draft: Reading, rest: readonly Reading[]): Analysis => lay([draft, ...rest], { lang: 'es', drafts: new Set([draft.document.id]) }).analysis;

async function meeting(draft: Reading, archive: Holdings): Promise<Analysis> {
  const { readings: met, elsewhere } = await meet([draft], archive);
  return lay([draft, ...met], { lang: 'es', drafts: new Set([draft.document.id]), elsewhere }).analysis;
}

const told = ({ findings }: Analysis): readonly unknown[] => findings.map(({ id, level, message, evidence }) => [id, level, message, evidence]);

describe('an archive', () => {
  const pairs = [...folders].filter(([, some]) => some.length > 1);

  it.each(pairs)('of %s gives a draft the findings that the folder gives', async (_, some) => {
    for (const draft of some) {
      const rest = some.filter((one) => one !== draft);
      expect(told(await meeting(draft, holdingsOf(rest)))).toEqual(told(against(draft, rest)));
    }
  });

  it('has findings to give', () => {
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(([, some]) => against(some.at(-1)!, some.slice(0, -1)).findings.length > 0).length).toBeGreaterThan(50);
  });
});

describe('of many documents that say one thing', () => {
  const one = (id: string, day: number, units: number): Reading => read({ id, text: `OLMEDA, a ${day} de marzo de 2025. La Red Solana abrió ${units} clínicas móviles en la sierra.` });
  const crowd = Array.from({ length: 200 }, (_, i) => one(`n${String(i).padStart(3, '0')}.txt`, 1 + (i % 28), 40 + i));
  const draft = one('draft.txt', 12, 39);

  it('no more than a fixed number are looked at under a key', async () => {
    const keys = new Set(draft.claims.flatMap(readingsOf).flatMap(keysOf)).size;
    const { readings: met } = await meet([draft], holdingsOf(crowd));
    expect(met.length).toBeGreaterThan(0);
    expect(met.length).toBeLessThanOrEqual(keys * MOST_UNDER_KEY);
    expect(met.length).toBeLessThan(crowd.length);
  });
});

describe('in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-meeting-'));
  const maker = makerOf('this program', {});
  let archive: Archive;

  beforeAll(async () => {
    const writer = await openWriter(join(folder, 'all.duckdb'), maker);
    for (const reading of readings) {
      const article = { id: reading.document.id, text: reading.document.text };
      if (!writer.keeps(article, article.id)) await writer.add(readOf(article, reading));
    }
    await writer.finish(() => true);
    writer.close();
    archive = await openArchive(join(folder, 'all.duckdb'), maker);
  });

  afterAll(() => {
    archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('it answers as one in memory', async () => {
    const [file, memory] = [await stored(archive), holdingsOf(readings)];
    expect([file.documents, file.newest]).toEqual([memory.documents, memory.newest]);
    const often = (counts: ReadonlyMap<string, number>): unknown[] => [...counts].filter(([, count]) => count > Math.max(1, readings.length / 100)).sort();
    for (const list of ['leads', 'sentences'] as const) expect(often(file.common[list])).toEqual(often(memory.common[list]));
    const drafts = readings.filter((_, i) => i % 9 === 0);
    const byName = <One extends { kind: string; name: string; acronym?: string }>(all: readonly One[]): One[] => [...all].sort((a, b) => (`${a.kind} ${a.name} ${a.acronym ?? ''}` < `${b.kind} ${b.name} ${b.acronym ?? ''}` ? -1 : 1));
    for (const draft of drafts) {
      const forms = formsNamed([draft]);
      const acronyms = byName(await memory.definitions(forms));
      expect(byName(await file.definitions(forms))).toEqual(acronyms);
      const asked = namesAsked([draft], acronyms);
      expect(byName(await file.names(asked))).toEqual(byName(await memory.names(asked)));
      const keys = [...new Set(draft.claims.flatMap(readingsOf).flatMap(keysOf))].flatMap((key) => [{ key, day: draft.document.dated?.days.low ?? null }, { key, day: null }]);
      expect(await file.meeting(keys)).toEqual(await memory.meeting(keys));
    }
  });

  it('it gives drafts the findings that the whole folder gives', async () => {
    const file = await stored(archive);
    const drafts = readings.filter((_, i) => i % 25 === 0);
    const found = await Promise.all(drafts.map(async (draft) => [told(await meeting(draft, file)), told(against(draft, readings.filter((one) => one !== draft)))] as const));
    expect(found.some(([some]) => some.length > 0)).toBe(true);
    for (const [some, all] of found) expect(some).toEqual(all);
  });
});
