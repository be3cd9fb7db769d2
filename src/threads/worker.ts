// The first file of a thread that reads: it is sent batches, and answers each in turn.
import { parentPort, workerData } from 'node:worker_threads';

import { encode } from '../cache/entry.js';
import type { ReadOptions } from '../model/read-options.js';
import { read } from '../read.js';
import type { Answer, Batch } from './message.js';

const options = workerData as ReadOptions;

parentPort?.on('message', (batch: Batch) => {
  const answer = answerTo(batch);
  parentPort?.postMessage(answer, 'readings' in answer ? answer.readings.map(({ buffer }) => buffer as ArrayBuffer) : []);
});

function answerTo(batch: Batch): Answer {
  const readings: Uint8Array[] = [];
  for (const article of batch) {
    try {
      readings.push(alone(encode(read(article, options))));
    } catch (error) {
      return { doc: article.id, ...(error instanceof Error ? { why: error.message, stack: error.stack ?? '' } : { why: String(error) }) };
    }
  }
  return { readings };
}

/** Bytes in memory of their own, which can be handed over. */
const alone = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes));
