import type { Analysis, Entry } from '../../model/analysis.js';
import { dayNumberOf, isoDay } from '../../model/calendar.js';
import type { Lang } from '../../model/lang.js';
import { dayBounds } from '../../model/timex.js';
import { entryKinds, entryMarks } from '../catalogue.js';
import type { Reporter } from '../reporter.js';
import { condenser, headlined } from '../wording/condense.js';
import { oneLine, placesOf, shownDate } from '../wording/entry.js';

/** A calendar (RFC 5545): whole days that block no time. */
export const ics: Reporter = {
  name: 'ics',
  machine: true,
  render(analysis, { lang, epoch }) {
    const stamp = epoch === undefined ? `${compact(newest(analysis))}T000000Z` : stampOf(epoch);
    const condensed = condenser(analysis, '…');
    const lines = [
      'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//cotejo//cotejo//${lang.toUpperCase()}`, 'CALSCALE:GREGORIAN',
      ...analysis.timeline.flatMap((entry) => event(entry, headlined(entry, condensed, SUMMARY), stamp, lang)),
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
  },
};

/** Units of a summary: what a calendar shows in a day. */
const SUMMARY = 120;

function event(entry: Entry, summary: string, stamp: string, lang: Lang): string[] {
  const first = entry.first ?? entry.last;
  if (first === null) return [];
  const after = isoDay((dayNumberOf(entry.last ?? first) as number) + 1);
  const sure = entry.mark === 'exact';
  const sources = placesOf(entry).map((place) => `${place.doc}:${place.line}:${place.column} «${oneLine(place.text)}»`);
  const known = sure ? [] : [[shownDate(entry), entryMarks[entry.mark][lang], ...entry.findings].join(' · ')];
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@cotejo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(after)}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${[...known, ...sources].map(text).join('\\n')}`,
    `CATEGORIES:${text(entryKinds[entry.kind][lang])}`,
    `STATUS:${sure || entry.mark === 'computed' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (iso: string): string => iso.replaceAll('-', '');

/** The last day of the newest document: a report carries no clock. */
const newest = ({ documents }: Analysis): string => documents.map(({ dated }) => dayBounds(dated?.timex)[1]).sort().at(-1) || '1970-01-01';

/** Seconds since 1970 UTC as a date and time of iCalendar. */
function stampOf(seconds: number): string {
  const rest = seconds % 86_400;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${compact(isoDay(Math.floor(seconds / 86_400)))}T${two(rest / 3600)}${two((rest % 3600) / 60)}${two(rest % 60)}Z`;
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
const text = (words: string): string => oneLine(words).replace(/[\\;,]/g, '\\$&');

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** The line cut into lines of at most 75 octets, each after the first with a space before it; no letter is split. */
function folded(line: string): string {
  const lines: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST) { lines.push(line.slice(from, at)); from = at; octets = 1; }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  lines.push(line.slice(from));
  return lines.join('\r\n ');
}
