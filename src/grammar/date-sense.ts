import type { DateMeaning, DatePattern } from '../lang/date-pack.js';
import type { DateSense } from './date-grammar.js';
import type { Match } from './template.js';

/** What a match says: the values of its slots under what its pattern adds, with the parts of a range or list. */
export function senseOf(found: Match<DatePattern>): DateSense {
  const sense: Record<string, unknown> = {};
  const days: { day: number; at: number; end: number }[] = [];
  const pattern = found.pattern.as;
  const pieces: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(found.values)) {
    if (value === undefined) continue;
    const place = found.places[name] as readonly [number, number];
    if (name.startsWith('item')) days.push({ day: value as number, at: place[0], end: place[1] });
    else if (name === 'of') sense[name] = value;
    else if (name === 'from' || name === 'to') pieces[name] = value;
    else if (name.startsWith('from') && name !== 'from') pieces[name] = value;
    else if (name.startsWith('to') && name !== 'to') pieces[name] = value;
    else if (name === 'unit2') sense[name] = (value as DateMeaning).unit;
    else if (typeof value === 'object' && value !== null) {
      const kind = sense['kind'];
      Object.assign(sense, value);
      if (kind === 'calendar' || kind === 'relative') sense['kind'] = kind;
    } else sense[name] = value;
  }
  if (pattern.kind === 'list') {
    const last = found.places['day'];
    if (last) days.push({ day: sense['day'] as number, at: last[0], end: last[1] });
    days.sort((a, b) => a.at - b.at);
    return { ...sense, ...pattern, days } as DateSense;
  }
  if (pattern.kind === 'range') {
    const part = (own: string, side: 'from' | 'to'): DateSense => {
      const whole = pieces[side];
      if (typeof whole === 'object' && whole !== null) return { ...(whole as DateSense), ...(sense as DateSense), ...pattern, kind: (whole as DateSense).kind ?? 'calendar' };
      const changed: Record<string, unknown> = { ...sense, ...pattern, kind: pattern.n === undefined && pattern.unit === undefined && sense['unit'] === undefined ? 'calendar' : 'duration' };
      for (const [name, value] of Object.entries(pieces)) {
        if (name.startsWith(own) && name.length > own.length) {
          if (typeof value === 'object' && value !== null) Object.assign(changed, value); else changed[name.slice(own.length)] = value;
        }
      }
      return changed as DateSense;
    };
    return { ...pattern, kind: 'range', from: part('from', 'from'), to: part('to', 'to') } as DateSense;
  }
  return { ...sense, ...pattern } as DateSense;
}

/** The tokens that a match covers: all of them, or those of its slots. */
export function extentOf(found: Match<DatePattern>, at: number): { at: number; end: number } {
  if (found.pattern.extent !== 'slots') return { at, end: found.end };
  let from = found.end;
  let to = at;
  for (const [a, b] of Object.values(found.places)) { if (a < from) from = a; if (b > to) to = b; }
  return { at: from, end: to };
}
