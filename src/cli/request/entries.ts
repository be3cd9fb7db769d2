import type { Wanted } from '../../filter/timeline.js';
import { entryKinds, type EntryKind } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import type { CommandName } from '../arguments/commands.js';
import { meant } from '../arguments/meant.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import type { Given } from './given.js';
import { firstDay, lastDay } from './values.js';

/**
 * Which entries of a timeline the person wants, and in which order. Kinds may be listed with commas.
 * @throws UsageError
 */
export function wanted(given: Given, command: CommandName, lang: Lang): Wanted {
  if (command !== 'timeline') return { about: [], kinds: [], reverse: false };
  const [from, to] = [firstDay(given, '--from', lang), lastDay(given, '--to', lang)];
  if (from !== undefined && to !== undefined && from > to) throw new UsageError(phrases.backwards[lang](given.word('--from') ?? '', given.word('--to') ?? ''));
  const about = given.list('--about');
  if (about.some((term) => term.trim() === '')) throw new UsageError(phrases.missingValue[lang]('--about'));
  const kinds = given.list('--kind').flatMap((kind) => kind.split(','));
  const odd = kinds.find((kind) => !(entryKinds as readonly string[]).includes(kind));
  if (odd !== undefined) throw new UsageError(phrases.badValue[lang]('--kind', odd, entryKinds.join(', ')), meant(odd, entryKinds, lang));
  return {
    about, kinds: kinds as EntryKind[], reverse: given.has('--reverse'),
    ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
  };
}
