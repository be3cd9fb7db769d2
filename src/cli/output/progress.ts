/** A line that tells how far the work is: only after a second of it, only where somebody looks. */
export interface Progress {
  tick(done: number): void;
  end(): void;
}

/** Milliseconds before the first line, and between lines. */
const PATIENCE = 1000;
const PACE = 120;

export function progressOn(stream: NodeJS.WriteStream, enabled: boolean, line: (done: number) => string): Progress {
  if (!enabled) return { tick: () => undefined, end: () => undefined };
  let next = performance.now() + PATIENCE;
  let shown = false;
  return {
    tick(done) {
      const now = performance.now();
      if (now < next) return;
      next = now + PACE;
      shown = true;
      stream.write(`\r\u001b[K${line(done)}`);
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}

/** A line while work goes on that nothing interrupts, where the program has run for long already. */
export function during<Result>(stream: NodeJS.WriteStream, enabled: boolean, line: string, work: () => Result): Result {
  if (!enabled || performance.now() < PATIENCE) return work();
  stream.write(`\r\u001b[K${line}`);
  try {
    return work();
  } finally {
    stream.write('\r\u001b[K');
  }
}
