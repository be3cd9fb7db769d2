// How the compare stage grows: articles of this project are copied with other figures, names and days, read once, and compared at N and 2N.
//   npm run build && node test/bench/compare.mjs [N]      (N: 5000 by default; prints seconds, claims, and the ratio of the two)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const { compare, read } = await import(join(root, 'dist', 'index.js'));

const folder = join(root, 'fixtures', 'articles');
const sources = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
const size = Number(process.argv[2] ?? 5000);

/** A small generator of numbers, the same on every run. */
let state = 20240229;
const next = (below) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * below); };

const ROOTS = ['Alta', 'Bella', 'Campo', 'Dorn', 'Esta', 'Fuen', 'Grana', 'Huer', 'Isla', 'Jara', 'Luna', 'Monte', 'Nava', 'Oliv', 'Peña', 'Roble', 'Sierra', 'Torre', 'Valle', 'Zarza'];
const ENDS = ['villa', 'mar', 'fuerte', 'seca', 'blanca', 'grande', 'rico', 'dal', 'nueva', 'leda'];
const place = () => `${ROOTS[next(ROOTS.length)]}${ENDS[next(ENDS.length)]}`;

/** An article with other digits, another year, and one of two hundred places for each name with a capital inside a sentence. */
function varied(text) {
  const names = new Map();
  return text
    .replace(/\b20\d\d\b/g, () => String(2015 + next(11)))
    .replace(/\b\d{1,2}(?= de [a-z]+ de)/g, () => String(1 + next(28)))
    .replace(/\b\d{2,3}\b(?! de [a-z]+ de)/g, (digits) => String(10 + next(digits.length === 2 ? 89 : 900)))
    .replace(/(?<=[a-záéíóú,] )[A-ZÁÉÍÓÚ][a-záéíóúñ]{4,}/g, (name) => {
      if (!names.has(name)) names.set(name, next(3) === 0 ? name : place());
      return names.get(name);
    });
}

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
