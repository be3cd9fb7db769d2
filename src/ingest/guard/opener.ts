import { parentPort } from 'node:worker_threads';

import { through } from '../doors.js';
import { open } from '../open.js';
import type { Answer, Job } from './message.js';

/** The first file of the thread in which doors are opened. */
parentPort?.on('message', ({ kind, input: { bytes, ...input }, opening }: Job) => {
  void through(kind, { ...input, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }, { ...opening, open })
    .then((opened) => { parentPort?.postMessage({ opened, budget: opening.budget } satisfies Answer); });
});
