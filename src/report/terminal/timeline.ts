import type { Analysis, Entry } from '../../model/analysis.js';
import { phrases, words } from '../catalogue.js';
import { safe } from '../safe.js';
import { shortInterval } from '../timex.js';
import type { Screen } from './screen.js';
import { cut, measure, padEnd, widest, wrap } from './width.js';

/** Dated events in order: when, a mark, what, where. */
export function timeline(analysis: Analysis, screen: Screen): string {
  const { paint, marks, lang } = screen;
  const entries = analysis.timeline;
  const mixed = new Set(entries.map((entry) => screen.langOf(entry.doc))).size > 1;
  const usual = commonLang(analysis);
  const dates = entries.map((entry) => dateCell(entry, screen));
  const dateWidth = widest(dates);
  const places = entries.map((entry) => screen.where(entry) + (entry.sources.length > 0 ? ` +${entry.sources.length}` : ''));
  const placeWidth = widest(places);
  const indent = dateWidth + 2 + (mixed ? 3 : 0) + 2;
  const textRoom = Math.max(screen.width - indent - 2 - placeWidth, 24);
  const texts = entries.map((entry) => safe(entry.text).replace(/ {2,}/g, ' ').trim());
  const column = Math.min(textRoom, widest(texts));
  const rows = entries.flatMap((entry, i) => {
    const [first, ...more] = screen.fits ? twoLines(wrap(texts[i] as string, textRoom), textRoom, screen) : [texts[i] as string];
    const tag = mixed ? padEnd(screen.langOf(entry.doc) === usual ? '' : (screen.langOf(entry.doc) ?? ''), 3) : '';
    const mark = entry.mark === 'disputed' ? paint.level.conflict(marks.entry.disputed) : marks.entry[entry.mark];
    const where = screen.linked(entry.doc, places[i] as string);
    return [
      `${padEnd(dates[i] as string, dateWidth)} ${mark} ${tag} ${padEnd(first as string, column)}  ${paint.quiet(where)}`,
      ...more.map((line) => ' '.repeat(indent) + line),
    ];
  });
  const legend = [
    `${marks.computed} ${words.computed[lang]}`, `[ ] ${words.bounded[lang]}`,
    `${marks.entry.planned} ${words.planned[lang]}`, `${marks.entry.disputed} ${words.disputed[lang]}`,
  ].join('   ');
  const counts = `${phrases.facts[lang](entries.length)} ${marks.between} ${phrases.documents[lang](analysis.documents.length)}`;
  if (rows.length === 0) return `${counts}\n`;
  const used = measure(legend) + measure(counts);
  const room = screen.fits ? screen.width : used + 3;
  const gap = ' '.repeat(Math.max(3, Math.min(room, indent + column + 2 + placeWidth) - used));
  return [...rows, '', ...(used + 3 <= room ? [paint.quiet(legend) + gap + counts] : [paint.quiet(legend), counts]), ''].join('\n');
}

/** One column is kept before every date for its mark, so that dates stand in line. */
function dateCell(entry: Entry, screen: Screen): string {
  const date = shortInterval(safe(entry.date), screen.marks.range);
  if (entry.mark === 'bounded') return `[${date}]`;
  return entry.mark === 'computed' ? `${screen.marks.computed}${date}` : ` ${date}`;
}

/** At most two lines where there are caps; the second ends in an ellipsis where more was cut. */
function twoLines(lines: readonly string[], room: number, screen: Screen): readonly string[] {
  if (lines.length <= 2 || screen.cap === Infinity) return lines;
  const { ellipsis } = screen.marks;
  return [lines[0] as string, `${cut(lines[1] as string, room - measure(ellipsis)).trimEnd()}${ellipsis}`];
}

function commonLang(analysis: Analysis): string | undefined {
  const spanish = analysis.documents.filter((document) => document.lang === 'es').length;
  return spanish * 2 >= analysis.documents.length ? 'es' : 'en';
}
