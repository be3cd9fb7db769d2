import type { Analysis } from '../../model/analysis.js';
import type { SeriesGroup, SeriesValue } from '../../model/series.js';
import { phrases, words } from '../catalogue.js';
import { safe } from '../safe.js';
import { amountOf, besides, daysOf } from '../wording/values.js';
import { bars } from './bars.js';
import type { Screen } from './screen.js';
import { heading } from './summary.js';
import { measure, padEnd, padStart, widest } from './width.js';

/** Columns of a bar, and from which width on it is the longer one. */
const [SHORT_BAR, LONG_BAR, WIDE] = [12, 24, 110];
/** Columns that a quote has in any case. */
const LEAST_QUOTE = 32;
/** The same where lines need not fit. */
const ENOUGH = 64;

/** Every value of a term by day, in groups of one counted thing: how much, a bar on the scale of its group, its words and where they stand. */
export function ask(analysis: Analysis, screen: Screen, ascii: boolean): string {
  const groups = analysis.series?.groups ?? [];
  const count = groups.reduce((sum, group) => sum + group.values.length, 0);
  const head = `${heading(analysis, screen)} ${screen.marks.between} ${phrases.values[screen.lang](count)}`;
  return `${[[head], ...groups.map((group) => groupLines(group, analysis, screen, ascii))].map((block) => block.join('\n')).join('\n\n')}\n`;
}

function groupLines({ what, values }: SeriesGroup, analysis: Analysis, screen: Screen, ascii: boolean): readonly string[] {
  const { paint, marks, lang } = screen;
  const barWidth = screen.width >= WIDE ? LONG_BAR : SHORT_BAR;
  const drawn = bars(values, barWidth, ascii);
  const days = values.map((value) => daysOf(value, lang, marks));
  const amounts = values.map((value) => amountOf(value, marks));
  const wheres = values.map(screen.where);
  const [dayWidth, amountWidth, whereWidth] = [widest(days), widest(amounts), widest(wheres)];
  const indent = 2 + dayWidth + 1 + 1 + 2;
  const lines = values.flatMap((value, i) => {
    const mark = value.findings.some(({ level }) => level === 'conflict') ? paint.level.conflict(marks.level.conflict) : value.status === 'goal' || value.status === 'forecast' ? marks.entry.planned : ' ';
    const where = wheres[i] as string;
    const lead = `  ${padEnd(days[i] as string, dayWidth)} ${mark}  ${padStart(amounts[i] as string, amountWidth)}  ${paint.quiet(padEnd(drawn[i] as string, barWidth))}  `;
    const room = screen.width - indent - amountWidth - 2 - barWidth - 2 - whereWidth - 2;
    const inline = room >= LEAST_QUOTE || !screen.fits;
    const place = screen.linked(value.doc, where) + ' '.repeat(inline ? whereWidth - measure(where) : 0);
    const quote = screen.quote(value, screen.fits ? Math.max(inline ? room : screen.width - indent, LEAST_QUOTE) : ENOUGH);
    const more = moreOf(value, analysis, screen);
    return [
      inline ? `${lead}${place}  ${quote}` : lead + place,
      ...(inline ? [] : [' '.repeat(indent) + quote]),
      ...more.map((line) => ' '.repeat(indent) + line),
    ];
  });
  return [`${paint.strong(safe(what) || words.amount[lang])}  ${values.length}`, ...lines];
}

/** What else there is to say of a value, and the findings that touch it. */
function moreOf(value: SeriesValue, analysis: Analysis, screen: Screen): readonly string[] {
  const { lang, paint, marks } = screen;
  const told = besides(value, lang, marks).map(safe);
  const found = value.findings.map((one) => {
    const finding = analysis.findings.find(({ id }) => id === one.id);
    return `${paint.level[one.level](marks.level[one.level])} ${finding === undefined ? one.id : screen.shortId(finding)} ${one.rule}`;
  });
  return [...(told.length > 0 ? [paint.quiet(told.join(` ${marks.between} `))] : []), ...found];
}
