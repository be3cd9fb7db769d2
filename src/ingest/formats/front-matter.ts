import { parseDocument } from 'yaml';

import type { Article } from '../../model/document.js';
import type { DocId } from '../../model/span.js';
import { countryOf } from '../country.js';
import { address, calendarDate } from '../given.js';
import { article } from '../piece.js';

/** Longest front matter, in UTF-16 code units. */
const LONGEST = 20_000;

/** Lines with the day of publication are left to be read as such, where they stand. */
const DATE_LINE = /^(?:date|fecha|published|publicado)\s*:/i;

/**
 * An article of Jekyll or Hugo without its front matter, which is read as data and blanked in place, so that offsets stay those of the file.
 * Null where there is none, or it is not YAML that says `key: value`.
 */
export async function frontMatter(text: string, id: DocId): Promise<Article | null> {
  const end = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(3, LONGEST));
  if (end === null) return null;
  const length = 3 + end.index + end[0].length;
  const data = parsed(text.slice(text.indexOf('\n') + 1, 3 + end.index));
  if (data === null) return null;
  const say = (key: string): string | null => (typeof data[key] === 'string' || typeof data[key] === 'number' ? String(data[key]) : null);
  const date = ['date', 'fecha', 'published', 'publicado'].map((key) => calendarDate(say(key) ?? '')).find((value) => value !== null);
  const head = text.slice(0, length).split(/(\r?\n)/).map((line) => (/^\r?\n$/.test(line) || DATE_LINE.test(line) ? line : line.replace(/[^\r\n]/g, ' '))).join('');
  return article(id, head + text.slice(length), { date, title: say('title') ?? say('titulo') ?? say('título'), source: say('source') ?? say('fuente'), country: countryOf(say('country') ?? say('pais') ?? say('país') ?? ''), url: address(say('url') ?? say('canonical_url') ?? '') }).article;
}

/** Plain data: no tags of one's own, no references. Null for anything but a mapping. */
function parsed(text: string): Record<string, unknown> | null {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', stringKeys: true });
  if (document.errors.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
