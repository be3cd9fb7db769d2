// How the time of a reading grows with hostile text: processor time at n and at 2n words. 2 is linear, 4 is quadratic.
import { compare } from '../../src/compare.js';
import { read } from '../../src/read.js';
import { SHAPES } from '../hostile-shapes.js';

const WORDS = 20_000;

function spent(text: string): number {
  const start = process.cpuUsage();
  compare([read({ id: 'a.txt', text })], { lang: 'es' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const best = (text: string): number => Math.min(spent(text), spent(text), spent(text));

for (const shape of Object.values(SHAPES)) spent(shape(2_000));
for (const [name, shape] of Object.entries(SHAPES)) {
  const once = best(shape(WORDS));
  const twice = best(shape(2 * WORDS));
  console.log(`${name.padEnd(26)} ${once.toFixed(0).padStart(6)} ms  ${twice.toFixed(0).padStart(6)} ms  × ${(twice / Math.max(once, 1)).toFixed(2)}`);
}
