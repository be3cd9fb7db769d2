import type { Analysis, Entry } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import { phrases, words } from '../catalogue.js';
import type { Period } from '../reporter.js';
import { condenser } from '../wording/condense.js';
import { documentsOf, groups, oneLine, shownDate } from '../wording/entry.js';
import { shortIds } from '../wording/short.js';
import type { Screen } from './screen.js';
import { cut, measure, padEnd, padStart, widest, wrap } from './width.js';

/** Columns from which two lines tell enough of an event; on a narrower screen it gets a third one. */
const WIDE = 100;

/** Dated events in order: when, a mark, what, how many sources and which contradictions, where. */
export function timeline(analysis: Analysis, screen: Screen, period: Period | undefined): string {
  const { paint, marks, lang } = screen;
  const entries = analysis.timeline;
  const counts = `${phrases.facts[lang](entries.length)} ${marks.between} ${phrases.documents[lang](analysis.documents.length)}`;
  if (entries.length === 0) return `${counts}\n`;
  const layout = layoutOf(analysis, screen);
  const blocks = groups(entries, period).map(({ name, entries: own }) => [
    ...(name === null ? [] : [paint.strong(name)]),
    ...own.flatMap((entry) => rows(entry, layout, screen)),
  ].join('\n'));
  return `${[...blocks, legend(entries, counts, layout, screen)].join('\n\n')}\n`;
}

/** Columns of a timeline, and what its rows share. */
interface Layout {
  readonly date: number;
  /** Where the words start. */
  readonly indent: number;
  readonly words: number;
  readonly place: number;
  /** The language that needs no mention; null where all documents have one. */
  readonly usual: Lang | null;
  readonly ids: ReadonlyMap<string, string>;
  readonly condensed: (entry: Entry) => string;
}

function layoutOf(analysis: Analysis, screen: Screen): Layout {
  const entries = analysis.timeline;
  const mixed = new Set(entries.map((entry) => screen.langOf(entry.doc))).size > 1;
  const date = widest(entries.map((entry) => dateCell(entry, screen)));
  const place = widest(entries.map(screen.where));
  const indent = date + 2 + (mixed ? 3 : 0) + 2;
  const room = Math.max(screen.width - indent - 2 - place, 24);
  const ids = shortIds(analysis.findings.map(({ id }) => id));
  const most = widest(entries.map((entry) => `${oneLine(entry.text)}${tail(entry, ids, screen)}`));
  const spanish = analysis.documents.filter((document) => document.lang === 'es').length;
  return { date, indent, words: Math.min(room, most), place, usual: mixed ? (spanish * 2 >= analysis.documents.length ? 'es' : 'en') : null, ids, condensed: condenser(analysis, screen.marks.ellipsis) };
}

function rows(entry: Entry, layout: Layout, screen: Screen): readonly string[] {
  const { paint, marks } = screen;
  const mark = entry.mark === 'disputed' ? paint.level.conflict(marks.entry.disputed) : marks.entry[entry.mark];
  const spoken = screen.langOf(entry.doc);
  const tag = layout.usual === null ? '' : ` ${padEnd(spoken === layout.usual ? '' : (spoken ?? ''), 2)}`;
  const after = tail(entry, layout.ids, screen);
  const lines = told(entry, after, layout, screen);
  const where = screen.where(entry);
  const place = screen.fits ? ' '.repeat(layout.place - measure(where)) + screen.linked(entry.doc, where) : screen.linked(entry.doc, where);
  return lines.map((line, i) => {
    const words = i === lines.length - 1 && after !== '' && line.endsWith(after) ? line.slice(0, -after.length) + paint.quiet(after) : line;
    if (i > 0) return ' '.repeat(layout.indent) + words;
    const gap = ' '.repeat(screen.fits ? layout.words - measure(line) : 0);
    return `${padEnd(dateCell(entry, screen), layout.date)} ${mark}${tag}  ${words}${gap}  ${paint.quiet(place)}`;
  });
}

/** One column is kept before every date for its mark, so that dates stand in line. */
function dateCell(entry: Entry, { marks }: Screen): string {
  return `${entry.mark === 'bounded' || entry.mark === 'computed' ? '' : ' '}${shownDate(entry, marks)}`;
}

/** What follows the words: how many documents tell the event, and the contradictions that touch it. */
function tail(entry: Entry, ids: ReadonlyMap<string, string>, { marks, lang }: Screen): string {
  const count = documentsOf(entry);
  const notes = [...(count > 1 ? [phrases.sources[lang](count)] : []), ...(entry.findings.length > 0 ? [entry.findings.map((id) => ids.get(id) ?? id).join(' ')] : [])];
  return notes.map((note) => ` ${marks.between} ${note}`).join('');
}

/** The words of an event in lines; on a screen at most so many, titles and then the last words giving way to an ellipsis. */
function told(entry: Entry, after: string, { words: room, condensed }: Layout, screen: Screen): readonly string[] {
  const text = oneLine(entry.text);
  if (!screen.fits) return [text + after];
  const most = screen.cap === Infinity ? Infinity : screen.width < WIDE ? 3 : 2;
  const whole = fitted(text, after, room);
  if (whole.length <= most) return whole;
  const shorter = fitted(condensed(entry), after, room);
  if (shorter.length <= most) return shorter;
  const { ellipsis } = screen.marks;
  const last = shorter.slice(most - 1, most + 1).join(' ');
  const kept = cut(last, Math.max(1, room - measure(after) - measure(ellipsis))).replace(/\s+\S*$/, '');
  return [...shorter.slice(0, most - 1), `${kept}${ellipsis}${after}`];
}

/** The text in lines, and after its end what follows it, on the last line or one of its own. */
function fitted(text: string, after: string, room: number): readonly string[] {
  const lines = wrap(text, room);
  const last = lines.at(-1) as string;
  if (measure(last) + measure(after) <= room) return [...lines.slice(0, -1), last + after];
  return [...lines, after.trimStart()];
}

/** What the marks that are used mean, and how much there is. */
function legend(entries: readonly Entry[], counts: string, { indent, words: room, place }: Layout, screen: Screen): string {
  const { paint, marks, lang } = screen;
  const used = new Set(entries.map(({ mark }) => mark));
  const signs = [
    ...(used.has('computed') ? [`${marks.computed} ${words.computed[lang]}`] : []),
    ...(used.has('bounded') ? [`[ ] ${words.bounded[lang]}`] : []),
    ...(used.has('planned') ? [`${marks.entry.planned} ${words.planned[lang]}`] : []),
    ...(used.has('disputed') ? [`${marks.entry.disputed} ${words.disputed[lang]}`] : []),
  ].join('   ');
  if (signs === '') return counts;
  const width = screen.fits ? indent + room + 2 + place : 0;
  if (!screen.fits) return `${paint.quiet(signs)}   ${counts}`;
  return measure(signs) + 3 + measure(counts) <= width ? paint.quiet(signs) + padStart(counts, width - measure(signs)) : `${paint.quiet(signs)}\n${counts}`;
}
