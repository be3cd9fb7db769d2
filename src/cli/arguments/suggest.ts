/** The candidate nearest to a mistyped word, where one is near: at most a third of its letters differ. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const length = Math.max(word.length, candidate.length);
    if (length > 40) continue;
    const steps = distance(word, candidate);
    if (steps < least && steps <= Math.max(1, Math.floor(length / 3))) { best = candidate; least = steps; }
  }
  return best;
}

/** Letters to insert, drop, change or swap with their neighbour to turn one word into another. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, (before[j - 2] as number) + 1);
      row.push(steps);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
