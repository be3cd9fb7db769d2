import { holds, lastPhrase, phraseAt, type Arithmetic } from '../grammar/arithmetic.js';
import type { Grammar } from '../grammar/grammar.js';
import type { ChangeClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { point } from '../model/interval.js';
import type { Op, Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { Shape } from '../model/tokens.js';
import { exact, sameHead, sameUnit, spanOf, told, wordsSpan, type Line, type Row } from './rows.js';
import type { Voice } from './speakers.js';

/** Words between the verb and its percentage ("crecieron en promedio un 20 por ciento"). */
const CUE_REACH = 7;
/** Tokens after a percentage in which "en términos reales" speaks of it. */
const OTHER_REACH = 5;
/** Tokens between the two values of a change ("from 1,200 in the second quarter of 2024 to 900"). */
const GAP = 10;
/** Tokens between "más que" and the figure that it compares with, where time stands between. */
const BASE_REACH = 7;
const OPENING = -0x28;

/** A stated change: its size, its direction, and where it stands. */
interface Stated {
  readonly quantity: Quantity;
  readonly direction: 1 | -1 | 0;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly row: Row | null;
}

/** Changes with both values and a stated size: "creció 20 por ciento, al pasar de A a B", "B, 5 por ciento más que los A". */
export function changeClaims(document: Document, lines: readonly Line[], grammar: Grammar, voice: (offset: number) => Voice): ChangeClaim[] {
  const { tokens } = document;
  const g = grammar.figures;
  const a = g.arithmetic;
  const claims: ChangeClaim[] = [];
  const add = (line: Line, from: Row, to: Row, stated: Stated): void => {
    if (!sameUnit(from.quantity, to.quantity) || from.quantity.value === 0) return;
    claims.push({
      ...told(document, 'change', stated.span, line.index, voice, `${from.figure.id}${to.figure.id}`), kind: 'change',
      from: from.quantity, to: to.quantity, stated: stated.quantity, direction: stated.direction, fromSpan: spanOf(from), toSpan: spanOf(to),
    });
  };
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] as Line;
    const stated = statedChanges(document, line, a);
    if (stated.length === 0) continue;
    const used = new Set<Row>();
    for (let k = 0; k + 1 < line.rows.length; k++) {
      const from = line.rows[k] as Row;
      const to = line.rows[k + 1] as Row;
      const turned = sameUnit(from.quantity, to.quantity) && reversed(from, to, line);
      if (!turned && !pair(from, to, line)) continue;
      const free = stated.filter((s) => s.row !== from && s.row !== to);
      const nearest: Stated | null = free.length === 0 ? null : free.reduce((x, y) => (distance(y, from, to) < distance(x, from, to) ? y : x));
      if (nearest === null || distance(nearest, from, to) > 25) continue;
      if (nearest.row !== null && used.has(nearest.row)) continue;
      if (nearest.row !== null) used.add(nearest.row);
      add(line, turned ? to : from, turned ? from : to, nearest);
    }
    for (const s of stated) {
      if (s.row === null || used.has(s.row)) continue;
      const at = line.rows.indexOf(s.row);
      const than = phraseAt(a.than, tokens, s.row.to, line.to);
      const after = line.rows[at + 1];
      const before = line.rows[at - 1];
      if (than !== null && after !== undefined && isBase(after, than.end) && before !== undefined && s.row.from - before.to <= 4 && sameHead(before, after)) {
        add(line, after, before, { ...s, direction: phraseAt(a.after, tokens, s.row.to, line.to)?.pattern.direction ?? s.direction });
        continue;
      }
      const against = setAgainst(line, at, s, document, a);
      if (against !== null) { add(line, against.from, against.to, s); continue; }
      const told = compared(lines, n, at, s, document, a);
      if (told !== null) add(line, told, before as Row, s);
    }
  }
  return claims;

  /** The figure that a comparison names: right behind "más que", or in brackets or a clause of time after it ("más que este año (229)", "menos que en 2024, cuando fueron 294"). */
  function isBase(base: Row, than: number): boolean {
    if (base.from - than <= 1) return true;
    if (base.from - than > BASE_REACH) return false;
    if (tokens.word[base.from - 1] === OPENING) return true;
    for (let i = than; i < base.from; i++) if (a.when(tokens.word[i] as number)) return true;
    return false;
  }

  /** "to 14,000, from 10,000": the later value first. */
  function reversed(to: Row, from: Row, line: Line): boolean {
    const before = (row: Row, least: number): number => {
      const at = row.from - 1;
      return at > least && g.phrases.articles(tokens.word[at] as number) ? at - 1 : at;
    };
    const joint = before(to, line.from);
    const opener = before(from, to.to);
    if (joint <= line.from || opener < to.to || opener - to.to > 2) return false;
    return g.fromTo.some(([, join]) => tokens.word[joint] === join) && g.fromTo.some(([open]) => tokens.word[opener] === open && !g.phrases.partitives(open));
  }

  /** "de A a B": one unit, the opener just before A and the joint just before B. */
  function pair(from: Row, to: Row, line: Line): boolean {
    if (!sameUnit(from.quantity, to.quantity) || from.quantity.op === 'range' || to.quantity.op === 'range') return false;
    let opener = from.from - 1;
    if (opener > line.from && g.phrases.articles(tokens.word[opener] as number)) opener--;
    if (opener < line.from) return false;
    let joint = to.from - 1;
    if (joint > from.to && g.phrases.articles(tokens.word[joint] as number)) joint--;
    if (joint < from.to || joint - from.to > GAP) return false;
    if (!g.fromTo.some(([open, join]) => tokens.word[opener] === open && tokens.word[joint] === join)) return false;
    for (let i = from.to; i < joint; i++) if (((tokens.shape[i] as number) & 7) === Shape.punct && tokens.word[i] !== -0x25) return false;
    return from.figure.head === to.figure.head || from.figure.head === '' || to.figure.head === '' || from.figure.inherited === true || to.figure.inherited === true;
  }
}

/** Tokens between a figure that is set against another one and the change that the two make. */
const AGAINST_REACH = 20;

/** "410 casos, contra 820 de hace un año, una baja del 50 por ciento": two figures set against each other, then the change by name. */
function setAgainst(line: Line, at: number, stated: Stated, document: Document, a: Arithmetic): { readonly from: Row; readonly to: Row } | null {
  const [to, from] = [line.rows[at - 2], line.rows[at - 1]];
  if (to === undefined || from === undefined || stated.row === null || from.figure.status !== 'past' || to.figure.status === 'past') return null;
  if (!exact(to) || !exact(from) || !sameHead(to, from) || to.quantity.kind === 'percent' || from.from - to.to > GAP) return null;
  return stated.row.from - from.to <= AGAINST_REACH && lastPhrase(a.directions, document.tokens, from.to, stated.row.from) !== null ? { from, to } : null;
}

const distance = (s: Stated, from: Row, to: Row): number => (s.to <= from.from ? from.from - s.to : s.from >= to.to ? s.from - to.to : 0);

/** Percentages, points and multipliers of a sentence that a word of change goes with. */
function statedChanges(document: Document, line: Line, a: Arithmetic): Stated[] {
  const { tokens } = document;
  const found: Stated[] = [];
  let previous = line.from;
  for (const row of line.rows) {
    const { kind, op } = row.quantity;
    if ((kind === 'percent' || kind === 'points') && row.figure.head === '' && op !== 'range' && row.quantity.ambiguous === undefined) {
      const first = Math.max(previous, row.from - CUE_REACH);
      const before = lastPhrase(a.directions, tokens, first, row.from);
      const after = phraseAt(a.after, tokens, row.to, line.to);
      const cue = after ?? before;
      const otherwise = holds(a.otherMeasure, tokens, after === null ? first : Math.max(first, row.from - 2), Math.min(line.to, row.to + OTHER_REACH));
      if (cue !== null && !otherwise) found.push({ quantity: row.quantity, direction: cue.pattern.direction, from: row.from, to: row.to, span: spanOf(row), row });
    }
    previous = row.to;
  }
  const multiplier = lastPhrase(a.multipliers, tokens, line.from, line.to);
  if (multiplier !== null) {
    const nearly = lastPhrase(a.nearly, tokens, Math.max(line.from, multiplier.at - 3), multiplier.at);
    const factor = multiplier.pattern.factor;
    found.push({ quantity: times(factor, nearly === null ? '=' : '~'), direction: factor > 1 ? 1 : -1, from: multiplier.at, to: multiplier.end, span: wordsSpan(document, multiplier.at, multiplier.end), row: null });
  }
  return found;
}

const times = (factor: number, op: Op): Quantity => ({ decimal: String(factor), value: factor, kind: 'multiplier', unit: '', op, ulp: 0.1 * factor, range: point(factor) });

/**
 * Two counts of one noun told one after the other, and then the change by name ("tuvimos A cirugías … hicimos B cirugías, fue un avance del 8 por ciento"):
 * the earlier count, or null.
 */
function compared(lines: readonly Line[], n: number, at: number, stated: Stated, document: Document, a: Arithmetic): Row | null {
  const line = lines[n] as Line;
  const latest = line.rows[at - 1];
  if (latest === undefined || stated.row === null || latest.figure.head === '' || latest.quantity.kind !== 'count' || latest.quantity.op !== '=') return null;
  if (stated.row.from - latest.to > 8 || lastPhrase(a.directions, document.tokens, latest.to, stated.row.from) === null) return null;
  const before = lines.slice(Math.max(0, n - 3), n).filter((l) => line.index - l.index <= 3).flatMap((l) => l.rows).concat(line.rows.slice(0, at - 1));
  const earlier = before.reverse().find((r) => r.figure.status === 'actual' && r.figure.inherited !== true && r.figure.head === latest.figure.head
    && r.quantity.op === '=' && sameUnit(r.quantity, latest.quantity) && r.figure.modifiers.join() === latest.figure.modifiers.join());
  if (earlier === undefined || (latest.figure.inherited === true && earlier !== line.rows[at - 2])) return null;
  // Another pair of counts is meant where the change they give is of another order or direction.
  const real = (100 * (latest.quantity.value - earlier.quantity.value)) / earlier.quantity.value;
  const ratio = Math.abs(real) / Math.abs(stated.quantity.value);
  return ratio < 3 && ratio > 1 / 3 && (stated.direction === 0 || Math.sign(real) === stated.direction) ? earlier : null;
}
