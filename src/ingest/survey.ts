import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { DocId } from '../model/span.js';
import { discover, type Discovered, type Source } from './discover.js';
import { toId } from './identity.js';
import { HOLDS_MANY, kindByName } from './kind.js';
import { longLines } from './long-lines.js';
import { type Manifest, manifestsBeside } from './manifest.js';
import { open } from './open.js';
import { type IngestOptions, MAX_BYTES, MAX_SECONDS } from './options.js';
import { type Opened, refused } from './piece.js';
import { noStdin, tooLarge, type Trouble } from './problems.js';
import { readBytes, readStream } from './read-bytes.js';

/** The longest file of all: a string of V8 holds 2^29 - 24 code units. A file with many articles may be so long, and each of them as long as an article. */
const MAX_FILE = 500 * 1024 * 1024;

/** What may be taken out of one packed file, those inside it included: bytes, and entries. */
const MAX_UNPACKED = 512 * 1024 * 1024;
const MAX_ENTRIES = 20_000;

/** Files between two looks at what else has happened. */
const BREATH = 100;

/** What is to be read, before any of it is. */
export interface Survey {
  /** Sorted by identifier; without manifests, and without what `select` leaves out. */
  readonly sources: readonly Source[];
  readonly manifests: readonly Manifest[];
  /** Whether every file of folders is read: a manifest that names others is wrong then. */
  readonly whole: boolean;
  /** What is wrong with manifests. */
  readonly troubles: readonly Trouble[];
  /** Standard input, where it is asked for. */
  readonly stdin: { readonly id: DocId; readonly bytes: Buffer | Trouble } | null;
}

/** What comes out of one source, a file or standard input, or out of a part of a long one. `origin` is its identifier. */
export interface Piece {
  readonly origin: DocId;
  readonly opened: Opened;
}

/** Looks for the files that paths name. */
export const look = (paths: readonly string[], { cwd = '.', ignore }: IngestOptions): Promise<Discovered> =>
  discover(paths.filter((path) => path !== '-'), resolve(cwd), ignore);

export async function survey({ sources }: Discovered, paths: readonly string[], options: IngestOptions): Promise<Survey> {
  const cwd = resolve(options.cwd ?? '.');
  const stdin = paths.includes('-') ? await standardInput(options, cwd) : null;
  const beside = await manifestsBeside(sources.map(({ path }) => path), (path) => toId(path, cwd));
  const chosen = options.select === undefined ? null : new Set(options.select(sources.map(({ path }) => path)));
  return {
    sources: sources.filter(({ path }) => !beside.paths.has(path) && (chosen === null || chosen.has(path))),
    manifests: beside.manifests,
    whole: chosen === null && sources.every(({ chosen: byName }) => !byName),
    troubles: beside.troubles,
    stdin,
  };
}

/** Opens one source after another. Standard input goes first: under the name of a file it stands for that file, as an editor's unsaved text does. */
export async function* pieces({ sources, stdin }: Pick<Survey, 'sources' | 'stdin'>, options: IngestOptions): AsyncGenerator<Piece> {
  const limit = Math.min(options.maxBytes ?? MAX_BYTES, MAX_FILE);
  const take = async (id: DocId, name: string, bytes: Buffer | Trouble, chosen: boolean): Promise<Piece> => ({
    origin: id,
    opened: !Buffer.isBuffer(bytes) ? refused(bytes) : await open({ bytes, id, name, chosen }, {
      limit, open, depth: 0, patience: Math.max(1, options.maxSeconds ?? MAX_SECONDS), budget: { bytes: MAX_UNPACKED, entries: MAX_ENTRIES },
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      ...(options.textColumn === undefined ? {} : { textColumn: options.textColumn }),
    }),
  });
  if (stdin !== null) yield await take(stdin.id, stdin.id, stdin.bytes, true);
  for (const [i, { id, path, piped, chosen }] of sources.entries()) {
    const long = options.encoding === undefined && kindByName(path) === 'JSONL' ? await longLines({ path, id, most: limitOf(id, options), limit }) : null;
    if (long !== null) for await (const opened of long) yield { origin: id, opened };
    else yield await take(id, path, readBytes(path, id, limitOf(id, options), piped), chosen);
    // Files are read without waiting: now and then an interrupt is let through.
    if (i % BREATH === BREATH - 1) await setImmediate();
  }
}

async function standardInput(options: IngestOptions, cwd: string): Promise<NonNullable<Survey['stdin']>> {
  const id = options.stdinFilename === undefined ? 'stdin' : toId(options.stdinFilename, cwd);
  if (options.stdin === undefined) return { id, bytes: noStdin(id) };
  const limit = limitOf(id, options);
  return { id, bytes: (await readStream(options.stdin, limit)) ?? tooLarge(id, limit) };
}

const limitOf = (id: DocId, { maxBytes = MAX_BYTES }: IngestOptions): number => (HOLDS_MANY.has(kindByName(id) ?? 'text') ? MAX_FILE : Math.min(maxBytes, MAX_FILE));
