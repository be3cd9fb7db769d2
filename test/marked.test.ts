import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../src/compare.js';
import type { PlacedMention } from '../src/model/analysis.js';
import { read } from '../src/read.js';
import { readMarks, type Mark } from './marks.js';

/**
 * fixtures/marked: every mention of an article stands marked in it, and what is read is held against the marks.
 * Set COTEJO_MISSES to print what was missed, misread or invented.
 */
const ROOT = join(import.meta.dirname, '..', 'fixtures', 'marked');

const KINDS = ['date', 'figure', 'official', 'program'] as const;
type Kind = (typeof KINDS)[number];

/** F1 that each kind must keep over all marked articles. To be raised, never lowered. */
const FLOOR: Readonly<Record<Kind, number>> = { date: 0.95, figure: 0.94, official: 0.8, program: 0.8 };

const articles = readdirSync(ROOT).filter((file) => file.endsWith('.txt')).sort()
  .map((file) => ({ file, ...readMarks(readFileSync(join(ROOT, file), 'utf8')) }));

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
/** Whether one name holds the other as whole words. */
const holds = (a: string, b: string): boolean => fold(a) === fold(b) || ` ${fold(a)} `.includes(` ${fold(b)} `) || ` ${fold(b)} `.includes(` ${fold(a)} `);
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
/** A time of day counts as its day. */
const day = (timex: string): string => (/^\d{4}-\d\d-\d\dT/.test(timex) ? timex.slice(0, 10) : timex);

function unitIs(marked: string, unit: string): boolean {
  if (marked === '' || marked === unit) return true;
  if (/^(?:[A-Z]{3}|%|pp)$/.test(marked)) return false;
  return fold(marked) !== '' && (holds(marked, unit) || fold(marked).slice(0, 5) === fold(unit).slice(0, 5));
}

function means(mark: Mark, mention: PlacedMention): boolean {
  if (mark.kind === 'date' && mention.kind === 'date') return day(mark.timex) === day(mention.timex);
  if (mark.kind === 'program' && mention.kind === 'program') return fold(mark.name) === fold(mention.name);
  if (mark.kind === 'figure' && mention.kind === 'figure') {
    return mark.op === mention.op && same(mark.value, mention.value) && unitIs(mark.unit, mention.unit)
      && (mark.value2 === null || (mention.value2 !== null && same(mark.value2, mention.value2)));
  }
  if (mark.kind === 'official' && mention.kind === 'official') {
    const body = mark.institution;
    return holds(mark.person, mention.person) && holds(mark.office, mention.office)
      && (body === null || [mention.institution ?? '', ...mention.institutionAliases].some((name) => name !== '' && holds(body, name)));
  }
  return false;
}

interface Score { right: number; missed: number; extra: number }

/** Clock times and "now" are not marked, and finding them is neither right nor wrong. */
const unmarked = (mention: PlacedMention): boolean => mention.kind === 'date' && (mention.type === 'TIME' || mention.timex.endsWith('_REF'));

function score(): { scores: Record<Kind, Score>; misses: string[] } {
  const scores = { date: zero(), figure: zero(), official: zero(), program: zero() };
  const misses: string[] = [];
  for (const { file, text, marks } of articles) {
    const { mentions } = compare([read({ id: file, text })], { lang: 'es' });
    const free = new Set(mentions);
    for (const mark of marks) {
      if (mark.kind === 'here') continue;
      const near = [...free].filter((mention) => mention.kind === mark.kind && mention.start < mark.end && mark.start < mention.end);
      const hit = near.find((mention) => means(mark, mention));
      if (hit === undefined) {
        scores[mark.kind].missed++;
        misses.push(`${file}:${mark.line} ${mark.kind} missed «${mark.text}»${near.map((mention) => ` read ${shown(mention)}`).join('')}`);
      } else {
        scores[mark.kind].right++;
        free.delete(hit);
      }
    }
    for (const mention of free) {
      if (unmarked(mention)) continue;
      scores[mention.kind].extra++;
      misses.push(`${file}:${mention.line} ${mention.kind} extra ${shown(mention)}`);
    }
  }
  return { scores, misses };
}

const zero = (): Score => ({ right: 0, missed: 0, extra: 0 });

function shown(mention: PlacedMention): string {
  if (mention.kind === 'date') return `«${mention.text}» ${mention.timex}`;
  if (mention.kind === 'figure') return `«${mention.text}» ${mention.op} ${mention.value}${mention.value2 === null ? '' : `..${mention.value2}`} ${mention.unit}`;
  if (mention.kind === 'official') return `«${mention.text}» ${mention.person} | ${mention.office} | ${mention.institution ?? '-'}`;
  return `«${mention.text}» ${mention.name}`;
}

describe('marked articles', () => {
  it('say something of every kind, in both languages', () => {
    expect(articles.length).toBeGreaterThanOrEqual(24);
    for (const { file, text, marks } of articles) {
      expect(marks.length, file).toBeGreaterThanOrEqual(8);
      expect(text, file).not.toMatch(/\]\(|\((?:date|figure|official|program) /);
      for (const mark of marks) expect(text.slice(mark.start, mark.end), file).toBe(mark.text);
    }
  });

  let scores: Record<Kind, Score>;
  beforeAll(() => {
    const scored = score();
    scores = scored.scores;
    if (process.env['COTEJO_MISSES'] !== undefined) console.log(scored.misses.join('\n'));
  });

  it.each(KINDS)('%s: precision and recall keep the floor', (kind) => {
    const { right, missed, extra } = scores[kind];
    const precision = right / Math.max(1, right + extra);
    const recall = right / Math.max(1, right + missed);
    const f1 = (2 * right) / Math.max(1, 2 * right + missed + extra);
    if (process.env['COTEJO_MISSES'] !== undefined) console.log(`${kind}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} of ${right + missed}`);
    expect(f1).toBeGreaterThanOrEqual(FLOOR[kind]);
  });
});
