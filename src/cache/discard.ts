import { rmSync } from 'node:fs';

/** Takes away what was left half written, if it can be. */
export function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder is none, or is no longer ours.
  }
}
