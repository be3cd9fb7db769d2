import { type BigIntStats, statSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Source } from './discover.js';
import { manifestPaths } from './manifest.js';

/** What the file system says of files without their being opened. */
export interface Stamp {
  /** Of each file its name, device, number, size and times: whatever is done to a file changes its line. */
  readonly lines: string;
  /** The latest time of all, in nanoseconds. */
  readonly newest: bigint;
  /** Where they lie. */
  readonly devices: ReadonlySet<bigint>;
}

/** A stamp of some sources and of the manifests beside them, those that are not there included; null where a source is no file, or cannot be asked. */
export function stampOf(sources: readonly Source[]): Stamp | null {
  const lines: string[] = [];
  const devices = new Set<bigint>();
  let newest = 0n;
  const line = (name: string, { dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): void => {
    lines.push(JSON.stringify([name, [dev, ino, size, mtimeNs, ctimeNs].join(' ')]));
    devices.add(dev);
    for (const time of [mtimeNs, ctimeNs]) if (time > newest) newest = time;
  };
  try {
    for (const { id, path, chosen } of sources) {
      const stat = statSync(path, { bigint: true });
      if (!stat.isFile()) return null;
      line(`${id}\0${path}\0${chosen}`, stat);
    }
    for (const path of [...new Set(sources.map(({ path }) => dirname(path)))].flatMap(manifestPaths)) {
      const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (stat === undefined) lines.push(JSON.stringify([path]));
      else line(path, stat);
    }
  } catch {
    return null;
  }
  return { lines: lines.join('\n'), newest, devices };
}
