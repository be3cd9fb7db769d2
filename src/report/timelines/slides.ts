import type { Analysis, Entry } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import { entryKinds, entryMarks, phrases } from '../catalogue.js';
import { headlined, condenser } from '../wording/condense.js';
import { documentsOf, oneLine, placesOf, shownDate } from '../wording/entry.js';

/** A day, month or year, as numbers. */
export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** An event as TimelineJS shows it. Headline and text are HTML. */
export interface Slide {
  readonly id: string;
  readonly start: SlideDate;
  readonly end: SlideDate | null;
  /** The date in words, where its numbers alone would say too much or too little. */
  readonly display: string | null;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
}

/** Units of a headline: two lines of a slide. */
const HEADLINE = 110;

/** One slide for each event that has a day to stand at. */
export function slides(analysis: Analysis, lang: Lang): readonly Slide[] {
  const condensed = condenser(analysis, '…');
  return analysis.timeline.flatMap((entry) => slide(entry, headlined(entry, condensed, HEADLINE), lang) ?? []);
}

function slide(entry: Entry, title: string, lang: Lang): Slide | null {
  const at = entry.first ?? entry.last;
  if (at === null) return null;
  const plain = /^\d{4}(?:-\d{2}){0,2}$/.test(entry.date);
  return {
    id: entry.id,
    start: numbers(plain ? entry.date : at),
    end: plain || entry.last === null || entry.last === at ? null : numbers(entry.last),
    display: plain && entry.mark !== 'computed' && entry.mark !== 'bounded' ? null : shownDate(entry),
    headline: html(title),
    text: body(entry, lang),
    group: html(entryKinds[entry.kind][lang]),
  };
}

/** What is known of the date, the words, and every source. */
function body(entry: Entry, lang: Lang): string {
  const count = documentsOf(entry);
  const known = [...(entry.mark === 'exact' ? [] : [entryMarks[entry.mark][lang]]), ...(count > 1 ? [phrases.sources[lang](count)] : []), ...entry.findings];
  const sources = placesOf(entry).map((place) => `<li>${html(`${place.doc}:${place.line}:${place.column}`)} <q>${html(oneLine(place.text))}</q></li>`);
  return `${known.length > 0 ? `<p>${html(known.join(' · '))}</p>` : ''}<ul>${sources.join('')}</ul>`;
}

function numbers(date: string): SlideDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number | undefined, number | undefined];
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Text with no meaning in HTML, in or out of an attribute. */
const html = (text: string): string => oneLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
