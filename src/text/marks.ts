/** A set of marks by token word (code units, negated), asked with `has`: a byte of a table instead of a hash. */
export interface Marks {
  readonly has: (word: number) => boolean;
}

export function marks(...words: readonly number[]): Marks {
  const flags = new Uint8Array(1 - Math.min(0, ...words));
  for (const word of words) flags[-word] = 1;
  return { has: (word) => word < 0 && -word < flags.length && flags[-word] === 1 };
}
