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
