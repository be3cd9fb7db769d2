import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document } from '../src/document/document.js';
import { extractDates } from '../src/extract/dates.js';
import { grammarOf } from '../src/grammar/grammar.js';
import { languages } from '../src/lang/registry.js';
import { civilOf, dayNumber, daysInMonth, isoDay, isoWeekOf, mondayOf, monthIndex, monthOfIndex, weekdayOf } from '../src/model/calendar.js';

/** What a value may look like: a day, month, year, part of a year, week, decade, century, time, duration, reference, or two of them as a range. */
const DATE = String.raw`(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-Q[1-4X]|-H[12X]|-(?:SP|SU|FA|WI)|-W(?:\d\d|XX)(?:-(?:[1-7]|WE))?)?|\d{2,3}`;
const TIME = String.raw`T(?:MO|MI|AF|EV|NI|\d\d:\d\d)`;
const LENGTH = String.raw`P(?:T?(?:\d+(?:\.\d+)?|X)(?:DE|CE|WE|[YMWDQHS])T?)+(?:\d+H)?`;
const ONE = String.raw`(?:(?:${DATE})(?:${TIME})?|${TIME}|${LENGTH}|(?:PRESENT|PAST|FUTURE)_REF)`;
const TIMEX = new RegExp(`^${ONE}(?:/${ONE})?$`, 'u');

const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe('the calendar', () => {
  it('day numbers and civil dates round-trip', () => {
    fc.assert(fc.property(day, (days) => {
      const { year, month, day: of } = civilOf(days);
      expect(of).toBeGreaterThanOrEqual(1);
      expect(of).toBeLessThanOrEqual(daysInMonth(year, month));
      expect(dayNumber(year, month, of)).toBe(days);
    }), { seed: 7 });
  });

  it('the day after has the next weekday, and a later text', () => {
    fc.assert(fc.property(day.filter((days) => days < dayNumber(9999, 12, 31)), (days) => {
      expect(weekdayOf(days + 1)).toBe((weekdayOf(days) + 1) % 7);
      expect(isoDay(days) < isoDay(days + 1)).toBe(true);
    }), { seed: 7 });
  });

  it('a day lies in the week that starts on the Monday of its ISO week', () => {
    fc.assert(fc.property(day, (days) => {
      const { year, week } = isoWeekOf(days);
      const monday = mondayOf(year, week);
      expect(weekdayOf(monday)).toBe(1);
      expect(days - monday).toBeGreaterThanOrEqual(0);
      expect(days - monday).toBeLessThan(7);
    }), { seed: 7 });
  });

  it('months count on and back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(monthOfIndex(monthIndex(year, month))).toEqual({ year, month });
    }), { seed: 7 });
  });
});

/** Words of dates and of none, in both languages, with marks between: prose that is all dates, well formed or not. */
const WORDS = [
  'el', 'la', 'los', 'del', 'de', 'al', 'a', 'entre', 'y', 'hasta', 'desde', 'pasado', 'próximo', 'siguiente', 'anterior', 'este', 'esta', 'primer', 'último', 'lunes', 'martes', 'sáb.', 'mar', 'enero', 'mayo', 'Mayo', 'setiembre', 'dic.',
  'semana', 'semanas', 'mes', 'meses', 'año', 'años', 'día', 'días', 'trimestre', 'semestre', 'sexenio', 'Zedillo', 'siglo', 'XIX', 'hoy', 'ayer', 'mañana', 'ahora', 'hace', 'dentro', 'cada', 'tercer', 'antes', 'después', 'las', 'horas', 'menos', 'cuarto', 'media', 'noche',
  'the', 'of', 'last', 'next', 'this', 'Monday', 'May', 'June', 'week', 'months', 'ago', 'quarter', 'three', 'half', 'dos', 'treinta', 'mil', 'uno', '1', '3', '30', '31', '99', '2024', '1999', '2025-02-30', '30/2', '31/12/2025', '12/31/25', '15:30', '1º', '.', ',', '-', '/', '(', ')', ':', '\n', '%',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const given = fc.option(day.filter((days) => days > dayNumber(1500, 1, 1) && days < dayNumber(2100, 1, 1)).map(isoDay), { nil: undefined });

describe('whatever a text says', () => {
  it.each(languages)('%s: dates stand in order, do not overlap, lie in the text and have a valid value', (lang) => {
    fc.assert(fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), given, (text, date) => {
      const ready = document({ id: 'any.txt', text, given: { lang, ...(date !== undefined && { date }) } });
      let end = 0;
      for (const mention of extractDates(ready, grammarOf(lang), new Uint8Array(ready.tokens.count))) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(ready.text.length);
        expect(mention.value.timex).toMatch(TIMEX);
        end = mention.end;
      }
    }), { seed: 7, numRuns: 1000 });
  });
});
