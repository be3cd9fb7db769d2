interface Node<Step> {
  /** Made for the first step that leads on. */
  next: Map<Step, Node<Step>> | null;
  /** The step that led on last, and where to: it is most often the next one too. */
  step: Step | null;
  node: Node<Step> | null;
  id: number;
}

const newNode = <Step>(): Node<Step> => ({ next: null, step: null, node: null, id: -1 });

/** Sequences with numbers, given in order of first use. */
export class Trie<Step> {
  readonly all: (readonly Step[])[] = [];
  private readonly root = newNode<Step>();

  number(steps: readonly Step[]): number {
    let node = this.root;
    for (const step of steps) {
      let next: Node<Step> | null = node.step === step ? node.node : null;
      if (next === null) {
        next = node.next?.get(step) ?? null;
        if (next === null) (node.next ??= new Map()).set(step, next = newNode());
        node.step = step;
        node.node = next;
      }
      node = next;
    }
    if (node.id < 0) node.id = this.all.push([...steps]) - 1;
    return node.id;
  }
}
