import { safe } from '../../report/safe.js';

/** A line for the person, on standard error. */
export function tellPerson(message: string): void {
  process.stderr.write(`cotejo: ${safe(message)}\n`);
}
