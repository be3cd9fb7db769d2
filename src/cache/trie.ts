interface Node<Step> {
  /** Made for the first step that leads on. */
  next: Map<Step, Node<Step>> | null;
  id: number;
}

/** Sequences with numbers, given in order of first use. */
export class Trie<Step> {
  readonly all: (readonly Step[])[] = [];
  private readonly root: Node<Step> = { next: null, id: -1 };

  number(steps: readonly Step[]): number {
    let node = this.root;
    for (const step of steps) {
      const known: Node<Step> | undefined = node.next?.get(step);
      if (known !== undefined) { node = known; continue; }
      const next: Node<Step> = { next: null, id: -1 };
      (node.next ??= new Map()).set(step, next);
      node = next;
    }
    if (node.id < 0) node.id = this.all.push([...steps]) - 1;
    return node.id;
  }
}
