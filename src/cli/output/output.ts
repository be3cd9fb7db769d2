import { closeSync, openSync, writeSync } from 'node:fs';

/** How a write ended: well, at a reader that is gone (no fault of anybody), or with the system's error code. */
export type Written = 'done' | 'closed' | { readonly failed: string };

/** Writes pieces to a stream, at the pace of its reader. */
export async function toStream(stream: NodeJS.WriteStream, pieces: Iterable<string> | AsyncIterable<string>): Promise<Written> {
  const ended = new Promise<Error>((resolve) => { stream.once('error', resolve); });
  for await (const piece of pieces) {
    if (piece === '') continue;
    const error = await Promise.race([new Promise<Error | null | undefined>((resolve) => { stream.write(piece, resolve); }), ended]);
    if (error) return codeOf(error) === 'EPIPE' ? 'closed' : { failed: codeOf(error) };
  }
  return 'done';
}

/** Writes pieces to a file, in place of what it held or after it. */
export function toFile(file: string, pieces: Iterable<string>, append = false): Written {
  try {
    const descriptor = openSync(file, append ? 'a' : 'w');
    try {
      for (const piece of pieces) writeAll(descriptor, Buffer.from(piece, 'utf8'));
    } finally {
      closeSync(descriptor);
    }
    return 'done';
  } catch (error) {
    return codeOf(error) === 'EPIPE' ? 'closed' : { failed: codeOf(error) };
  }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

/** The system's code of an error (`ENOENT`), or its message where it has none. */
export function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : String(error));
}
