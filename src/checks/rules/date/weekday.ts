import { civilOf, dayNumber, daysInMonth, isoDay, weekdayOf } from '../../../model/calendar.js';
import type { Alleged, Level } from '../../../model/finding.js';
import type { DateMention } from '../../../model/mention.js';
import type { DateWitness } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import type { DocumentRule, Facts } from '../../rule.js';
import { WEEKDAYS } from '../../weekdays.js';

/** Dates without a year this near to the document's are its year's. */
const NEAR_DAYS = 60;
/** Years back and ahead in which a date of an undated document may lie. */
const BACK = 30;
const AHEAD = 1;

interface Weekdated { readonly mention: DateMention; readonly weekday: number; readonly month: number; readonly day: number; readonly year: number | undefined }

/** A weekday that its date is not. */
export const weekday: DocumentRule = {
  meta: {
    id: 'date/weekday',
    level: 'conflict',
    title: { es: 'Día de la semana que no corresponde', en: 'Weekday that does not fit' },
    about: { es: 'El calendario fija el día de la semana de cada fecha.', en: 'The calendar fixes the weekday of every date.' },
    wrongWhen: { es: 'La fecha sin año es de otro año que el del documento.', en: 'The date without a year is of another year than the document.' },
    example: { lang: 'es', reported: 'La asamblea será el lunes 4 de marzo de 2025.', silent: 'La asamblea será el martes 4 de marzo de 2025.' },
  },
  check(facts) {
    const dates = facts.mentions.flatMap((m) => (m.kind === 'date' ? weekdated(m) : []));
    const stated = dates.filter((d) => d.year !== undefined && !fits(d, d.year)).map((d) => wrong(d, d.year as number, 'conflict', facts));
    return [...stated, ...(facts.dated !== null && facts.dated.days.low !== null && facts.dated.days.low === facts.dated.days.high
      ? inYearOf(facts, facts.dated.days.low, dates) : inNoYear(dates))];
  },
};

function weekdated(mention: DateMention): Weekdated[] {
  const { value } = mention;
  const { day, month, year } = value.written ?? {};
  if (value.weekday === undefined || day === undefined || month === undefined || value.impossible || value.ambiguous) return [];
  return [{ mention, weekday: value.weekday, month, day, year }];
}

const fits = (d: Weekdated, year: number): boolean => d.day <= daysInMonth(year, d.month) && weekdayOf(dayNumber(year, d.month, d.day)) === d.weekday;

/** Dates without a year near a dated document: wrong unless a year that the document names explains them; a question where the year before does. */
function inYearOf(facts: Facts, today: number, dates: readonly Weekdated[]): Alleged[] {
  const years = new Set<number>();
  for (const m of facts.mentions) if (m.kind === 'date' && (m.value.anchor === 'stated' || m.value.grain === 'year') && m.value.days.low !== null) years.add(civilOf(m.value.days.low).year);
  const here = civilOf(today).year;
  const loose = dates.filter((d) => d.year === undefined);
  const near = loose.filter((d) => Math.abs(dayNumber(here, d.month, d.day) - today) <= NEAR_DAYS && isOf(here, d));
  const bad = near.filter((d) => !fits(d, here) && ![...years].some((year) => year !== here && fits(d, year)));
  const good = near.length - near.filter((d) => !fits(d, here)).length;
  if (bad.length > 1 && good === 0 && [...Array(BACK).keys()].some((k) => bad.every((d) => fits(d, here - k)))) return [];
  const level: Level = facts.dated?.basis === 'dateline' || facts.dated?.basis === 'given' || facts.dated?.basis === 'byline' || good > 0 ? 'conflict' : 'tension';
  return bad.map((d) => wrong(d, here, fits(d, here - 1) ? 'tension' : level, facts));
}

/** Dates of an undated document: some year must fit them all, when they lie close together. */
function inNoYear(dates: readonly Weekdated[]): Alleged[] {
  const loose = dates.filter((d) => d.year === undefined);
  for (let i = 1; i < loose.length; i++) {
    const [a, b] = [loose[i - 1], loose[i]];
    const apart = Math.abs(dayNumber(2001, a.month, Math.min(a.day, 28)) - dayNumber(2001, b.month, Math.min(b.day, 28)));
    if (apart > NEAR_DAYS || (a.month === b.month && a.day === b.day && a.weekday === b.weekday)) continue;
    const leap = Math.min(a.month, b.month) <= 2 && Math.max(a.month, b.month) > 2;
    const turn = (dayNumber(2001, b.month, b.day) - dayNumber(2001, a.month, a.day) + 700) % 7;
    const said = (b.weekday - a.weekday + 7) % 7;
    if (said === turn || (leap && (said === (turn + 1) % 7 || said === (turn + 6) % 7))) continue;
    return [{
      rule: 'date/weekday', level: 'conflict',
      message: {
        es: `Ningún año tiene ${WEEKDAYS[a.weekday].es} ${a.day}/${a.month} y ${WEEKDAYS[b.weekday].es} ${b.day}/${b.month}.`,
        en: `No year has ${WEEKDAYS[a.weekday].en} ${a.month}/${a.day} and ${WEEKDAYS[b.weekday].en} ${b.month}/${b.day}.`,
      },
      data: { weekdayA: a.weekday, weekdayB: b.weekday, daysApart: apart },
      proof: [{
        kind: 'calculation',
        text: {
          es: `días entre ambas fechas: ${apart}; el día de la semana avanza ${turn}, el texto dice ${said}`,
          en: `days between the two dates: ${apart}; the weekday moves on by ${turn}, the text says ${said}`,
        },
      }],
      evidence: [a, b].map(({ mention }) => ({ doc: mention.doc, start: mention.start, end: mention.end })),
    }];
  }
  return [];
}

const place = ({ doc, start, end }: Span): Span => ({ doc, start, end });

/** Whether a date of the document is the day that was most likely meant: it has the weekday that the text says, in the same month. */
const isMeant = ({ days: { low, high } }: DateWitness, d: Weekdated, said: number): boolean =>
  low !== null && low === high && low !== said && weekdayOf(low) === d.weekday && civilOf(low).month === d.month;

/** Whether the text was read as speaking of a day in a year. */
const isOf = (year: number, { mention: { value: { days } } }: Weekdated): boolean => days.low === null || civilOf(days.low).year === year;

function wrong(d: Weekdated, year: number, level: Level, { witnesses }: Facts): Alleged {
  const number = dayNumber(year, d.month, d.day);
  const is = WEEKDAYS[weekdayOf(number)];
  const says = WEEKDAYS[d.weekday];
  const others: number[] = [];
  for (let step = 0; step <= BACK && others.length < 2; step++) {
    if (step > 0 && fits(d, year - step)) others.push(year - step);
    if (step > 0 && step <= AHEAD + 6 && fits(d, year + step)) others.push(year + step);
  }
  return {
    rule: 'date/weekday',
    level,
    message: { es: `El ${isoDay(number)} es ${is.es}, no ${says.es}.`, en: `${isoDay(number)} is a ${is.en}, not a ${says.en}.` },
    data: { date: isoDay(number), says: says.en, is: is.en },
    proof: [
      { kind: 'reading', text: { es: `el texto dice ${says.es} ${d.day}/${d.month}/${year}${d.year === undefined ? ' (año del documento)' : ''}`, en: `the text says ${says.en} ${isoDay(number)}${d.year === undefined ? ' (year of the document)' : ''}` } },
      { kind: 'calculation', text: { es: `calendario: ${isoDay(number)} = ${is.es}`, en: `calendar: ${isoDay(number)} = ${is.en}` } },
      { kind: 'limit', text: { es: `sería ${says.es} en ${others.join(', ')}`, en: `it would be a ${says.en} in ${others.join(', ')}` } },
    ],
    evidence: [place(d.mention), ...witnesses.filter((w) => w.start !== null && w.end !== null && isMeant(w, d, number)).map((w) => place({ doc: d.mention.doc, start: w.start as number, end: w.end as number }))],
    sides: 1,
  };
}
