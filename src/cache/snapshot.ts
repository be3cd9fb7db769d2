import type { Claim } from '../model/claim.js';
import type { Article, Document } from '../model/document.js';
import { once } from '../model/lazy.js';
import type { ProgramMention } from '../model/mention.js';
import { type Figured, figured, type Named, namesIn, type Parts, type Reading } from '../model/reading.js';
import { isKeyAsked, roughKey } from '../model/rough-key.js';
import type { Taken } from '../ingest/options.js';
import { programNames, seeker } from '../link/sought.js';
import { heldIn, mayHold } from './held.js';
import { Sink } from './sink.js';
import { Source } from './source.js';
import { type Encoding, encodingOf, tableIn, Words } from './table.js';
import { read, write } from './values.js';

/** What is known of all articles at once. */
interface Head {
  /** Of the files as they were seen. */
  readonly stamp: string;
  readonly taken: Omit<Taken, 'articles'>;
  /** Names of programs that were looked for. */
  readonly sought: readonly string[];
  /** Rough keys of claims, which claims are kept under by number. */
  readonly rough: readonly string[];
  /** For each article, where its parts start: facts, names, claims, words. */
  readonly starts: Int32Array;
}

/** What is looked at of every document, whatever is asked. */
interface Facts extends Pick<Reading, 'sketch' | 'alleged'> {
  readonly article: Omit<Article, 'text'>;
  readonly document: Pick<Document, 'lang' | 'title' | 'source' | 'dated'>;
  readonly figures: Figured;
  readonly found: readonly ProgramMention[];
  /** Where its text is, in bytes. */
  readonly text: { readonly encoding: Encoding; readonly from: number; readonly length: number };
}

const PER_ARTICLE = 4;
const KINDS: readonly Named['kind'][] = ['official', 'person', 'body', 'program'];

/** An archive as parts that are read at once, and the texts behind them. */
export interface Layout {
  readonly parts: Buffer;
  readonly texts: readonly Buffer[];
}

/** Lays out what files gave and what was read of it. `readings` are those of the articles, in their order. */
export function layOut(stamp: string, { articles, ...taken }: Taken, readings: readonly Reading[]): Layout {
  const words = new Words();
  const sought = programNames(readings);
  const found = seeker(readings);
  const rough = new Map<string, number>();
  const body = new Sink();
  const starts = new Int32Array(PER_ARTICLE * articles.length);
  const texts: Buffer[] = [];
  let before = 0;
  for (const [i, reading] of readings.entries()) {
    const { document, sketch, alleged, claims } = reading;
    const { text, ...article } = articles[i] as Article;
    const encoding = encodingOf(text);
    const bytes = Buffer.from(text, encoding);
    const { lang, title, source, dated } = document;
    starts[PER_ARTICLE * i] = body.length;
    write({ article, document: { lang, title, source, dated }, sketch, alleged, figures: figured(claims), found: found(reading), text: { encoding, from: before, length: bytes.length } } satisfies Facts, words, body);
    starts[PER_ARTICLE * i + 1] = body.length;
    writeNames(namesIn(reading), words, body);
    starts[PER_ARTICLE * i + 2] = body.length;
    writeClaims(claims, rough, words, body);
    starts[PER_ARTICLE * i + 3] = body.length;
    const held = heldIn(document.tokens);
    body.natural(held.length);
    body.raw(held);
    texts.push(bytes);
    before += bytes.length;
  }
  const head = new Sink();
  write({ stamp, taken, sought, rough: [...rough.keys()], starts } satisfies Head, words, head);
  const table = new Sink();
  words.writeTo(table);
  const out = new Sink();
  for (const part of [table.done(), head.done(), body.done()]) {
    out.natural(part.length);
    out.raw(part);
  }
  return { parts: out.done(), texts };
}

function writeNames(names: readonly Named[], words: Words, out: Sink): void {
  out.natural(names.length);
  for (const { kind, name, other, start, end } of names) {
    out.natural(KINDS.indexOf(kind));
    out.natural(words.word(name));
    out.natural(other === null ? 0 : words.word(other) + 1);
    out.natural(start);
    out.natural(end - start);
  }
}

/** Claims, and before them, so that any may be passed over, the number of the rough key and the length of each. */
function writeClaims(claims: readonly Claim[], rough: Map<string, number>, words: Words, out: Sink): void {
  const told = new Sink();
  out.natural(claims.length);
  for (const claim of claims) {
    const key = roughKey(claim);
    let at = rough.get(key);
    if (at === undefined) rough.set(key, at = rough.size);
    const from = told.length;
    write(claim, words, told);
    out.natural(at);
    out.natural(told.length - from);
  }
  out.raw(told.done());
}

/** An archive as it was laid out. */
export interface Snapshot {
  readonly stamp: string;
  readonly taken: Taken;
  /** The reading of the article of that place; `whole` gives what is not kept here. */
  readonly reading: (at: number, whole: (article: Article) => Reading) => Reading;
}

/** `textAt` gives the bytes of the texts from a place on. */
export function laidOut(parts: Buffer, textAt: (from: number, length: number) => Buffer): Snapshot {
  const source = new Source(parts);
  const [words, first, body] = [source.raw(source.natural()), source.raw(source.natural()), source.raw(source.natural())];
  const table = tableIn(words);
  const { stamp, taken, sought, rough, starts } = read(new Source(first), table) as Head;
  const part = (at: number, which: number): Source => new Source(body, starts[PER_ARTICLE * at + which]);
  const facts = Array.from({ length: starts.length / PER_ARTICLE }, (_, at) => read(part(at, 0), table) as Facts);
  const articles = facts.map(({ article, text: { encoding, from, length } }): Article => {
    const text = once(() => textAt(from, length).toString(encoding));
    return { ...article, get text() { return text(); } };
  });
  let last: { readonly keys: ReadonlySet<string> | null; readonly asked: readonly boolean[] } | null = null;
  const askedBy = (keys: ReadonlySet<string> | null): readonly boolean[] => {
    if (last?.keys !== keys) last = null;
    return (last ??= { keys, asked: rough.map((key) => isKeyAsked(key, keys)) }).asked;
  };
  return {
    stamp,
    taken: { ...taken, articles },
    reading(at, whole) {
      const article = articles[at] as Article;
      const { document, sketch, alleged, figures, found } = facts[at] as Facts;
      const rest = once(() => whole(article));
      const parts: Parts = {
        get names() { return readNames(part(at, 1), article.id, table.word); },
        figures,
        sought: {
          names: sought, found,
          mayHold(folded) { const held = part(at, 3); return mayHold(held.raw(held.natural()), folded); },
        },
        claims: (keys) => readClaims(part(at, 2), askedBy(keys), (claim) => read(claim, table) as Claim),
      };
      return {
        sketch, alleged, parts,
        document: {
          id: article.id, ...document,
          get text() { return article.text; },
          get tokens() { return rest().document.tokens; },
          get lines() { return rest().document.lines; },
          get sentences() { return rest().document.sentences; },
          get paragraphs() { return rest().document.paragraphs; },
          get quotes() { return rest().document.quotes; },
          get witnesses() { return rest().document.witnesses; },
        },
        get mentions() { return rest().mentions; },
        get claims() { return parts.claims(null); },
      };
    },
  };
}

function readNames(source: Source, doc: string, word: (at: number) => string): readonly Named[] {
  const names: Named[] = [];
  for (let left = source.natural(); left > 0; left--) {
    const kind = KINDS[source.natural()] as Named['kind'];
    const name = word(source.natural());
    const other = source.natural();
    const start = source.natural();
    names.push({ kind, doc, start, end: start + source.natural(), name, other: other === 0 ? null : word(other - 1) });
  }
  return names;
}

function readClaims(source: Source, asked: readonly boolean[], claimAt: (source: Source) => Claim): readonly Claim[] {
  const count = source.natural();
  const wanted: number[] = [];
  let before = 0;
  for (let left = count; left > 0; left--) {
    if (asked[source.natural()] === true) wanted.push(before);
    before += source.natural();
  }
  const from = source.at;
  return wanted.map((offset) => {
    source.at = from + offset;
    return claimAt(source);
  });
}
