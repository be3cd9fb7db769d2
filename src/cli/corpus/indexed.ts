import { openArchive } from '../../archive/archive.js';
import { holdingsOf } from '../../archive/holdings.js';
import { makerOf } from '../../archive/identity.js';
import { programDigest } from '../../cache/program.js';
import { meet, type Met } from '../../meeting/meet.js';
import type { Reading } from '../../model/reading.js';
import { archiveFault } from '../output/archive-fault.js';
import type { Request } from '../request/request.js';

/**
 * The documents of an archive that drafts may meet.
 * @throws UsageError where it cannot be used: it is not complete, or another version of the program made it.
 */
export async function metIn(file: string, drafts: readonly Reading[], { reading, comparing, lang }: Request): Promise<Met> {
  try {
    const archive = await openArchive(file, makerOf(programDigest(process.versions), reading));
    try {
      return await meet(drafts, await holdingsOf(archive), comparing);
    } finally {
      archive.close();
    }
  } catch (error) {
    throw archiveFault(error, file, lang);
  }
}
