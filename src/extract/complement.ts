import { Word, type Title } from '../grammar/names.js';
import { readPhrase, type Phrase } from './bodies.js';
import { broken, capital, COMMA, endsWithAny, has, isAbstract, isLower, type Scan } from './scan.js';
import { isWord } from '../text/tokens.js';

/** What follows a title. */
export interface Complement {
  readonly to: number;
  readonly end: number;
  readonly field: readonly [number, number] | null;
  readonly body: Phrase | null;
  readonly place: readonly [number, number] | null;
  readonly loose: boolean;
}

const MOST_SEGMENTS = 5;

/** What follows a title: field, body, place ("de Salud de Veracruz", "general de Obra del Infevip"). */
export function readComplement(scan: Scan, at: number, title: Title, capitals: boolean): Complement {
  const { tokens } = scan;
  const { reach } = title.office;
  let i = at;
  let to = at;
  let end = at;
  let field: [number, number] | null = null;
  let body: Phrase | null = null;
  let place: [number, number] | null = null;
  let loose = false;
  for (let segment = 0; segment < MOST_SEGMENTS && i < tokens.count && !broken(tokens, i); segment++) {
    // Words without link: adjectives of the field in capitals ("directora Estratégica de Información"), in transcripts a body ("DIRECTOR GENERAL INSTITUTO…").
    const linked = has(scan, i, Word.link) && (capitals || isLower(tokens, i));
    if (!linked) {
      if (segment === 0 && capital(tokens, i) && !has(scan, i, Word.given) && (isAbstract(scan, i) || has(scan, i, Word.field) || (capitals && has(scan, i, Word.bodyHead)))) {
        const phrase = readPhrase(scan, i, capitals);
        if (phrase !== null) {
          if (phrase.kind === 'body') body = phrase; else field = [i, phrase.to];
          i = end = phrase.end;
          if (phrase.kind !== 'body') to = phrase.to;
          continue;
        }
      }
      if (segment === 0 && capital(tokens, i) && has(scan, i + 1, Word.link) && !capitals && adjectival(scan, i)) { i++; to = end = i; continue; }
      break;
    }
    let from = i;
    while (from < tokens.count && from - i < 3 && has(scan, from, Word.link | Word.determiner) && (capitals || isLower(tokens, from)) && !broken(tokens, from)) from++;
    if (from >= tokens.count || broken(tokens, from)) break;
    const article = from - i > 1;
    const phrase = readPhrase(scan, from, capitals, reach === 'portfolio' && field === null && has(scan, from, Word.field));
    if (phrase !== null && phrase.kind === 'other' && reach === 'portfolio' && has(scan, from, Word.given) && !has(scan, from, Word.field)) break;
    if (phrase !== null) {
      const topic = phrase.kind === 'field' || (phrase.kind === 'other' && (isAbstract(scan, phrase.from) || reach === 'portfolio' && field === null || reach === 'body' && !capitals && field === null && !article))
        || (phrase.kind === 'other' && article && field !== null);
      if (body !== null) { if (!links(scan, i, SEATS)) break; place = [from, phrase.to]; end = phrase.end; i = phrase.end; continue; }
      if (topic && reach !== 'territory' && (reach !== 'seat' || title.office.concept === 'council-member' && phrase.kind === 'field' && field === null)) {
        const extended = withSeries(scan, phrase.to, capitals);
        field = [field === null ? from : field[0], extended];
        to = extended; end = Math.max(extended, phrase.end); i = end;
        while (has(scan, i, Word.after) && isLower(tokens, i) && !broken(tokens, i)) { i++; end = i; }
        continue;
      }
      if (links(scan, i, PLACES) && reach !== 'territory' && reach !== 'seat') { place = [from, phrase.to]; end = phrase.end; i = phrase.end; continue; }
      if (title.office.concept === 'ambassador' && links(scan, i, SEATS)) place = [from, phrase.to];
      body = phrase;
      i = end = phrase.end;
      continue;
    }
    // Lower-case complements.
    if (capitals) break;
    if (has(scan, from, Word.anaphor) && !has(scan, from + 1, Word.link)) { i = end = from + 1; while (isLower(tokens, i) && has(scan, i, Word.after) && !broken(tokens, i)) end = ++i; continue; }
    if (has(scan, from, Word.group)) {
      const group = readGroup(scan, from);
      if (group !== null && body === null) { body = group; i = end = group.end; continue; }
    }
    if (has(scan, from, Word.field) && reach !== 'territory') {
      let stop = from + 1;
      while (isLower(tokens, stop) && has(scan, stop, Word.field | Word.after) && !broken(tokens, stop)) stop++;
      while (has(scan, stop, Word.joint) && !has(scan, stop, Word.link) && has(scan, stop + 1, Word.field) && isLower(tokens, stop + 1)) stop += 2;
      field = [field === null ? from : field[0], stop];
      i = to = end = stop;
      continue;
    }
    const stop = looseEnd(scan, from);
    if (stop > from) { loose = true; end = stop; if (body === null && field === null) to = stop; }
    break;
  }
  return { to, end, field, body, place, loose };
}

/** Links that place an office and name no body ("en Nayarit"), and those that place one whose body is told. */
const PLACES = new Set(['en', 'in']);
const SEATS = new Set([...PLACES, 'ante', 'to']);

const links = ({ tokens, names }: Scan, at: number, words: ReadonlySet<string>): boolean => {
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return words.has(text) && names.pack.links.includes(text);
};

/** A capital adjective between title and "de" ("directora Estratégica de Información"). */
const adjectival = (scan: Scan, at: number): boolean => !has(scan, at, Word.given | Word.notName | Word.officeHead | Word.bodyHead) && endsWithAny(scan, at, scan.names.adjectiveEndings);

/** A field that goes on after commas: ", Supervisión y Evaluación", ", TERRITORIAL Y URBANO". */
function withSeries(scan: Scan, at: number, capitals: boolean): number {
  const { tokens } = scan;
  let i = at;
  const end = at;
  for (let items = 0; items < 5 && tokens.word[i] === COMMA; items++) {
    let k = i + 1;
    if (broken(tokens, k) || !capital(tokens, k) || has(scan, k, Word.given | Word.honorific | Word.officeHead | Word.notName)) return end;
    let words = 0;
    while (words < 4 && capital(tokens, k) && !broken(tokens, k) && !(has(scan, k, Word.joint) && !has(scan, k, Word.link)) && !has(scan, k, Word.given)) { k++; words++; }
    if (words === 0) return end;
    const and = has(scan, k, Word.joint) && !has(scan, k, Word.link | Word.determiner);
    if (and && !broken(tokens, k)) {
      let last = k + 1;
      while (has(scan, last, Word.determiner | Word.link) && last - k < 3) last++;
      if (!capital(tokens, last) || has(scan, last, Word.given) || broken(tokens, last)) return end;
      if (!isAbstract(scan, i + 1) && !has(scan, i + 1, Word.field) && !isAbstract(scan, last) && !has(scan, last, Word.field) && !capitals && words > 1) return end;
      const phrase = readPhrase(scan, last, capitals);
      return phrase === null ? end : phrase.to;
    }
    if (tokens.word[k] !== COMMA) return end;
    i = k;
  }
  return end;
}

function readGroup(scan: Scan, at: number): Phrase | null {
  const { tokens } = scan;
  let i = at + 1;
  let words = 0;
  if (has(scan, i, Word.link) && isLower(tokens, i)) {
    let from = i + 1;
    while (has(scan, from, Word.determiner) && from - i < 2) from++;
    const phrase = readPhrase(scan, from, false);
    if (phrase !== null) return { from: at, to: phrase.to, end: phrase.end, kind: 'body', acronym: phrase.acronym };
    return null;
  }
  if (capital(tokens, i) && !broken(tokens, i) && !has(scan, i, Word.given)) {
    const phrase = readPhrase(scan, i, false);
    return phrase === null ? null : { from: at, to: phrase.to, end: phrase.end, kind: 'body', acronym: phrase.acronym };
  }
  while (words < 2 && isLower(tokens, i) && !has(scan, i, Word.joint | Word.link | Word.determiner | Word.notName | Word.copula) && !broken(tokens, i)) { i++; words++; if (tokens.word[i] === COMMA || capital(tokens, i)) break; }
  return words > 0 && (tokens.word[i] === COMMA || capital(tokens, i)) ? { from: at, to: i, end: i, kind: 'body', acronym: null } : null;
}

/** Lower-case words up to a comma, none of them one that starts a clause. */
function looseEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  let i = at;
  let bare = 0;
  while (i < tokens.count && i - at < 12 && isWord(tokens, i) && !broken(tokens, i)) {
    const tie = has(scan, i, Word.link | Word.joint | Word.determiner);
    if (!tie && has(scan, i, Word.notName | Word.copula | Word.succession) && isLower(tokens, i)) return at;
    bare = tie ? 0 : bare + 1;
    if (bare > 3 && isLower(tokens, i)) return at;
    i++;
  }
  return i < tokens.count && tokens.word[i] === COMMA ? i : at;
}
