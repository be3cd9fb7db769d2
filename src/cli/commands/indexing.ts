import { setFlagsFromString } from 'node:v8';

import { makerOf } from '../../archive/identity.js';
import { type Done, openWriter, type Writer } from '../../archive/writer.js';
import { programDigest } from '../../cache/program.js';
import type { ArticleStream } from '../../ingest/stream.js';
import type { Article } from '../../model/document.js';
import { safe } from '../../report/safe.js';
import { counted, phrases, words } from '../catalogue.js';
import { streamed } from '../corpus/corpus.js';
import { looked, readingsOf } from '../corpus/reading.js';
import { Exit } from '../exit.js';
import { archiveFault } from '../output/archive-fault.js';
import { progressOn } from '../output/progress.js';
import { tellPerson } from '../output/tell.js';
import { tellProblems } from '../output/tell-problems.js';
import type { Request } from '../request/request.js';

/**
 * Percent by which memory may grow between two collections of garbage, in every thread. V8 lets a heap double; an index has little to keep and much to throw away,
 * and takes a fourth less memory so. Measured over fifteen thousand articles: 588 MB in place of 799, in a tenth more time.
 */
const HEAP_GROWING = 30;

/** Brings an archive up to date with what the paths hold now. Standard output stays empty. */
export async function indexing(request: Request): Promise<number> {
  const { lang, quiet, reading, outputFile: file = '' } = request;
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING}`);
  setFlagsFromString('--semi-space-growth-factor=1');
  const articles = await streamed(request);
  try {
    const archive = await openWriter(file, makerOf(programDigest(process.versions), reading));
    try {
      const done = await update(archive, articles, request);
      tellProblems(articles.troubles, lang);
      if (done.read + done.kept === 0 && articles.troubles.length === 0) tellPerson(words.nothing[lang]);
      if (!quiet) process.stderr.write(`${safe(phrases.indexed[lang](told(done, lang), file))}\n`);
      return articles.troubles.length > 0 || done.read + done.kept === 0 ? Exit.trouble : Exit.done;
    } finally {
      archive.close();
    }
  } catch (error) {
    throw archiveFault(error, file, lang);
  }
}

async function update(archive: Writer, articles: ArticleStream, request: Request): Promise<Done> {
  const speaksFor = articles.speaksFor;
  async function* unknown(): AsyncGenerator<Article> {
    for await (const { article, origin } of articles) if (!archive.keeps(article, origin)) yield article;
    yield* archive.outdated(speaksFor);
  }
  const progress = progressOn(process.stderr, looked(request), (count) => phrases.indexing[request.lang](String(count)));
  let read = 0;
  for await (const found of readingsOf(unknown(), request)) {
    await archive.add(found);
    progress.tick(++read);
  }
  progress.end();
  return archive.finish(speaksFor);
}

const told = ({ read, kept, dropped }: Done, lang: Request['lang']): string =>
  [counted.readNow[lang](read), counted.keptThere[lang](kept), counted.droppedThere[lang](dropped)].join(', ');
