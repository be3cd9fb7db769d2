import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyRules } from '../src/checks/registry.js';
import type { KeyRule } from '../src/checks/rule.js';
import { compare } from '../src/compare.js';
import { link } from '../src/link/link.js';
import { resolve } from '../src/link/resolve.js';
import { isAsked, roughKeys, roughKey } from '../src/model/rough-key.js';
import { read } from '../src/read.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'articles');
const own = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((id) => read({ id, text: readFileSync(join(folder, id), 'utf8') }));
const examples = keyRules.flatMap(({ meta: { id, example } }) => example.reported.split(' / ').map((text, i) => read({ id: `${id}-${i}.txt`, text })));
const readings = [...own, ...examples].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));

describe('claims that may meet a draft', () => {
  it('are all that share a key with one of its own', () => {
    const claims = resolve(readings, link(readings));
    let shared = 0;
    for (const rule of keyRules as readonly KeyRule[]) {
      const rough = new Map<string, string>();
      for (const claim of claims.filter(({ kind }) => kind === rule.kind)) {
        for (const key of rule.keys(claim)) {
          const first = rough.get(key);
          if (first === undefined) rough.set(key, roughKey(claim));
          else { shared++; expect(roughKey(claim), `${rule.meta.id} ${key}`).toBe(first); }
        }
      }
    }
    expect(shared).toBeGreaterThan(50);
  });

  it('give the findings that the whole corpus gives', () => {
    const whole = compare(readings, { lang: 'es' });
    for (const { document: { id } } of readings) {
      const drafts = new Set([id]);
      const found = compare(readings, { lang: 'es', drafts });
      const touched = whole.findings.filter(({ evidence }) => evidence.some(({ doc }) => doc === id));
      expect(found.findings.map((one) => [one.rule, one.level, one.message]).sort(), id).toEqual(touched.map((one) => [one.rule, one.level, one.message]).sort());
      expect(found.stats.documents).toBe(whole.stats.documents);
      // Rules from outside are given every claim; what is told of the draft is the same.
      expect(compare(readings, { lang: 'es', drafts, plugins: [{ name: 'none' }] }).stats).toEqual(found.stats);
      const agreed = whole.agreements.filter(({ evidence }) => evidence.some(({ doc }) => doc === id));
      expect(found.agreements.map(({ message }) => message).sort(), id).toEqual(agreed.map(({ message }) => message).sort());
      const quoted = new Set([...found.findings, ...found.agreements].flatMap(({ evidence }) => evidence.map(({ doc }) => doc)));
      expect(found.documents.map((one) => one.id)).toEqual([...new Set([id, ...quoted])].sort());
    }
  });

  it('resolve as in the whole corpus', () => {
    const linked = link(readings);
    const whole = resolve(readings, linked);
    const all = new Map(whole.map((claim) => [claim.id, claim]));
    const keys = roughKeys(whole.filter((claim) => claim.kind === 'figure' && claim.value.kind === 'count'));
    const some = resolve(readings, linked, { asked: keys });
    expect(some.filter((claim) => isAsked(claim, keys)).length).toBe(whole.filter((claim) => isAsked(claim, keys)).length);
    expect(some.length).toBeLessThan(all.size);
    for (const claim of some) expect(claim).toEqual(all.get(claim.id));
  });
});
