import { setImmediate } from 'node:timers/promises';

import type { Article } from '../../model/document.js';
import type { Reading } from '../../model/reading.js';
import type { Read } from '../../threads/read.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';
import { progressOn } from '../output/progress.js';
import type { Request } from '../request/request.js';
import { tellPerson } from '../output/tell.js';
import type { Corpus } from './corpus.js';

/** Characters of text from which on readings are kept as bytes: as objects they take twenty times the room of the text, and V8 gives four gigabytes. */
const HEAVY = 40_000_000;

/** Milliseconds of reading before the program listens to signals again. */
const BREATH = 40;

/**
 * Reads articles as they come, in their order; between articles it lets an interrupt through.
 * @throws UsageError where a thread that reads is lost.
 */
export async function* readingsOf(articles: AsyncIterable<Article>, request: Pick<Request, 'lang' | 'reading' | 'threads'>): AsyncGenerator<Read> {
  const { readingsOf: inThreads } = await import('../../threads/readings.js');
  let last = performance.now();
  try {
    for await (const found of inThreads(articles, request.reading, request)) {
      yield found;
      if (performance.now() - last < BREATH) continue;
      await setImmediate();
      last = performance.now();
    }
  } catch (error) {
    throw lossOf(error, request.lang);
  }
}

/**
 * Reads every article, or takes the reading that the cache keeps of it, or of the whole archive; between articles it lets an interrupt through.
 * @throws UsageError where a thread that reads is lost.
 */
export async function readAll({ articles, archive }: Pick<Corpus, 'articles' | 'archive'>, request: Pick<Request, 'lang' | 'quiet' | 'reading' | 'cache' | 'threads'>): Promise<readonly Reading[]> {
  const { lang, reading, cache } = request;
  const kept = cache === undefined ? null : (await import('../../cache/cache.js')).cacheIn(cache, reading, process.versions);
  const { read } = await import('../../read.js');
  const wholly = (article: Article): Reading => kept?.get(article) ?? read(article, reading);
  const progress = progressOn(process.stderr, looked(request), (done) => phrases.reading[lang](String(done), String(articles.length)));
  const readings: Reading[] = [];
  let done = 0;
  let last = performance.now();
  const breathe = async (): Promise<void> => {
    if (performance.now() - last < BREATH) return;
    progress.tick(done);
    await setImmediate();
    last = performance.now();
  };
  /** Places of the articles of which nothing is kept, in order. */
  const fresh: number[] = [];
  async function* unkept(): AsyncGenerator<Article> {
    for (const [at, article] of articles.entries()) {
      const known = archive?.reading(article, wholly) ?? kept?.get(article) ?? null;
      if (known === null) {
        fresh.push(at);
        yield article;
      } else {
        readings[at] = known;
        done++;
        await breathe();
      }
    }
  }
  let next = 0;
  let weight = 0;
  for await (const found of readingsOf(unkept(), request)) {
    weight += found.article.text.length;
    readings[fresh[next++] as number] = weight < HEAVY ? found.reading : await asBytes(found);
    kept?.put(found.article, found.bytes);
    done++;
    await breathe();
  }
  progress.end();
  if (archive !== null) {
    const known = new Map(articles.map((article, at) => [article, readings[at]]));
    archive.keep((article) => known.get(article) ?? wholly(article));
  }
  const fault = kept?.fault() ?? null;
  if (fault !== null) tellPerson(phrases.cannotCache[lang](cache ?? '', fault));
  return readings;
}

/** A reading that takes no more room than its bytes. */
async function asBytes(found: Read): Promise<Reading> {
  const { decode } = await import('../../cache/entry.js');
  return decode(found.bytes, found.article, 'light') ?? found.reading;
}

/** A thread that is lost is no defect of the program: the machine had not what it needs. */
function lossOf(error: unknown, lang: Request['lang']): unknown {
  if (!(error instanceof Error && 'lost' in error && 'doc' in error) || error.lost === null) return error;
  const doc = String(error.doc);
  return new UsageError(error.lost === 'memory' ? phrases.noMemory[lang](doc) : phrases.threadLost[lang](doc, error.message), words.fewerThreads[lang]);
}

/** Whether somebody looks at standard error and may want to know how far the work is. */
export const looked = ({ quiet }: Pick<Request, 'quiet'>): boolean => process.stderr.isTTY === true && !process.env['CI'] && !quiet;
