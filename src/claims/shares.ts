import { holds, lastPhrase, phraseAt } from '../grammar/arithmetic.js';
import type { Grammar } from '../grammar/grammar.js';
import { numberRole } from '../grammar/number-words.js';
import type { ShareClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { point } from '../model/interval.js';
import type { Quantity } from '../model/quantity.js';
import { Shape } from '../model/tokens.js';
import { fold } from '../text/fold.js';
import { doubtful, sameHead, sameUnit, spanOf, told, type Line, type Row } from './rows.js';
import type { Voice } from './speakers.js';

/** Tokens between a part and the share that restates it. */
const SHARE_REACH = 14;
/** Tokens between a whole and its part. */
const PART_REACH = 30;
const [OPENING, COMMA] = [-0x28, -0x2c];

const HUNDRED: Quantity = { decimal: '100', value: 100, kind: 'percent', unit: '%', op: '=', ulp: 1, range: point(100) };

/**
 * Parts of wholes: "W, de los cuales P", "de los W, P …", "P de W, es decir, S por ciento", "S por ciento de los W".
 * In the last form the part is the share itself, in percent; a share of more than all of a set has the whole 100 %.
 */
export function shareClaims(document: Document, lines: readonly Line[], grammar: Grammar, voice: (offset: number) => Voice): ShareClaim[] {
  const { tokens } = document;
  const g = grammar.figures;
  const a = g.arithmetic;
  const claims: ShareClaim[] = [];
  for (const line of lines) {
    for (let k = 0; k < line.rows.length; k++) {
      const row = line.rows[k] as Row;
      if (row.quantity.kind === 'percent') {
        if (!restated(line, line.rows[k - 1], row, line.rows[k + 1])) percentOf(line, row, line.rows[k + 1]);
        continue;
      }
      const next = line.rows[k + 1];
      if (next === undefined || row.quantity.op === 'range') continue;
      const forward = partOf(line, row, next);
      if (forward !== null) push(line, forward.part, forward.whole, shareOf(line, forward.part, k + 2, forward.whole));
    }
  }
  return claims;

  function push(line: Line, part: Row, whole: Row, share: Row | null): void {
    if (doubtful(part.quantity) || doubtful(whole.quantity)) return;
    claims.push({
      ...told(document, 'share', spanOf(part), line.index, voice, whole.figure.id), kind: 'share',
      part: part.quantity, whole: whole.quantity, share: share?.quantity ?? null, partSpan: spanOf(part), wholeSpan: spanOf(whole),
      ...(share === null ? {} : { shareSpan: spanOf(share) }), mayExceed: false,
    });
  }

  /** Which of two neighbours is part of the other, or null. */
  function partOf(line: Line, first: Row, second: Row): { part: Row; whole: Row } | null {
    if (!sameUnit(first.quantity, second.quantity) || second.from - first.to > PART_REACH) return null;
    const bare = second.figure.inherited === true || second.figure.head === '' || second.figure.head === first.figure.head;
    const these = lastPhrase(a.ofThese, tokens, first.to, second.from);
    const which = lastPhrase(a.ofWhich, tokens, first.to, second.from) ?? (these !== null && tokens.word[these.end] === COMMA ? these : null);
    if (which !== null) return bare && leads(which.at, which.end, first, second) && largest(line, first, second) && noOtherNoun(first, which.at) ? { part: second, whole: first } : null;
    if (these !== null) {
      return these.at === first.to && these.end === second.from && first.figure.inherited === true && second.figure.inherited !== true ? { part: first, whole: second } : null;
    }
    const of = lastPhrase(a.ofThe, tokens, Math.max(line.from, first.from - 5), first.from);
    if (of !== null && of.end === first.from && opensClause(of.at, line.from) && bare && commaBetween(first.to, second.from)) return { part: second, whole: first };
    const joined = phraseAt(a.ofThe, tokens, first.to, second.from);
    const plainOf = second.from - first.to === 1 && g.phrases.of(tokens.word[first.to] as number);
    if ((joined !== null && joined.end === second.from) || plainOf) {
      return first.figure.inherited === true && second.figure.inherited !== true && first.quantity.value !== second.quantity.value && sameHead(first, second) && first.quantity.op === '=' && !measured(first) ? { part: first, whole: second } : null;
    }
    return null;
  }

  /** Whether the words after "de los cuales" go straight to its number, and it is not the number before it that they divide ("11 de ellas"). */
  function leads(at: number, end: number, first: Row, second: Row): boolean {
    if (at === first.to || (numberRole(g.numbers, tokens.word[at - 1] as number) > 0 && at - 1 >= first.to)) return false;
    if (second.from - end > 3) return false;
    for (let i = end; i < second.from; i++) if (g.phrases.partitives(tokens.word[i] as number)) return false;
    return true;
  }

  /** Whether no figure before the whole could hold the part better: the antecedent would be that one. */
  function largest(line: Line, whole: Row, part: Row): boolean {
    return part.quantity.value <= whole.quantity.value
      || !line.rows.some((r) => r.from < whole.from && r.quantity.kind === whole.quantity.kind && (r.quantity.range.high ?? Infinity) >= part.quantity.value);
  }

  /** "20 de 80 metros" is no part and whole. */
  function measured(row: Row): boolean { return row.quantity.kind === 'measure' || row.quantity.kind === 'rate'; }

  /** A plural noun between the whole and "de los cuales" could be the antecedent instead. */
  function noOtherNoun(whole: Row, at: number): boolean {
    for (let i = whole.to; i < at; i++) {
      const word = tokens.word[i] as number;
      if (((tokens.shape[i] as number) & 7) === Shape.punct) continue;
      if (g.phrases.never(word) || g.phrases.articles(word)) continue;
      if (at - whole.to > 8) return false;
    }
    return true;
  }

  function opensClause(at: number, from: number): boolean {
    return at === from || ((tokens.shape[at - 1] as number) & 7) === Shape.punct;
  }

  function commaBetween(from: number, to: number): boolean {
    let commas = 0;
    for (let i = from; i < to; i++) {
      if (((tokens.shape[i] as number) & 7) !== Shape.punct) continue;
      if (tokens.word[i] !== -0x2c) return false;
      commas++;
    }
    return commas >= 1 && commas <= 2 && to - from <= 12;
  }

  /** The share that restates a part: linked to it by "es decir" and its like, or in brackets just after it. */
  function shareOf(line: Line, part: Row, from: number, whole: Row): Row | null {
    for (let k = Math.min(from - 1, line.rows.length - 1); k < line.rows.length && k <= from + 1; k++) {
      const row = line.rows[k] as Row;
      if (row === part || row === whole || row.from < part.to || row.quantity.kind !== 'percent') continue;
      const last = Math.max(part.to, whole.to);
      if (row.from < last || row.from - last > SHARE_REACH) return null;
      const link = lastPhrase(a.shareLink, tokens, last, row.from);
      const bracket = tokens.word[row.from - 1] === OPENING && row.from - 1 - part.to <= 1 && row.from > part.to;
      const linked = link !== null && row.from - link.end <= 3;
      return (linked || bracket || inApposition(line, row)) && row.quantity.ambiguous === undefined && row.quantity.op !== 'range' && !otherBase(row) ? row : null;
    }
    return null;
  }

  /** "214 de los 300, el 71 %": behind a comma, with nothing but its article, and at the end of its clause. */
  function inApposition(line: Line, row: Row): boolean {
    const before = g.phrases.articles(tokens.word[row.from - 1] as number) ? row.from - 2 : row.from - 1;
    const ends = row.to >= line.to || ((tokens.shape[row.to] as number) & 7) === Shape.punct;
    return tokens.word[before] === COMMA && (ends || row.figure.head === 'total');
  }

  /** "27.9 por ciento del total": the share names its base, which may be another one. */
  function otherBase(row: Row): boolean {
    return row.figure.head !== '' && row.figure.head !== 'total';
  }

  /** "40 empresas, el 60 por ciento de las 80 consultadas": part, share and whole in a row. */
  function restated(line: Line, before: Row | undefined, share: Row, whole: Row | undefined): boolean {
    if (before === undefined || whole === undefined || whole.quantity.kind !== 'count' || share.quantity.ambiguous !== undefined) return false;
    const of = phraseAt(a.ofThe, tokens, share.to, whole.from);
    if (of === null || of.end !== whole.from) return false;
    const linked = tokens.word[before.to] === COMMA || tokens.word[before.to] === OPENING;
    const link = lastPhrase(a.shareLink, tokens, before.to, share.from);
    if (!(linked && share.from - before.to <= (link === null ? 2 : 5))) return false;
    const part = line.rows.slice(0, line.rows.indexOf(share)).reverse().find((r) => r.quantity.kind === 'count' && r.figure.head === whole.figure.head && r.figure.head !== '');
    if (part === undefined || (part !== before && whole.figure.inherited !== true)) return false;
    push(line, part, whole, share);
    return true;
  }

  /** "S por ciento de los N hospitales", and shares of a whole set above all of it. */
  function percentOf(line: Line, row: Row, next: Row | undefined): void {
    const { quantity, figure } = row;
    if (quantity.ambiguous !== undefined || quantity.op === 'range' || quantity.op === '<=' || quantity.op === '<') return;
    const changed = holds(a.directions, tokens, Math.max(line.from, row.from - 8), row.from) || phraseAt(a.after, tokens, row.to, line.to) !== null;
    if (changed) return;
    if (next !== undefined && next.quantity.kind === 'count' && next.quantity.op === '=' && next.figure.inherited !== true && next.quantity.ambiguous === undefined) {
      const of = phraseAt(a.ofThe, tokens, row.to, next.from);
      if (of !== null && of.end === next.from && quantity.op === '=') {
        claims.push({
          ...told(document, 'share', spanOf(row), line.index, voice, next.figure.id), kind: 'share',
          part: quantity, whole: next.quantity, share: quantity, partSpan: spanOf(row), wholeSpan: spanOf(next), mayExceed: true,
        });
        return;
      }
    }
    if (quantity.value > 100 && figure.head !== '' && pluralSet(row, line)) {
      claims.push({
        ...told(document, 'share', spanOf(row), line.index, voice, 'all'), kind: 'share',
        part: quantity, whole: HUNDRED, share: null, partSpan: spanOf(row), wholeSpan: spanOf(row), mayExceed: false,
      });
    }
  }

  /** "de los pacientes": article and noun in the plural, at the head of the sentence. */
  function pluralSet(row: Row, line: Line): boolean {
    const of = phraseAt(a.ofThe, tokens, row.to, line.to);
    if (of === null || of.end >= line.to) return false;
    const noun = fold(tokens.text.slice(tokens.start[of.end], tokens.end[of.end]));
    const article = row.from - 1;
    const opens = article >= line.from && g.phrases.articles(tokens.word[article] as number) && (article === line.from || ((tokens.shape[article - 1] as number) & 7) === Shape.punct);
    return (opens || row.from === line.from) && g.phrases.pack.plural.some((ending) => noun.endsWith(ending));
  }
}
