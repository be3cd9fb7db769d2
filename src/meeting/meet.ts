import { type Aliases, renaming } from '../link/aliases.js';
import { link } from '../link/link.js';
import type { Elsewhere } from '../model/elsewhere.js';
import type { Linked } from '../model/linked.js';
import type { Institution } from '../model/read-options.js';
import type { Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';
import { askedBy } from './asked.js';
import type { Holdings } from './holdings.js';
import { formsNamed, namesAsked } from './names.js';

/** What of an archive drafts are held against. */
export interface Met {
  readonly readings: readonly Reading[];
  readonly elsewhere: Elsewhere;
}

/** How names are told to be linked. */
export interface Naming {
  readonly aliases?: Aliases;
  readonly institutions?: readonly Institution[];
}

/**
 * The documents of an archive that may share a key with drafts, and what the archive tells of the others.
 * Documents with the id of a draft are its older versions, and left out. The work grows with the drafts, not with the archive.
 */
export async function meet(drafts: readonly Reading[], archive: Holdings, { aliases = {}, institutions = [] }: Naming = {}): Promise<Met> {
  const definitions = await archive.definitions(formsNamed(drafts));
  const names = await archive.names(namesAsked(drafts, definitions));
  const apart: Elsewhere = { documents: archive.documents, newest: archive.newest, atHand: new Set(), names, definitions, ...archive.common };
  const linked = link(drafts, renaming(aliases, institutions), apart);
  const own = new Set(drafts.map(({ document: { id } }) => id));
  const ids = new Set([...(await archive.meeting(askedBy(drafts, linked, apart))), ...cited(linked)].filter((id) => !own.has(id)));
  const readings = await archive.readings([...ids].sort());
  return { readings, elsewhere: { ...apart, atHand: new Set(readings.map(({ document: { id } }) => id)) } };
}

/** Documents where a misspelt name, or an acronym that is told twice, stands first. */
const cited = ({ entities, doubles }: Linked): readonly DocId[] =>
  [...entities.flatMap(({ slip }) => slip ?? []), ...doubles.flatMap(({ expansions }) => expansions)].map(({ at }) => at.doc);
