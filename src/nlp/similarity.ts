import { createRequire } from 'node:module';

interface Distances {
  readonly jaroWinkler: (a: string, b: string) => number;
  readonly levenshtein: (a: string, b: string) => number;
}

let loaded: Distances | null = null;

/** natural, by subpath and on first use: its main entry loads database drivers. */
function distances(): Distances {
  if (loaded !== null) return loaded;
  const load = createRequire(import.meta.url);
  const jaroWinkler = load('natural/lib/natural/distance/jaro-winkler_distance') as (a: string, b: string, options: object) => number;
  const { DamerauLevenshteinDistance: damerau } = load('natural/lib/natural/distance/levenshtein_distance') as {
    DamerauLevenshteinDistance: (a: string, b: string, options: object) => number;
  };
  return (loaded = { jaroWinkler: (a, b) => jaroWinkler(a, b, {}), levenshtein: (a, b) => damerau(a, b, { restricted: true }) });
}

/** Whether two folded words may be one with a typing slip: one letter more, less, other or exchanged, in words of five letters or more. */
export function slips(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  const { jaroWinkler, levenshtein } = distances();
  return jaroWinkler(a, b) >= 0.9 && levenshtein(a, b) === 1;
}

/** Letters that Spanish speech does not tell apart, and doubled ones. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [[/h/g, ''], [/v/g, 'b'], [/[zs]|c(?=[ei])/g, 's'], [/ll/g, 'y'], [/x/g, 'j'], [/g(?=[ei])/g, 'j'], [/qu(?=[ei])/g, 'k'], [/c/g, 'k'], [/(.)\1/g, '$1']];

const sound = (word: string): string => SOUNDS.reduce((text, [letters, one]) => text.replace(letters, one), word);

/** Whether two folded words of five letters or more are one when read aloud in Spanish ("sarabia", "saravia"). */
export const soundsAlike = (a: string, b: string): boolean => a.length >= 5 && b.length >= 5 && a[0] === b[0] && sound(a) === sound(b);
