import { Worker } from 'node:worker_threads';

import type { ReadOptions } from '../model/read-options.js';
import { ReadError } from './fault.js';
import type { Answer, Batch } from './message.js';

/** A thread that reads. */
export interface Thread {
  /** Batches it has not answered. */
  waiting(): number;
  /** The readings of a batch, as bytes. Rejects with a ReadError, as does every batch that waits when the thread is lost. */
  read(batch: Batch): Promise<readonly Uint8Array[]>;
  end(): Promise<unknown>;
}

/** Beside this file in the source; in the program it has an address of its own, and this file has not. */
const FIRST_FILE = new URL('../threads/worker.js', import.meta.url);

interface Job {
  readonly batch: Batch;
  readonly done: (readings: readonly Uint8Array[]) => void;
  readonly failed: (error: ReadError) => void;
}

export function threadWith(options: ReadOptions): Thread {
  const worker = new Worker(FIRST_FILE, { workerData: options });
  const jobs: Job[] = [];
  let lost: ((batch: Batch) => ReadError) | null = null;
  const lose = (kind: 'memory' | 'ended', why: string, stack?: string): void => {
    lost ??= (batch) => new ReadError(batch[0]?.id ?? '', why, kind, stack);
    for (const { batch, failed } of jobs.splice(0)) failed(lost(batch));
  };
  worker.on('message', (answer: Answer) => {
    const job = jobs.shift() as Job;
    if ('readings' in answer) job.done(answer.readings);
    else job.failed(new ReadError(answer.doc, answer.why, null, answer.stack));
  });
  worker.on('error', (error: NodeJS.ErrnoException) => { lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'ended', error.message, error.stack); });
  worker.on('messageerror', (error) => { lose('ended', error.message, error.stack); });
  worker.on('exit', (code) => { lose('ended', String(code)); });
  return {
    waiting: () => jobs.length,
    read: (batch) => new Promise((done, failed) => {
      if (lost !== null) return failed(lost(batch));
      jobs.push({ batch, done, failed });
      worker.postMessage(batch);
    }),
    end: () => worker.terminate(),
  };
}
