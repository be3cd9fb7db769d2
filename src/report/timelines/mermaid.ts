import type { Entry } from '../../model/analysis.js';
import { entryMarks, phrases, words } from '../catalogue.js';
import type { Reporter } from '../reporter.js';
import { condenser, headlined } from '../wording/condense.js';
import { documentsOf, groups, oneLine, shownDate } from '../wording/entry.js';

/** A timeline in the language of Mermaid (mermaid.js.org/syntax/timeline.html): a section a year, or as asked; a period a date. */
export const mermaid: Reporter = {
  name: 'mermaid',
  machine: true,
  render(analysis, { lang, group }) {
    const condensed = condenser(analysis, '…');
    const lines = ['timeline', `    title ${plain(words.timeline[lang])}`];
    for (const { name, entries } of groups(analysis.timeline, group ?? 'year')) {
      lines.push(`    section ${plain(name ?? '')}`);
      for (const [date, told] of byDate(entries)) {
        told.forEach((entry, i) => { lines.push(`        ${i === 0 ? plain(date) : ' '.repeat(date.length)} : ${eventOf(entry)}`); });
      }
    }
    return `${lines.join('\n')}\n`;

    function eventOf(entry: Entry): string {
      const count = documentsOf(entry);
      const known = [...(entry.mark === 'planned' || entry.mark === 'disputed' ? [entryMarks[entry.mark][lang]] : []), ...(count > 1 ? [phrases.sources[lang](count)] : [])];
      return plain(`${headlined(entry, condensed, WORDS)}${known.length > 0 ? ` (${known.join(', ')})` : ''}`);
    }
  },
};

/** Units of an event: a box of a few lines. */
const WORDS = 90;

function byDate(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const dates = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = shownDate(entry);
    const own = dates.get(date);
    if (own === undefined) dates.set(date, [entry]); else own.push(entry);
  }
  return dates;
}

/** Text with no meaning in Mermaid or HTML: its marks are written as entities, which Mermaid decodes when it draws. */
const plain = (text: string): string => oneLine(text).replace(/[#;:%{}<>&"'`\\|[\]]/g, (mark) => `#${mark.charCodeAt(0)};`);
