import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compatible, type Fit } from '../src/model/compatible.js';
import type { Figure } from '../src/model/mention.js';
import type { Lang } from '../src/model/lang.js';
import type { Quantity } from '../src/model/quantity.js';
import { read } from '../src/read.js';

const figuresOf = (text: string, lang: Lang = 'es'): Figure[] =>
  read({ id: 'a.txt', text, given: { lang } }).mentions.filter((m) => m.kind === 'figure');

function quantity(words: string): Quantity {
  const [figure] = figuresOf(`El organismo informó que atiende a ${words} de usuarios en el país.`.replace('usuarios de usuarios', 'usuarios'));
  if (figure === undefined) throw new Error(`no figure in «${words}»`);
  return figure.quantity;
}

describe('two quantities of one thing', () => {
  it.each<readonly [string, string, Fit]>([
    ['12.7 millones', '12.7 millones', 'equal'],
    ['12.7 millones', '12 millones 684 mil 310', 'rounding'],
    ['12.7 millones', '12 millones 790 mil 310', 'truncation'],
    ['12.7 millones', '12.2 millones', 'incompatible'],
    ['12.7 millones', 'casi 13 millones', 'compatible'],
    ['casi 13 millones', '13.2 millones', 'incompatible'],
    ['3 millones', '3.4 millones', 'strained'],
    ['200 millones', '250 millones', 'incompatible'],
    ['170 usuarios', 'alrededor de 170 usuarios', 'drift'],
    ['más de 170 usuarios', '168 usuarios', 'incompatible'],
    ['más de 170 usuarios', '172 usuarios', 'compatible'],
    ['más de 170 usuarios', '280 usuarios', 'strained'],
    ['al menos 60 usuarios', '51 usuarios', 'incompatible'],
    ['menos de 60 usuarios', '60 usuarios', 'drift'],
    ['unos 400 usuarios', '415 usuarios', 'compatible'],
    ['unos 400 usuarios', '520 usuarios', 'incompatible'],
    ['hasta 400 usuarios', '450 usuarios', 'strained'],
    ['no más de 400 usuarios', '450 usuarios', 'incompatible'],
    ['entre 300 y 400 usuarios', '350 usuarios', 'compatible'],
    ['entre 300 y 400 usuarios', '450 usuarios', 'incompatible'],
  ])('«%s» and «%s»: %s', (a, b, fit) => {
    expect(compatible(quantity(a), quantity(b))).toBe(fit);
    expect(compatible(quantity(b), quantity(a))).toBe(fit);
  });

  it('compares money of one currency only, and shares with percentages', () => {
    const [pesos, dollars] = figuresOf('Costó 30 pesos y luego 30 dólares.');
    expect(compatible((pesos as Figure).quantity, (dollars as Figure).quantity)).toBe('incomparable');
    const [third, percent] = figuresOf('Un tercio de los alumnos faltó; luego faltó el 33 por ciento.');
    expect(compatible((third as Figure).quantity, (percent as Figure).quantity)).toBe('compatible');
  });
});

const PAIRS = join(import.meta.dirname, '..', '..', 'shared', 'data', 'figures', 'contra-typology-es-en.jsonl');
interface Pair {
  readonly id: string; readonly lang: Lang; readonly label: string; readonly type: string;
  readonly docs: readonly { readonly text: string }[];
}

/** A pair marked English may hold one sentence in Spanish. */
const langOf = (text: string, { lang }: Pair): Lang => (/^(?:El|La|Se) /.test(text) || lang === 'es' ? 'es' : 'en');

describe.skipIf(!existsSync(PAIRS))('minimal pairs: one sentence against another', () => {
  const pairs = existsSync(PAIRS) ? readFileSync(PAIRS, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Pair) : [];
  const two = pairs.filter((p) => /^T(1\.figure|2\.approx|14\.scale)/.test(p.type) && p.docs.length === 2 && p.label !== 'none');
  it.each(two.map((p) => [p.id, p] as const))('%s', (_id, pair) => {
    const [a, b] = pair.docs.map((doc) => figuresOf(doc.text, langOf(doc.text, pair))[0] as Figure) as [Figure, Figure];
    expect(compatible(a.quantity, b.quantity)).toBe(pair.label === 'conflict' || !/más de|[Hh]asta/.test(pair.docs[0]?.text ?? '') ? 'incompatible' : 'strained');
  });
  const alike = pairs.filter((p) => /^T(2\.approx|14\.scale)/.test(p.type) && p.docs.length === 2 && p.label === 'none');
  it.each(alike.map((p) => [p.id, p] as const))('%s holds', (_id, pair) => {
    const [a, b] = pair.docs.map((doc) => figuresOf(doc.text, langOf(doc.text, pair))[0] as Figure) as [Figure, Figure];
    expect(['equal', 'rounding', 'truncation', 'drift', 'compatible']).toContain(compatible(a.quantity, b.quantity));
  });
  const alone = pairs.filter((p) => /^T[456]\./.test(p.type) && p.docs.length === 1);
  it.each(alone.map((p) => [p.id, p] as const))('%s: arithmetic inside a text', (_id, pair) => {
    const found = read({ id: 'a.txt', text: pair.docs[0]?.text ?? '', given: { lang: langOf('', pair) } }).alleged.filter((f) => f.rule.startsWith('figure/') && f.level === 'conflict');
    expect(found.length > 0).toBe(pair.label === 'conflict');
  });
});
