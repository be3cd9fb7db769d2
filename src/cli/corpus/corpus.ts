import { readFileSync } from 'node:fs';

import { isArchive } from '../../archive/is-archive.js';
import type { Archive } from '../../cache/archive.js';
import type { Pair } from '../../diff/changes.js';
import { knows } from '../../ingest/decode.js';
import { ingest, type Ingested } from '../../ingest/ingest.js';
import type { IngestOptions } from '../../ingest/options.js';
import type { Note } from '../../ingest/piece.js';
import { type ArticleStream, stream } from '../../ingest/stream.js';
import type { Article } from '../../model/document.js';
import type { DocId } from '../../model/span.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import { codeOf } from '../output/output.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';
import { archiveOf } from './archive.js';
import { type Drafts, withoutMarks } from './drafts.js';
import { type Side, sides } from './versions.js';

/** What was read: all articles, sorted by id, and which of them are under check. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly troubles: Ingested['troubles'];
  readonly drafts: ReadonlySet<DocId>;
  /** The file of an archive that drafts are held against besides. */
  readonly indexed?: string;
  /** What drafts say to accept, by draft. */
  readonly marks: Drafts['marks'];
  /** Whether drafts were named and none of them changed: there is nothing to do then. */
  readonly unchanged: boolean;
  /** Which documents are versions of one another; empty outside `diff`. */
  readonly pairs: readonly Pair[];
  /** What is kept of the archive as a whole; null where nothing is. */
  readonly archive: Archive | null;
}

/** Reads what a request names. A draft that the archive holds too is read once, as a draft. */
export async function corpus(request: Request): Promise<Corpus> {
  if (request.command === 'diff') return versions(request);
  const listed = request.filesFrom === undefined ? [] : await list(request.filesFrom, request);
  const paths = [...pathsIn(request), ...listed];
  if (request.against.length === 0) {
    const { articles, troubles } = await read(paths, request);
    return { articles, troubles, drafts: new Set(), marks: new Map(), unchanged: false, pairs: [], archive: null };
  }
  const named = await read(paths, request, await changed(request));
  const ids = new Set(named.articles.map((article) => article.id));
  const unchanged = request.since !== undefined && ids.size === 0 && named.troubles.length === 0;
  // Drafts that did not change are what the others are held against. Where none did, the archive is looked for, and not read.
  const still = request.since === undefined || unchanged ? [] : (await read(paths.filter((path) => path !== '-'), request)).articles;
  const [indexed, ...others] = request.against.filter(isArchive);
  if (others.length > 0) throw new UsageError(phrases.oneArchive[request.lang]());
  const folders = request.against.filter((path) => path !== indexed);
  const kept = unchanged || folders.length === 0 ? null : await archiveOf(request, folders);
  const archive = folders.length === 0 ? null : await read(folders, request, unchanged ? () => [] : undefined, kept ?? undefined);
  const drafts = await withoutMarks(merged(named.articles, still));
  const articles = [...merged(drafts.articles, archive?.articles ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    articles, troubles: [...named.troubles, ...archive?.troubles ?? [], ...drafts.troubles], drafts: ids, marks: drafts.marks, unchanged, pairs: [],
    archive: kept, ...(indexed === undefined ? {} : { indexed }),
  };
}

/** The two sides of a `diff`. */
async function versions(request: Request): Promise<Corpus> {
  const [first = '', second = ''] = request.operands;
  const old = await read([first], request);
  const fresh = await read([second], request);
  const side = (operand: string, { articles, troubles }: Ingested): Side => ({ operand, articles, failed: troubles.map(({ doc }) => doc) });
  return { ...sides(side(first, old), side(second, fresh)), troubles: [...old.troubles, ...fresh.troubles], drafts: new Set(), marks: new Map(), unchanged: false, archive: null };
}

/** The articles of both; of two with one id, the first. */
function merged(first: readonly Article[], second: readonly Article[]): readonly Article[] {
  const ids = new Set(first.map((article) => article.id));
  return [...first, ...second.filter((article) => !ids.has(article.id))];
}

async function changed({ since, lang }: Request): Promise<Select | undefined> {
  if (since === undefined) return undefined;
  const { changedSince } = await import('./git.js');
  return (paths) => changedSince(since, paths, lang);
}

type Select = NonNullable<IngestOptions['select']>;

/** The operands that are paths. Two places alone are read from the files that they name. */
function pathsIn({ command, operands, filesFrom }: Request): readonly string[] {
  if (command === 'explain' || command === 'ask' || command === 'accept' || command === 'review') return operands.slice(1);
  if (command !== 'why') return operands;
  return operands.length > 2 || filesFrom !== undefined ? operands.slice(2) : [...new Set(operands.map((place) => place.replace(/(?::\d+){1,2}$/, '')))];
}

async function read(paths: readonly string[], request: Request, select?: Select, memory?: Archive): Promise<Ingested> {
  const found = await ingest(paths, { ...await howToIngest(request), ...(select === undefined ? {} : { select }), ...(memory === undefined ? {} : { memory }) });
  for (const note of found.notes) tellNote(note, request);
  return found;
}

/** The articles that a request names, one after another. */
export async function streamed(request: Request): Promise<ArticleStream> {
  const listed = request.filesFrom === undefined ? [] : await list(request.filesFrom, request);
  return stream([...request.operands, ...listed], await howToIngest(request), (note) => { tellNote(note, request); });
}

function tellNote({ said, told }: Note, { verbose, quiet, lang }: Request): void {
  if (verbose || (told && !quiet)) tellPerson(said[lang]);
}

/** @throws UsageError for an encoding that there is not. */
async function howToIngest({ lang, maxSize, maxTime, stdinFilename, ignore, encoding, textColumn }: Request): Promise<IngestOptions> {
  if (encoding !== undefined && !(await knows(encoding))) throw new UsageError(phrases.noEncoding[lang](encoding));
  return {
    lang, cwd: process.cwd(), stdin: process.stdin, ignore,
    ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
    ...(maxTime === undefined ? {} : { maxSeconds: maxTime }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(textColumn === undefined ? {} : { textColumn }),
  };
}

/** Paths of a list, one a line or separated by NUL. */
async function list(file: string, { nul, lang }: Request): Promise<readonly string[]> {
  try {
    const text = file === '-' ? await standardInput() : readFileSync(file, 'utf8');
    return text.split(nul ? '\0' : /\r?\n/).filter((path) => path !== '');
  } catch (error) {
    throw new UsageError(phrases.cannotList[lang](file, codeOf(error)));
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
