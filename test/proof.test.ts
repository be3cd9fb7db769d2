import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allRules } from '../src/checks/registry.js';
import { compare } from '../src/compare.js';
import { read } from '../src/read.js';
import { readMarks } from './marks.js';

const ROOT = join(import.meta.dirname, '..', 'fixtures', 'rules');
const folders = (path: string): string[] => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

it.each(allRules().map((meta) => [meta.id, meta] as const))('the proof of %s ends in what dissolves it, in both languages', (id, meta) => {
  const proofs = folders(join(ROOT, id)).filter((name) => !name.startsWith('ok')).flatMap((name) => {
    const folder = join(ROOT, id, name);
    const readings = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => read({ id: `${name}/${file}`, text: readMarks(readFileSync(join(folder, file), 'utf8')).text }));
    return (['es', 'en'] as const).flatMap((lang) => compare(readings, { lang }).findings.filter((finding) => finding.rule === id).map((finding) => ({ lang, finding })));
  });
  expect(proofs.length).toBeGreaterThanOrEqual(2);
  for (const { lang, finding } of proofs) {
    const last = finding.proof[finding.proof.length - 1];
    expect(last?.kind).toBe('limit');
    expect(last?.text).toMatch(lang === 'es' ? /^se disuelve/i : /^it dissolves/i);
    const soft = finding.proof.some((step) => step.kind === 'slot' && /incompleto|incomplete/.test(step.text));
    if (finding.level === 'tension' && meta.id.startsWith('figure/') && soft) expect(finding.proof.some((step) => step.kind === 'limit' && /no pasa de tensión|no more than a tension/.test(step.text))).toBe(true);
  }
});
