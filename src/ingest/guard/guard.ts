import { existsSync } from 'node:fs';
import { memoryUsage } from 'node:process';
import { clearInterval, clearTimeout, setInterval as every, setTimeout as after } from 'node:timers';
import { Worker } from 'node:worker_threads';

import { through } from '../doors.js';
import type { Kind } from '../kind.js';
import { type Input, type Opened, type Opening, refused } from '../piece.js';
import { bomb, damaged, tooSlow, type Trouble } from '../problems.js';
import type { Answer, Job } from './message.js';

/** Files up to this size are given the time and memory of one; larger ones as many times as much. Bytes. */
const UNIT = 16 * 1024 * 1024;

/** Memory for what a library makes of one file, and that of the process beyond it: buffers are not in the heap of a thread. Megabytes. */
const HEAP = 320;
const BESIDE = 64;
const MOST_HEAP = 4096;

/** Milliseconds between two looks at the memory; and those after which an idle thread is let go. */
const LOOK = 20;
const IDLE = 1000;

/** Where the program is built. In its source, which no thread can run, doors are opened in place. */
const FIRST_FILE = new URL('../ingest/guard/opener.js', import.meta.url);
const isBuilt = existsSync(FIRST_FILE);

interface Thread {
  readonly worker: Worker;
  readonly heap: number;
}

let thread: Thread | null = null;
let idle: ReturnType<typeof after> | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Opens a file of a kind in a thread of its own, which is ended where it takes longer than `seconds` or more memory than a file may: libraries give no bound.
 * What is told of such a file depends on the machine; what is read of any other does not. Files are opened one after the other.
 */
export function guarded(kind: Kind, input: Input, opening: Opening, seconds: number): Promise<Opened> {
  if (!isBuilt) return through(kind, input, opening);
  const done = turn.then(() => opened(kind, input, opening, seconds));
  turn = done;
  return done;
}

async function opened(kind: Kind, input: Input, opening: Opening, seconds: number): Promise<Opened> {
  const { limit, encoding, textColumn, budget, depth } = opening;
  const units = Math.max(1, Math.ceil(input.bytes.length / UNIT));
  clearTimeout(idle);
  const { worker, heap } = await threadWith(Math.min(MOST_HEAP, HEAP * units));
  const job: Job = { kind, input, opening: { limit, budget, depth, ...(encoding === undefined ? {} : { encoding }), ...(textColumn === undefined ? {} : { textColumn }) } };
  const answer = await answerOf(worker, job, seconds * units, heap);
  if ('code' in answer) {
    thread = null;
    await worker.terminate();
    return refused(answer);
  }
  Object.assign(budget, answer.budget);
  idle = after(() => {
    thread = null;
    void worker.terminate();
  }, IDLE).unref();
  return answer.opened;
}

/** The thread that waits, or a new one where it has not the heap (megabytes). */
async function threadWith(heap: number): Promise<Thread> {
  if (thread !== null && thread.heap >= heap) return thread;
  await thread?.worker.terminate();
  const worker = new Worker(FIRST_FILE, { resourceLimits: { maxOldGenerationSizeMb: heap }, stdout: true, stderr: true });
  worker.on('error', () => undefined).on('exit', () => { if (thread?.worker === worker) thread = null; }).unref();
  return (thread = { worker, heap });
}

function answerOf(worker: Worker, job: Job, seconds: number, heap: number): Promise<Answer | Trouble> {
  const { input: { id }, kind } = job;
  const before = memoryUsage.rss();
  return new Promise((resolve) => {
    const over = (answer: Answer | Trouble): void => {
      clearTimeout(clock);
      clearInterval(watch);
      worker.off('message', over).off('error', lost).off('exit', ended).unref();
      resolve(answer);
    };
    const lost = (error: NodeJS.ErrnoException): void => { if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch(); else ended(); };
    const ended = (): void => { over(damaged(id, kind)); };
    const tooMuch = (): void => { over(bomb(id, 'memoria', 'memory')); };
    const clock = after(() => { over(tooSlow(id, seconds)); }, seconds * 1000);
    const watch = every(() => { if (memoryUsage.rss() - before > (heap + BESIDE) * 1024 * 1024) tooMuch(); }, LOOK);
    worker.on('message', over).on('error', lost).on('exit', ended).ref();
    worker.postMessage(job);
  });
}
