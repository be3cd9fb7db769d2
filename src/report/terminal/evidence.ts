import type { Place } from '../../model/span.js';
import { phrases } from '../catalogue.js';
import { oneLine } from '../wording/entry.js';
import type { Screen } from './screen.js';
import { measure, padEnd, widest, wrap } from './width.js';

/** Columns that a quote with its words around it has in any case where lines need not fit. */
const ENOUGH = 64;

/** Columns below which a quote that does not fit beside its place goes under it. */
const CRAMPED = 56;

/** Places of one finding that are shown before the rest are counted. */
const PLACES = 6;

/**
 * One line for each place: where, its language and date where these differ between them, and the quote; a long quote has a line of its own on a narrow screen.
 * `dated` shows dates whatever they are; `whole` shows every place.
 */
export function evidenceLines(all: readonly Place[], screen: Screen, indent: number, { dated = false, whole = false } = {}): readonly string[] {
  const places = whole || screen.cap === Infinity ? all : all.slice(0, PLACES);
  const rest = all.length - places.length;
  const wheres = places.map(screen.where);
  const dates = places.map((place) => screen.dateOf(place.doc));
  const langs = places.map((place) => screen.langOf(place.doc) ?? '');
  const showDates = dated ? dates.some((date) => date !== '') : new Set(dates).size > 1;
  const showLangs = new Set(langs).size > 1;
  const whereWidth = widest(wheres);
  const dateWidth = widest(dates);
  const lines = places.map((place, i) => {
    const where = wheres[i] as string;
    const middle = `${showLangs ? `  ${padEnd(langs[i] as string, 2)}` : ''}${showDates ? `  ${padEnd(dates[i] as string, dateWidth)}` : ''}`;
    const lead = ' '.repeat(indent) + screen.linked(place.doc, where) + ' '.repeat(whereWidth - measure(where));
    const room = screen.width - indent - whereWidth - measure(middle) - 2;
    const under = screen.width - indent - 2;
    if (screen.fits && room < CRAMPED && room < under && room < measure(oneLine(place.text)) + 2) {
      return [`${lead}${screen.paint.quiet(middle)}`.trimEnd(), ' '.repeat(indent + 2) + screen.quote(place, Math.max(under, 24))];
    }
    return [`${lead}${screen.paint.quiet(middle)}  ${screen.quote(place, Math.max(room, screen.fits ? 24 : ENOUGH))}`];
  }).flat();
  return rest === 0 ? lines : [...lines, `${' '.repeat(indent)}${screen.marks.ellipsis} ${phrases.more[screen.lang](rest)}`];
}

/** A paragraph at an indent; whole where nothing is wrapped. */
export function paragraph(text: string, screen: Screen, indent: number): readonly string[] {
  const pad = ' '.repeat(indent);
  return screen.fits ? wrap(text, Math.max(screen.width - indent, 24)).map((line) => pad + line) : [pad + text];
}
