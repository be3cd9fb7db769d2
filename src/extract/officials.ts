import { Word } from '../grammar/names.js';
import type { Found } from './found.js';
import { settle } from './holder.js';
import { readLabel } from './label.js';
import { readOffice } from './office.js';
import { plural } from './plural-offices.js';
import { readSignature } from './signature.js';
import type { Scan } from './scan.js';

/** Every person with an office, in reading order. */
export function findOfficials(scan: Scan, mask: Uint8Array): Found[] {
  const { tokens } = scan;
  const found: Found[] = [];
  let done = 0;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at];
    if (word <= 0 || word >= scan.names.classes.length || (scan.names.classes[word] & Word.officeHead) === 0) continue;
    if (at < done || mask[at] === 1) continue;
    const office = readOffice(scan, at);
    if (office === null) continue;
    if (office.title.plural) { done = Math.max(done, plural(scan, office, found)); continue; }
    const one = (office.capitals ? readLabel(scan, office) : null) ?? readSignature(scan, office) ?? settle(scan, office, found);
    if (one === null) { done = Math.max(done, office.titleEnd); continue; }
    const last = found.at(-1);
    if (last?.office.title.office.courtesy === true && last.person.from === one.person.from) found.pop();
    found.push(one);
    done = Math.max(office.titleEnd, one.person.from > at ? one.person.end : office.end);
  }
  return found;
}
