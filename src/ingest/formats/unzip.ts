import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

import type { DocId } from '../../model/span.js';
import { readStream } from '../read-bytes.js';
import type { Budget } from '../piece.js';
import { badName, bomb, cutOff, damaged, type Trouble } from '../problems.js';
import { leadsOut, spent } from './bounds.js';

/** One file that was packed. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The files of a ZIP archive whose names are wanted, in the order of the archive. Nothing is written to disk.
 * Sizes that entries declare are not believed: what comes out is counted.
 * @throws Error where the archive cannot be opened.
 */
export async function unzip(bytes: Buffer, doc: DocId, limit: number, budget: Budget, wanted: (name: string) => boolean): Promise<{ files: Unpacked[]; troubles: Trouble[]; ignored: number }> {
  const files: Unpacked[] = [];
  const troubles: Trouble[] = [];
  let ignored = 0;
  const zip = await opened(bytes);
  const seen = new Set<string>();
  for await (const entry of entriesOf(zip)) {
    if (entry === null) {
      troubles.push(cutOff(doc));
      break;
    }
    const name = nameOf(entry);
    if (--budget.entries < 0) {
      troubles.push(bomb(doc, 'demasiados archivos', 'too many files'));
      break;
    }
    if (leadsOut(name)) troubles.push(badName(doc, name));
    else if (name.endsWith('/')) continue;
    else if (!wanted(name) || seen.has(name)) ignored++;
    else {
      seen.add(name);
      const inside = `${doc}/${name}`;
      const taken = await take(zip, entry, inside, limit);
      const over = Buffer.isBuffer(taken) ? spent(inside, taken.length, entry.compressedSize, budget) : taken;
      if (over === null && Buffer.isBuffer(taken)) files.push({ name, bytes: taken });
      else if (over !== null) troubles.push(over);
      if (budget.bytes < 0) break;
    }
  }
  return { files, troubles, ignored };
}

const opened = (bytes: Buffer): Promise<ZipFile> => new Promise((resolve, reject) => {
  // Names are taken as bytes: one that leads out would otherwise end the reading of all.
  fromBuffer(bytes, { lazyEntries: true, decodeStrings: false }, (error, zip) => {
    if (error !== null) reject(error);
    else resolve(zip);
  });
});

/** The entries of an archive; null last where its list breaks off. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry | null> {
  for (let left = zip.entryCount; left > 0; left--) {
    const entry = await new Promise<Entry | null>((resolve) => {
      const over = (value: Entry | null): void => {
        zip.removeAllListeners();
        resolve(value);
      };
      zip.once('entry', over);
      zip.once('end', () => over(null));
      zip.once('error', () => over(null));
      zip.readEntry();
    });
    yield entry;
    if (entry === null) return;
  }
}

/** Names are UTF-8 where that is flagged or they are valid, else of the old PC page, whose ASCII is what counts. */
function nameOf({ fileName }: Entry): string {
  return Buffer.isBuffer(fileName) ? fileName.toString('utf8') : fileName;
}

function take(zip: ZipFile, entry: Entry, inside: DocId, limit: number): Promise<Buffer | Trouble> {
  return new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        resolve(damaged(inside, 'ZIP'));
        return;
      }
      readStream(stream, limit).then((all) => resolve(all ?? bomb(inside, 'tamaño', 'size')), () => resolve(damaged(inside, 'ZIP')));
    });
  });
}
