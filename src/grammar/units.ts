import { sharedPlaces, sharedSigns, type SharedCurrency } from '../lang/currency-signs.js';
import type { CurrencyPack, FigurePack, Unit } from '../lang/figure-pack.js';
import { fold } from '../text/fold.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { isGlued } from '../text/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { compile, match, mayStart, type Trie } from './template.js';
import { wordSet, type WordSet } from './word-set.js';

/** A unit with one of its names. Shared currencies keep their name until the document says the country. */
export interface UnitName {
  readonly template: string;
  readonly symbol: string;
  readonly kind: Unit['kind'];
  readonly shared?: string;
}

interface Place { readonly code: string; readonly second: number; readonly capital: boolean }

export interface UnitGrammar {
  readonly names: Trie<UnitName>;
  /** Units by the mark that touches digits, case as written. */
  readonly marks: ReadonlyMap<string, UnitName>;
  /** What a word says of the country, by its id: alone, or before a second word. */
  readonly places: ReadonlyMap<number, readonly Place[]>;
  readonly large: ReadonlyMap<number, string>;
  readonly pence: ReadonlyMap<number, string>;
  readonly shared: ReadonlyMap<string, SharedCurrency>;
  readonly cents: WordSet;
  readonly centsJoin: WordSet;
}

export function compileUnits(pack: FigurePack, vocabulary: Vocabulary): UnitGrammar {
  const names: UnitName[] = [];
  const marks = new Map<string, UnitName>();
  for (const unit of pack.units) {
    for (const template of unit.names) names.push({ template, symbol: unit.symbol, kind: unit.kind });
    for (const mark of unit.marks ?? []) marks.set(mark, { template: mark, symbol: unit.symbol, kind: unit.kind });
  }
  for (const [code, templates] of pack.currency.names) for (const template of templates) names.push({ template, symbol: code, kind: 'money' });
  const shared = new Map([...sharedSigns, ...pack.currency.shared].map((rule) => [rule.name, rule] as const));
  for (const { name, words, fallback } of shared.values()) for (const template of words) names.push({ template, symbol: fallback, kind: 'money', shared: name });
  const places = new Map<number, Place[]>();
  for (const [code, names] of [...pack.currency.places, ...sharedPlaces]) {
    for (const name of names) {
      const [first = '', second] = name.split(' ');
      const id = intern(vocabulary, first);
      const place = { code, second: second === undefined ? 0 : intern(vocabulary, second), capital: first.toLowerCase() !== first };
      places.set(id, [...places.get(id) ?? [], place]);
    }
  }
  const codes = (lists: CurrencyPack['large']): ReadonlyMap<number, string> => new Map(lists.flatMap(([code, words]) => words.map((word) => [intern(vocabulary, word), code] as const)));
  const set = (words: readonly string[]): WordSet => wordSet(words, vocabulary);
  return { names: compile(names, {}, vocabulary), marks, places, large: codes(pack.currency.large), pence: codes(pack.currency.pence), shared, cents: set(pack.currency.cents), centsJoin: set(pack.currency.centsJoin) };
}

/** Letters of a square or a cube, at most. */
const RAISED = 3;

/** The unit that starts at a token, in words or as a mark that touches the digits before it. */
export function readUnit(units: UnitGrammar, tokens: Tokens, at: number): { readonly end: number; readonly unit: UnitName } | null {
  if (at >= tokens.count) return null;
  const raised = raisedUnit(units, tokens, at);
  if (raised !== null) return raised;
  if (mayStart(units.names, tokens, at)) {
    const found = match(units.names, tokens, at, Math.min(tokens.count, at + 7));
    if (found !== null) return { end: found.end, unit: found.pattern };
  }
  if (((tokens.shape[at] as number) & 7) === Shape.punct) return null;
  const width = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (width > 2) return null;
  const unit = units.marks.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
  return unit === undefined ? null : { end: at + 1, unit };
}

/** "m³", "hm3": a square or a cube, which is two tokens. */
function raisedUnit(units: UnitGrammar, tokens: Tokens, at: number): { readonly end: number; readonly unit: UnitName } | null {
  if (at + 1 >= tokens.count || !isGlued(tokens, at + 1) || (tokens.end[at + 1] as number) - (tokens.start[at] as number) > RAISED) return null;
  const unit = units.marks.get(tokens.text.slice(tokens.start[at], tokens.end[at + 1]));
  return unit === undefined ? null : { end: at + 2, unit };
}

/** Tokens of head and dateline, where a place says more. */
const HEAD = 60;
const HEAD_WEIGHT = 3;

/** The currency of a name or sign in a document. `unsure` where two countries are named about as often, or none is; `named` where its country is. */
export interface CurrencyReading { readonly code: string; readonly unsure: boolean; readonly named: boolean }

/** The currency that a bare peso, dollar or letter means in a document: that of the country it speaks of most, and first. */
export function currencyOf(units: UnitGrammar, tokens: Tokens, name: string): CurrencyReading {
  const rule = units.shared.get(name);
  if (rule === undefined) return { code: name, unsure: false, named: true };
  const counts = new Map<string, number>(rule.among.map((code) => [code, 0]));
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number;
    const places = word > 0 ? units.places.get(word) : undefined;
    if (places === undefined) continue;
    for (const { code, second, capital } of places) {
      const count = counts.get(code);
      if (count === undefined || (second !== 0 && tokens.word[i + 1] !== second) || (capital && ((tokens.shape[i] as number) & 7) === Shape.lower)) continue;
      counts.set(code, count + (i < HEAD ? HEAD_WEIGHT : 1));
      break;
    }
  }
  let best = rule.fallback;
  let most = counts.get(best) ?? 0;
  let second = 0;
  for (const code of rule.among) {
    const count = counts.get(code) as number;
    if (code === best) continue;
    if (count > most) { second = most; best = code; most = count; } else if (count > second) second = count;
  }
  return { code: best, unsure: most === 0 ? rule.among.length > 1 && rule.sure !== true : second > 0 && 2 * second > most, named: most > 0 };
}

export const foldedWord = (tokens: Tokens, at: number): string => fold(tokens.text.slice(tokens.start[at], tokens.end[at]));
