/** Each claim of a group is held against at most this many before it, so that cost stays linear. Acts and ranks share few keys. */
const WINDOW = 12;

/** Visits the pairs of a group, the earlier claim first, in the order of the later. */
export function eachPair<Item>(group: readonly Item[], visit: (earlier: Item, later: Item) => void): void {
  group.forEach((later, at) => {
    for (let i = Math.max(0, at - WINDOW); i < at; i++) visit(group[i] as Item, later);
  });
}
