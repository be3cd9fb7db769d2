// How the compare stage grows: articles of this project are copied with other figures, names and days, read once, and compared at N and 2N.
//   npm run build && node test/bench/compare.mjs [N]      (N: 5000 by default; prints seconds, claims, and the ratio of the two)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { varied } from './varied.mjs';

const root = join(import.meta.dirname, '..', '..');
const { compare, read } = await import(join(root, 'dist', 'index.js'));

const folder = join(root, 'fixtures', 'articles');
const sources = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
const size = Number(process.argv[2] ?? 5000);

const started = performance.now();
const readings = Array.from({ length: 2 * size }, (_, i) => read({ id: `${String(i).padStart(6, '0')}.txt`, text: varied(sources[i % sources.length]) }));
const reading = (performance.now() - started) / 1000;

function timed(part) {
  const from = performance.now();
  // The parts of an analysis are made when they are asked for.
  const { findings, agreements, timeline, stats } = compare(part, { lang: 'es' });
  if (findings.length + agreements.length + timeline.length === 0) throw new Error('nothing was compared');
  return { seconds: (performance.now() - from) / 1000, ...stats };
}
timed(readings.slice(0, 200));
const half = timed(readings.slice(0, size));
const whole = timed(readings);
console.log(`read      ${2 * size} documents  ${reading.toFixed(1)} s`);
for (const one of [half, whole]) console.log(`compare   ${one.documents} documents  ${one.claims} claims  ${one.seconds.toFixed(1)} s  (${one.figuresCompared} figures compared, ${one.figuresPassedOver} passed over)`);
console.log(`ratio     ${(whole.seconds / half.seconds).toFixed(2)} for twice the documents`);
