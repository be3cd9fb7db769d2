import { phrases, words } from './catalogue.js';
import { written } from './csv.js';
import type { Reporter } from './reporter.js';
import { type SlideDate, slides } from './slides.js';

/** TimelineJS 3 as JSON (timeline.knightlab.com/docs/json-format.html). Nothing in a text becomes a link. */
export const timelinejs: Reporter = {
  name: 'timelinejs',
  machine: true,
  render(analysis, { lang }) {
    const events = slides(analysis, lang).map(({ id, start, end, display, headline, text, group }) => ({
      unique_id: id,
      start_date: start,
      ...(end === null ? {} : { end_date: end }),
      ...(display === null ? {} : { display_date: display }),
      text: { headline, text },
      group,
      autolink: false,
    }));
    const title = { unique_id: 'cotejo', text: { headline: words.timeline[lang], text: phrases.documents[lang](analysis.documents.length) }, autolink: false };
    return `${JSON.stringify({ scale: 'human', title, events }, null, 2)}\n`;
  },
};

/** Columns of the spreadsheet that TimelineJS reads, by their exact names. */
const COLUMNS = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

/** TimelineJS 3 as the table that its spreadsheet template has. */
export const timelinejsCsv: Reporter = {
  name: 'timelinejs-csv',
  machine: true,
  render(analysis, { lang, csv }) {
    const rows = slides(analysis, lang).map(({ start, end, display, headline, text, group }) =>
      written([...dateCells(start), ...dateCells(end), display, headline, text, null, null, null, null, null, group, null], csv));
    return [COLUMNS, ...rows, ''].join('\r\n');
  },
};

const dateCells = (date: SlideDate | null): readonly (number | null)[] => [date?.year ?? null, date?.month ?? null, date?.day ?? null, null];
