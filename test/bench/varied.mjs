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
