import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small generator of numbers, the same on every run. */
let state = 20240229;
const next = (below) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * below); };

const ROOTS = ['Alta', 'Bella', 'Campo', 'Dorn', 'Esta', 'Fuen', 'Grana', 'Huer', 'Isla', 'Jara', 'Luna', 'Monte', 'Nava', 'Oliv', 'Peña', 'Roble', 'Sierra', 'Torre', 'Valle', 'Zarza'];
const ENDS = ['villa', 'mar', 'fuerte', 'seca', 'blanca', 'grande', 'rico', 'dal', 'nueva', 'leda'];
const place = () => `${ROOTS[next(ROOTS.length)]}${ENDS[next(ENDS.length)]}`;

/** An article with other digits, another year, and one of two hundred places for each name with a capital inside a sentence. */
export function varied(text) {
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

/** The .txt files of a folder, at any depth: name and text. */
export const textsIn = (source) => readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')).sort().map((file) => [file, readFileSync(join(source, file), 'utf8')]);

/** Writes texts, and then varied ones, into a folder until it holds so many megabytes. Gives what it holds. */
export function grown(folder, sources, megabytes) {
  let bytes = 0;
  let documents = 0;
  for (let round = 0; bytes < megabytes * 1e6; round++) {
    for (const [file, text] of sources) {
      if (bytes >= megabytes * 1e6) break;
      const path = join(folder, String(round), file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, round === 0 ? text : varied(text));
      bytes += statSync(path).size;
      documents++;
    }
  }
  return { bytes, documents };
}
