import { holds, lastPhrase, phraseAt } from '../grammar/arithmetic.js';
import type { Grammar } from '../grammar/grammar.js';
import { numberRole } from '../grammar/number-words.js';
import type { PartsClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { point } from '../model/interval.js';
import type { Quantity } from '../model/quantity.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { exact, sameUnit, spanOf, told, wordsSpan, type Line, type Row } from './rows.js';
import type { Voice } from './speakers.js';

const [COLON, COMMA, SEMICOLON, STOP, OPENING, CLOSING] = [-0x3a, -0x2c, -0x3b, -0x2e, -0x28, -0x29];
/** Announced counts above this are not listed in prose. */
const MOST_ITEMS = 12;
/** Tokens of one listed item; longer ones are clauses. */
const LONGEST_ITEM = 7;
/** Tokens after the sentence in which a list may go on. */
const REST_REACH = 12;

/** Totals with their parts: breakdowns after a colon, shares that make a whole, announced counts before a list. */
export function partsClaims(document: Document, lines: readonly Line[], grammar: Grammar, voice: (offset: number) => Voice): PartsClaim[] {
  const { tokens } = document;
  const g = grammar.figures;
  const a = g.arithmetic;
  const claims: PartsClaim[] = [];
  for (const line of lines) {
    const colon = markOf(tokens, line, COLON);
    if (colon > 0) { if (!amounts(line, colon)) items(line, colon); }
    else { ofThe(line); bracket(line); ofWhich(line); disjointParts(line); }
    shares(line);
  }
  return claims;

  function push(line: Line, total: Quantity, totalRow: Row | null, parts: readonly Row[], by: PartsClaim['by'], closed: boolean, ones = 0): void {
    const first = parts[0] as Row;
    const last = parts[parts.length - 1] as Row;
    const evidence = totalRow === null ? wordsSpan(document, first.from, last.to) : spanOf(totalRow);
    claims.push({
      ...told(document, 'parts', evidence, line.index, voice, first.figure.id), kind: 'parts',
      total, parts: [...parts.map((p) => p.quantity), ...Array.from({ length: ones }, () => counted(1))], partSpans: parts.map(spanOf), by, closed,
    });
  }

  /** "500 vacunas: 200 contra influenza, 180 contra COVID-19 y 150 contra neumococo". */
  function amounts(line: Line, colon: number): boolean {
    const before = line.rows.filter((r) => r.to <= colon);
    const after = line.rows.filter((r) => r.from > colon);
    if (before.length === 0 || after.length < 2) return false;
    if (holds(a.open, tokens, Math.max(line.from, colon - 4), (after[after.length - 1] as Row).to)) return true;
    const parts = after.filter((r) => r.quantity.kind !== 'fraction');
    const first = parts[0] as Row | undefined;
    if (first === undefined || parts.length < 2) return false;
    const candidates = before.filter((r) => sameUnit(r.quantity, first.quantity) && r.figure.inherited !== true);
    const total = candidates.length === 1 ? candidates[0] as Row
      : candidates.find((r) => first.figure.inherited === true && r.figure.head === first.figure.head && r.figure.unit === first.figure.unit) ?? candidates[candidates.length - 1];
    if (total === undefined || !(exact(total) || total.quantity.op === '~')) return false;
    if (first.from - colon > 4 || colon - total.to > 12) return false;
    if (!parts.every((r) => exact(r) && sameUnit(r.quantity, total.quantity) && r.quantity.value < total.quantity.value)) return false;
    if (total.quantity.kind === 'count' && first.figure.inherited !== true && first.figure.head !== total.figure.head && parts.some((r) => r.figure.inherited === true && r.figure.head !== total.figure.head && r !== first)) return false;
    // «50 millones de uno, 30 de otro»: the scale is left out, and the figures stand as written.
    if (total.quantity.value >= 1e6 && parts.some((r) => r.figure.inherited === true && r.quantity.value < 1000)) return true;
    if (!listed(parts, line)) return false;
    const ones = parts.every((r) => r.quantity.kind === 'count') ? onesIn(first.to, line.to) : 0;
    push(line, total.quantity, total, parts, 'amounts', !goesOn(line, (parts[parts.length - 1] as Row).to), ones);
    return true;
  }

  /** Items told with the article: "uno en Tabasco". */
  function onesIn(from: number, to: number): number {
    let ones = 0;
    for (let i = from + 1; i + 1 < to; i++) {
      const word = tokens.word[i] as number;
      const before = tokens.word[i - 1] as number;
      if (numberRole(g.numbers, word) === 2 && (before === COMMA || before === SEMICOLON || g.phrases.and(before)) && a.places(tokens.word[i + 1] as number)) ones++;
    }
    return ones;
  }

  /** Whether figures stand in a list: commas or semicolons between them and a conjunction before the last. */
  function listed(parts: readonly Row[], line: Line): boolean {
    for (let k = 0; k + 1 < parts.length; k++) {
      const one = parts[k] as Row;
      const next = parts[k + 1] as Row;
      let mark = false;
      let and = false;
      for (let i = one.to; i < next.from; i++) {
        const word = tokens.word[i] as number;
        if (word === COMMA || word === SEMICOLON) mark = true;
        else if (word === STOP || word === COLON) return false;
        if (g.phrases.and(word) && next.from - i <= 4) and = true;
      }
      if (next.from - one.to > 20) return false;
      if (k + 2 === parts.length ? !and : !(mark || and)) return false;
    }
    return line.to > 0;
  }

  /** Whether the rest of the sentence or the next one speaks of others that are left. */
  function goesOn(line: Line, from: number): boolean {
    return holds(a.rest, tokens, from, Math.min(tokens.count, line.to + REST_REACH)) || holds(a.open, tokens, from, line.to);
  }

  /** The shares or sexes that the sentence names, where they divide a set. */
  function partitionOf(line: Line, most: number): { readonly closed: boolean; readonly words: readonly number[] } | null {
    const words = new Set<number>();
    for (let i = line.from; i < line.to; i++) words.add(tokens.word[i] as number);
    return a.partitions.find((p) => p.words.length <= most && p.words.every((w) => words.has(w))) ?? null;
  }

  /** "120 voluntarios (70 mujeres y 55 hombres)". */
  function bracket(line: Line): void {
    const open = markOf(tokens, line, OPENING);
    const close = markOf(tokens, line, CLOSING);
    const total = line.rows.find((r) => r.to === open);
    if (open < 0 || close < open || total === undefined || !exact(total)) return;
    const parts = line.rows.filter((r) => r.from > open && r.to <= close);
    if (parts.length < 2 || (parts[0] as Row).from !== open + 1 || !parts.every((r) => exact(r) && sameUnit(r.quantity, total.quantity) && r.quantity.value < total.quantity.value)) return;
    if (!listed(parts, line) || holds(a.open, tokens, open, close)) return;
    const partition = partitionOf(line, parts.length);
    push(line, total.quantity, total, parts, 'amounts', partition?.closed === true && partition.words.length === parts.length);
  }

  /** "pacientes, de los cuales 7 mil son mujeres y 6 mil hombres": parts that the words divide. */
  function ofWhich(line: Line): void {
    for (let k = 0; k + 2 < line.rows.length; k++) {
      const [whole, first, second] = line.rows.slice(k, k + 3) as [Row, Row, Row];
      const which = lastPhrase(a.ofWhich, tokens, whole.to, first.from);
      if (which === null || first.from - which.end > 2 || !exact(whole) || !exact(first) || !exact(second) || !sameUnit(whole.quantity, first.quantity) || !sameUnit(whole.quantity, second.quantity)) continue;
      if (line.rows[k + 3] !== undefined && (line.rows[k + 3] as Row).from - second.to < 12) continue;
      const partition = partitionOf(line, 2);
      if (partition?.closed !== true || !listed([first, second], line) || first.quantity.value > whole.quantity.value || second.quantity.value > whole.quantity.value) continue;
      push(line, whole.quantity, whole, [first, second], 'amounts', true);
    }
  }

  /** "4 millones, de los cuales 2 irán a salarios, 1 a becas y 2 a obras", "6 mil casas, 2 mil de ellas en Cortés y 5 mil en Yoro": amounts, or parts told by place, of one whole, which do not overlap. */
  function disjointParts(line: Line): void {
    for (let k = 0; k + 2 < line.rows.length; k++) {
      const whole = line.rows[k] as Row;
      const first = line.rows[k + 1] as Row;
      const which = lastPhrase(a.ofWhich, tokens, whole.to, first.from);
      const opened = which !== null && first.from - which.end <= 1;
      const them = phraseAt(a.ofWhich, tokens, first.to, line.to);
      if ((!opened && (them === null || tokens.word[first.from - 1] !== COMMA)) || !exact(whole) || whole.figure.inherited === true) continue;
      const parts: Row[] = [];
      for (let p = k + 1; p < line.rows.length; p++) {
        const row = line.rows[p] as Row;
        const end = p === k + 1 && them !== null ? them.end : row.to;
        const apart = whole.quantity.kind === 'money' || whole.quantity.kind === 'measure' || (row.figure.inherited === true && a.places(tokens.word[end] as number));
        if (!exact(row) || !sameUnit(row.quantity, whole.quantity) || !apart || row.quantity.value >= whole.quantity.value) break;
        parts.push(row);
      }
      if (parts.length < 2 || parts.length !== line.rows.length - k - 1 || !listed(parts, line)) continue;
      push(line, whole.quantity, whole, parts, 'amounts', false);
      return;
    }
  }

  /** "Of the 150 clinics, 90 in the north and 85 in the south": parts of one set without verbs of their own. */
  function ofThe(line: Line): void {
    if (line.rows.length < 3) return;
    for (let k = 0; k + 2 < line.rows.length; k++) {
      const whole = line.rows[k] as Row;
      const of = whole.from - line.from <= 3 ? phraseAt(a.ofThe, tokens, line.from, whole.from) : null;
      if (of === null || of.end !== whole.from || !exact(whole)) continue;
      const parts: Row[] = [];
      for (let p = k + 1; p < line.rows.length; p++) {
        const row = line.rows[p] as Row;
        if (!exact(row) || !sameUnit(row.quantity, whole.quantity) || row.figure.inherited !== true) break;
        if (parts.length > 0 && !a.places(tokens.word[row.to] as number)) break;
        parts.push(row);
      }
      if (parts.length >= 2 && parts.every((r) => r.quantity.value <= whole.quantity.value) && listed(parts, line)) push(line, whole.quantity, whole, parts, 'amounts', false);
      return;
    }
  }

  /** "55 % a favor, 30 % en contra y 25 % indecisos". */
  function shares(line: Line): void {
    const parts = line.rows.filter((r) => r.quantity.kind === 'percent');
    if (parts.length < 2 || parts.length > 6 || !parts.every(exact)) return;
    if (parts.length !== line.rows.filter((r) => r.quantity.kind !== 'fraction').length || holds(a.directions, tokens, line.from, line.to)) return;
    const partition = partitionOf(line, parts.length);
    if (partition === null || !listed(parts, line)) return;
    const whole: Quantity = { decimal: '100', value: 100, kind: 'percent', unit: '%', op: '=', ulp: 0, range: point(100) };
    push(line, whole, null, parts, 'shares', partition.closed && partition.words.length === parts.length && !goesOn(line, (parts[parts.length - 1] as Row).to));
  }

  /** "tres servicios: a, b y c": the announced count against what is listed. */
  function items(line: Line, colon: number): void {
    const total = line.rows.filter((r) => r.to <= colon).pop();
    if (total === undefined || total.quantity.kind !== 'count' || !exact(total) || total.figure.inherited === true || total.figure.head === '') return;
    const announced = total.quantity.value;
    if (colon - total.to > 1 || announced < 2 || announced > MOST_ITEMS || !Number.isInteger(announced)) return;
    if (line.rows.some((r) => r.from > colon) || holds(a.open, tokens, Math.max(line.from, total.from - 3), line.to)) return;
    const list = countItems(tokens, colon + 1, line.to, (word) => g.phrases.and(word), (word) => g.phrases.never(word) && !g.phrases.articles(word) && !g.phrases.of(word) && !g.phrases.and(word));
    if (list === null || goesOn({ ...line, to: Math.min(line.to, line.to) }, list.end)) return;
    if (announced >= list.fewest && announced <= list.most) return;
    const span = wordsSpan(document, colon + 1, list.end);
    claims.push({
      ...told(document, 'parts', spanOf(total), line.index, voice, 'items'), kind: 'parts', total: total.quantity,
      parts: [counted(list.most)], partSpans: [span], by: 'items', closed: true,
    });
  }
}

const counted = (value: number): Quantity => ({ decimal: String(value), value, kind: 'count', unit: '', op: '=', ulp: 1, range: point(value) });

function markOf(tokens: Tokens, line: Line, mark: number): number {
  for (let i = line.from + 1; i < line.to; i++) if (tokens.word[i] === mark) return i;
  return -1;
}

/**
 * How many items a list has: fewest and most, where a conjunction may stand inside an item.
 * Null for anything but a short plain list that fills its sentence.
 */
function countItems(tokens: Tokens, from: number, to: number, and: (word: number) => boolean, foreign: (word: number) => boolean): { fewest: number; most: number; end: number } | null {
  const chunks: { from: number; to: number; ands: number[] }[] = [];
  let start = from;
  let ands: number[] = [];
  let end = to;
  const split = (i: number): void => { chunks.push({ from: start, to: i, ands }); start = i + 1; ands = []; };
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as number;
    if (word === COMMA || word === SEMICOLON) split(i);
    else if (word === STOP && i >= to - 2) { end = i; break; }
    else if (((tokens.shape[i] as number) & 7) === Shape.punct && word !== -0x2d && word !== -0x22 && word !== -0x201c && word !== -0x201d && word !== -0xab && word !== -0xbb) return null;
    else if (and(word)) ands.push(i);
    else if (foreign(word)) return null;
  }
  split(end);
  const joined = chunks.filter((c) => c.ands.length > 0);
  if (joined.length !== 1 || (joined[0] as { ands: number[] }).ands.length !== 1 || chunks[chunks.length - 1] !== joined[0]) return null;
  if (chunks.some((c) => c.to - c.from < 1 || c.to - c.from > 2 * LONGEST_ITEM)) return null;
  const last = joined[0] as { from: number; to: number; ands: number[] };
  const at = last.ands[0] as number;
  if (chunks.length < 2 && at === last.from) return null;
  // «, y» closes the list; between two single words «y» joins two items; else it may stand inside one.
  const most = at === last.from ? chunks.length : chunks.length + 1;
  const single = at - last.from === 1 && last.to - at === 2;
  const fewest = at === last.from || single ? most : chunks.length;
  return { fewest, most, end };
}
