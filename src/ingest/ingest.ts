import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { Problem } from '../model/analysis.js';
import type { Article } from '../model/document.js';
import type { DocId } from '../model/span.js';
import { discover } from './discover.js';
import { toId } from './identity.js';
import { HOLDS_MANY, kindByName } from './kind.js';
import { manifestsBeside, withManifests } from './manifest.js';
import { open } from './open.js';
import { type IngestOptions, MAX_BYTES, MAX_SECONDS } from './options.js';
import type { LineArticle, Note } from './piece.js';
import { duplicate, noStdin, tell, tooLarge, type Trouble } from './problems.js';
import { readBytes, readStream } from './read-bytes.js';

export interface Ingested {
  /** Sorted by identifier (code units), whatever the order of the paths. */
  readonly articles: Article[];
  readonly problems: Problem[];
  /** The problems before their language is chosen. */
  readonly troubles: readonly Trouble[];
  /** Entries of folders that were passed over, for their extension or by ignore files. */
  readonly ignored: number;
  /** How files were read. */
  readonly notes: readonly Note[];
}

/** The longest file of all: a string of V8 holds 2^29 - 24 code units. A file with many articles may be so long, and each of them as long as an article. */
const MAX_FILE = 500 * 1024 * 1024;

/** What may be taken out of one packed file, those inside it included: bytes, and entries. */
const MAX_UNPACKED = 512 * 1024 * 1024;
const MAX_ENTRIES = 20_000;

/** Files between two looks at what else has happened. */
const BREATH = 100;

/**
 * Reads files, folders, patterns and, for `-`, standard input. What cannot be read is a problem in the result, never an exception,
 * and everything else is still read.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<Ingested> {
  const cwd = resolve(options.cwd ?? '.');
  const limit = Math.min(options.maxBytes ?? MAX_BYTES, MAX_FILE);
  const limitOf = (id: DocId): number => (HOLDS_MANY.has(kindByName(id) ?? 'text') ? MAX_FILE : limit);
  const { sources, troubles: lost, ignored } = await discover(paths.filter((path) => path !== '-'), cwd, options.ignore);
  const troubles: Trouble[] = [...lost];
  const read: LineArticle[] = [];

  const notes: Note[] = [];
  let passed = ignored;
  const take = async (id: DocId, name: string, bytes: Buffer | Trouble, chosen: boolean): Promise<void> => {
    if (!Buffer.isBuffer(bytes)) {
      troubles.push(bytes);
      return;
    }
    const opened = await open({ bytes, id, name, chosen }, {
      limit, open, depth: 0, patience: Math.max(1, options.maxSeconds ?? MAX_SECONDS), budget: { bytes: MAX_UNPACKED, entries: MAX_ENTRIES },
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      ...(options.textColumn === undefined ? {} : { textColumn: options.textColumn }),
    });
    for (const one of opened.articles) read.push(one);
    for (const one of opened.troubles) troubles.push(one);
    for (const one of opened.notes) notes.push(one);
    passed += opened.ignored;
  };

  // Standard input goes first: under the name of a file it stands for that file, as an editor's unsaved text does.
  if (paths.includes('-')) {
    const id = options.stdinFilename === undefined ? 'stdin' : toId(options.stdinFilename, cwd);
    if (options.stdin === undefined) troubles.push(noStdin(id));
    else await take(id, id, (await readStream(options.stdin, limitOf(id))) ?? tooLarge(id, limitOf(id)), true);
  }
  const beside = await manifestsBeside(sources.map(({ path }) => path), (path) => toId(path, cwd));
  troubles.push(...beside.troubles);
  const chosen = options.select === undefined ? null : new Set(options.select(sources.map(({ path }) => path)));
  for (const [i, { id, path, piped, chosen: byName }] of sources.entries()) {
    if (!beside.paths.has(path) && (chosen === null || chosen.has(path))) await take(id, path, readBytes(path, id, limitOf(id), piped), byName);
    // Files are read without waiting: now and then an interrupt is let through.
    if (i % BREATH === BREATH - 1) await setImmediate();
  }

  const { articles: completed, troubles: doubtful, unmatched } = withManifests(read, beside.manifests);
  troubles.push(...doubtful);
  // Where only some files were read, a manifest speaks of others too.
  if (sources.every(({ chosen: byName }) => !byName) && chosen === null) troubles.push(...unmatched);
  const kept = new Map<DocId, LineArticle>();
  for (const one of completed) {
    const first = kept.get(one.article.id);
    if (first === undefined) kept.set(one.article.id, one);
    else troubles.push(duplicate(one.article.id, first.place, one.place));
  }
  const articles = [...kept.keys()].sort().map((id) => kept.get(id)!.article);
  return { articles, problems: tell(troubles, options.lang), troubles, notes, ignored: passed };
}
