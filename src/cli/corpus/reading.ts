import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';

import type { Article } from '../../model/document.js';
import type { Reading } from '../../model/reading.js';
import { phrases } from '../catalogue.js';
import { progressOn } from '../output/progress.js';
import type { Request } from '../request/request.js';
import { tellPerson } from '../output/tell.js';
import type { Corpus } from './corpus.js';

/** Milliseconds of reading before the program listens to signals again. */
const BREATH = 40;

/**
 * Bytes of bytecode that a function runs before V8 compiles it anew with optimisation; its own bound is an eighth of it.
 * Readers are many functions with many paths: optimised early they are optimised again and again. Measured, it takes a fourth
 * of the processor time from five articles and a third from four hundred.
 */
const INTERRUPT_BUDGET = 1_000_000;

/** Reads every article, or takes the reading that the cache keeps of it; between articles it lets an interrupt through. */
export async function readAll({ articles, archive }: Pick<Corpus, 'articles' | 'archive'>, { lang, quiet, reading, cache }: Pick<Request, 'lang' | 'quiet' | 'reading' | 'cache'>): Promise<readonly Reading[]> {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  const kept = cache === undefined ? null : (await import('../../cache/cache.js')).cacheIn(cache, reading, process.versions);
  const { read } = await import('../../read.js');
  const readAnew = (article: Article): Reading => {
    const fresh = read(article, reading);
    kept?.put(article, fresh);
    return fresh;
  };
  const readingOf = (article: Article): Reading => kept?.get(article) ?? readAnew(article);
  const progress = progressOn(process.stderr, looked({ quiet }), (done) => phrases.reading[lang](String(done), String(articles.length)));
  const readings: Reading[] = [];
  let last = performance.now();
  for (const article of articles) {
    readings.push(archive?.reading(article, readingOf) ?? readingOf(article));
    if (performance.now() - last < BREATH) continue;
    progress.tick(readings.length);
    await setImmediate();
    last = performance.now();
  }
  progress.end();
  if (archive !== null) {
    const known = new Map(articles.map((article, at) => [article, readings[at]]));
    archive.keep((article) => known.get(article) ?? readingOf(article));
  }
  const fault = kept?.fault() ?? null;
  if (fault !== null) tellPerson(phrases.cannotCache[lang](cache ?? '', fault));
  return readings;
}

/** Whether somebody looks at standard error and may want to know how far the work is. */
export const looked = ({ quiet }: Pick<Request, 'quiet'>): boolean => process.stderr.isTTY === true && !process.env['CI'] && !quiet;
