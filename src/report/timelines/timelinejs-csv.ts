import type { Reporter } from '../reporter.js';
import { written } from '../tables/csv.js';
import { csvDialect } from '../tables/csv-dialect.js';
import { type SlideDate, slides } from './slides.js';

/** Columns of the spreadsheet that TimelineJS reads, by their exact names. */
const COLUMNS = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

/** TimelineJS 3 as the table that its spreadsheet template has. */
export const timelinejsCsv: Reporter = {
  name: 'timelinejs-csv',
  machine: true,
  render(analysis, { lang, csv }) {
    // TimelineJS reads commas and points, whoever opens the file in between.
    const dialect = csvDialect(csv === 'excel' ? 'guarded' : csv);
    const rows = slides(analysis, lang).map(({ start, end, display, headline, text, group }) =>
      written([...dateCells(start), ...dateCells(end), display, headline, text, null, null, null, null, null, group, null], dialect));
    return [COLUMNS, ...rows, ''].join('\r\n');
  },
};

const dateCells = (date: SlideDate | null): readonly (number | null)[] => [date?.year ?? null, date?.month ?? null, date?.day ?? null, null];
