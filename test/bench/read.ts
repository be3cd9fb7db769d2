// Speed of the read stage on one core, beside others over the same text in the same run: `npm run bench`.
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import * as chrono from 'chrono-node';
import compromise from 'compromise';
import spanish from 'es-compromise';

import { grammarOf } from '../../src/grammar/grammar.js';
import { ingest } from '../../src/ingest/ingest.js';
import type { Article } from '../../src/model/document.js';
import type { Lang } from '../../src/model/lang.js';
import { read } from '../../src/read.js';
import { tokenize } from '../../src/text/tokens.js';

const ROUNDS = 7;
/** Bytes for the contestants that are slow: about a second of work each round. */
const SAMPLE = 200_000;
/** A round reads at least so many megabytes, a small corpus several times, so that no contestant is timed cold. */
const ROUND = 4;

/** One reader of texts. What it returns is added up, so that no work can be left out. */
interface Contestant {
  readonly name: string;
  readonly slow: boolean;
  run(article: Article): number;
}

const contestants = (lang: Lang): readonly Contestant[] => [
  { name: 'cotejo read', slow: false, run: (article) => read(article).mentions.length },
  { name: 'tokens only', slow: false, run: ({ text }) => tokenize(text, grammarOf(lang).vocabulary).count },
  { name: `chrono.${lang} (dates only)`, slow: false, run: ({ text }) => chrono[lang].parse(text).length },
  lang === 'es'
    ? { name: 'es-compromise', slow: true, run: ({ text }) => spanish(text).length }
    : { name: 'compromise', slow: true, run: ({ text }) => compromise(text).length },
];

const size = (articles: readonly Article[]): number => articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The first articles up to so many bytes; the last one is cut. */
function sample(articles: readonly Article[], bytes: number): Article[] {
  const taken: Article[] = [];
  for (let left = bytes, at = 0; left > 0 && at < articles.length; at++) {
    const { id, text } = articles[at];
    taken.push({ id, text: text.slice(0, left) });
    left -= Buffer.byteLength(taken[taken.length - 1].text);
  }
  return taken;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function bench(lang: Lang, articles: readonly Article[]): void {
  const small = sample(articles, SAMPLE);
  const runs = contestants(lang).map((contestant) => {
    const texts = contestant.slow ? small : articles;
    const passes = contestant.slow ? 1 : Math.ceil(ROUND / (size(texts) / 1e6));
    return { ...contestant, texts, passes, megabytes: (passes * size(texts)) / 1e6, rates: [] as number[], found: 0 };
  });
  for (const { run } of runs) small.forEach((article) => run(article));
  for (let round = 0; round < ROUNDS; round++) {
    // Each round starts with another contestant, so that none always runs on a cold or a hot machine.
    for (let turn = 0; turn < runs.length; turn++) {
      const one = runs[(round + turn) % runs.length];
      const start = performance.now();
      for (let pass = 0; pass < one.passes; pass++) one.found = one.texts.reduce((sum, article) => sum + one.run(article), 0);
      one.rates.push(one.megabytes / ((performance.now() - start) / 1000));
    }
  }
  const own = median(runs[0].rates);
  console.log(`\n${lang}: ${articles.length} articles, ${runs[0].megabytes.toFixed(2)} MB; medians of ${ROUNDS} interleaved rounds`);
  console.log('                              MB/s    min    max   cotejo ÷ it   MB');
  for (const { name, rates, megabytes } of runs) {
    const rate = median(rates);
    const cells = [rate, Math.min(...rates), Math.max(...rates)].map((value) => value.toFixed(2).padStart(7)).join('');
    console.log(`  ${name.padEnd(25)}${cells}   ${(own / rate).toFixed(3).padStart(11)}${megabytes.toFixed(2).padStart(7)}`);
  }
}

const shared = '../shared/data/corpora';
const corpora: Readonly<Record<Lang, readonly string[]>> = existsSync(shared)
  ? { es: [`${shared}/es-presidencia-mx`, `${shared}/es-covid19mx`], en: [`${shared}/en-fomc`] }
  : { es: ['fixtures/articles'], en: ['fixtures/articles'] };
if (!existsSync(shared)) console.log('../shared is absent: the shipped articles are read instead, and they are few; rates are rough.');

for (const lang of ['es', 'en'] as const) {
  const { articles } = await ingest(corpora[lang], { lang: 'en' });
  const own = existsSync(shared) ? articles : articles.filter((article) => read(article).document.lang === lang);
  if (own.length > 0) bench(lang, own);
}
