import type { DateMod } from '../model/date-value.js';
import type { Pattern } from './pack.js';

/** Units of time, as TIMEX3 writes them; `sexenio` and its like are `T` (term of government, six years). */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'F' | 'FN' | 'M' | 'B' | 'Q' | 'C' | 'HY' | 'Y' | 'DE' | 'CE' | 'T' | 'L' | 'WE';

/** Parts of the day of TIMEX3. */
export type DayPart = 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI';

/**
 * What a phrase says of time, before any anchor is known; language-neutral.
 * A slot of a template fills the field of its name; `as` of the pattern fills the rest and wins.
 */
export interface DateMeaning {
  /**
   * `calendar` names a date or part of one; `relative` counts units from an anchor; `duration`, `set` and `ref` are those of TIMEX3;
   * `range` has `from` and `to`; `list` several days of one month; `unit`, `part`, `clock` and `amount` are pieces that stand for nothing alone;
   * `nothing` looks like a date and is none.
   */
  readonly kind?: 'calendar' | 'relative' | 'duration' | 'set' | 'ref' | 'range' | 'list' | 'unit' | 'part' | 'clock' | 'nothing';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly decade?: number;
  readonly century?: number;
  readonly part?: DayPart;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** Minutes to add to the hour ("y media"). */
  readonly minutes?: number;
  /** Clock times past midday told on a twelve-hour clock. */
  readonly pm?: boolean;
  /** Years from the document's, for "marzo del año pasado". */
  readonly yearShift?: number;
  /** Months from the document's, for "el 5 del mes pasado". */
  readonly monthShift?: number;
  /** -1 "el pasado lunes", 0 "este lunes", 1 "el próximo lunes". */
  readonly direction?: -1 | 0 | 1;
  readonly unit?: TimeUnit;
  /** How many units; null where the text does not say ("unos días"). */
  readonly n?: number | null;
  readonly n2?: number;
  readonly unit2?: TimeUnit;
  /** Half a unit more ("dos años y medio"). */
  readonly andHalf?: boolean;
  /** Units from the anchor; with `sign`, the amount is `n`. */
  readonly offset?: number;
  readonly sign?: -1 | 1;
  /** What relative dates count from. */
  readonly base?: 'document' | 'previous';
  /** Weeks from the document's, for "el lunes de la próxima semana". */
  readonly weekShift?: number;
  /** Which of the pack's terms of government ("el sexenio de Zedillo"). */
  readonly term?: number;
  /** `n`th unit of the parent ("segunda semana de febrero"). */
  readonly nth?: number;
  readonly ref?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** The plural form of a unit ("meses"). */
  readonly plural?: boolean;
  readonly mod?: DateMod;
  /** Three numbers as written; which is the day and which the month is for the document to tell. */
  readonly numeric?: readonly [number, number, number];
  /** Written day before month, in a language that may do either. */
  readonly dayFirst?: boolean;
}

/** A way to write a date. */
export interface DatePattern extends Pattern {
  readonly as: DateMeaning;
  /** `slots`: the mention runs from the first slot to the last, without the words around them. */
  readonly extent?: 'slots';
  /** Only where the word before is one of these. */
  readonly after?: readonly string[];
  /** Not where the word before is one of these. */
  readonly notAfter?: readonly string[];
  /** Not where the word after is one of these. */
  readonly notBefore?: readonly string[];
  /** Only where the word two before is one of these. */
  readonly afterSecond?: readonly string[];
  /** Only where a mark that ends a clause, or the end of the line, follows. */
  readonly closed?: boolean;
  /** Only where the first word begins with a capital. */
  readonly capital?: boolean;
  /** Only where the first word is in lower case, or all of its line is not ("El Diario" is a newspaper). */
  readonly lower?: boolean;
  /** Not where the word before begins with a capital ("Agenda 2030"), unless it is one of `beforeYear`. */
  readonly notAfterCapital?: boolean;
  /** Not where capitals around it make it a part of a name. */
  readonly notInName?: boolean;
}

/** Words and endings by which the tense of a verb is told. Endings are matched as written, accents kept. */
export interface TensePack {
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
}

/** Words that bind dates to the start and end of something, and lengths of time to what they measure. */
export interface CoursePack {
  /** Verbs before the date at which something starts, and ends. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Verbs and participles that set a date to come though they are past ("convocó", "programada"). */
  readonly plans: readonly string[];
  /** Words that, right after such a verb, tell when it was done: "aprobó en octubre". */
  readonly within: readonly string[];
  /** Verbs of saying: a date right after one, past a preposition of `on`, is when it was said. */
  readonly saying: readonly string[];
  readonly on: readonly string[];
  /** Words before the date at which something is to end: "until", "hasta". */
  readonly until: readonly string[];
  /** Auxiliaries before a participle that leave the tense to the verb before them ("will be opened"). */
  readonly bare: readonly string[];
  /** Words between a plan and what is planned ("expected to"). */
  readonly toward: readonly string[];
  /** Words before the date since which something is so. */
  readonly since: readonly string[];
  /** Phrases before the date from which something is so. */
  readonly from: readonly string[];
  /** Participles that tell what is done ("realizada"). */
  readonly done: readonly string[];
  /** Words that come between a verb and the date of something else. */
  readonly breaks: readonly string[];
  /** Endings of infinitives. */
  readonly infinitives: readonly string[];
  /** Words with such an ending that are no verbs. */
  readonly nouns: readonly string[];
  /** Words before an anniversary or age: "cumple". */
  readonly turns: readonly string[];
  /** Phrases after a length that measures a term or works: "al frente", "de obra". */
  readonly measured: readonly string[];
}

/** How a document says its own date. */
export interface DatelinePack {
  /** Words that open a line of metadata: "fecha", "publicado". */
  readonly keys: readonly string[];
  /** Words before a date told by the speaker as the day's own: "hoy es", "horas del". */
  readonly spoken: readonly string[];
  /** Words that may stand in a line together with its date: "por", "boletín", "hrs". */
  readonly fillers: readonly string[];
  /** Words of a label whose date is that of something else: "inicio", "deadline". */
  readonly others: readonly string[];
}

/** First and last day of a term of government, and its head: each name as it may be written after "sexenio de". */
export type TermOfGovernment = readonly [from: readonly [number, number, number], to: readonly [number, number, number], heads: readonly string[]];

/** Calendar words and the ways to write a date. */
export interface DatePack {
  /** Months 1 to 12: full name first, then abbreviations without point. */
  readonly months: readonly (readonly string[])[];
  /** Months whose name is a common word too: alone they need a word of place before them. */
  readonly doubtfulMonths: readonly number[];
  /** Weekdays, Sunday first: full name first, then abbreviations without point. */
  readonly weekdays: readonly (readonly string[])[];
  /** Full names of months in the other language, in order: in a text half of which is in that language its dates are written so. */
  readonly foreignMonths: readonly string[];
  /** Abbreviations of weekdays that are words too: they are weekdays only beside a number. */
  readonly doubtfulWeekdays: readonly string[];
  readonly units: readonly (readonly [unit: TimeUnit, singular: readonly string[], plural: readonly string[]])[];
  readonly parts: readonly (readonly [part: DayPart, words: readonly string[]])[];
  readonly seasons: readonly (readonly [season: 'SP' | 'SU' | 'FA' | 'WI', words: readonly string[]])[];
  /** Number words from 2 up ("quince" 15), without compounds. */
  readonly amounts: readonly (readonly [word: string, value: number])[];
  /** Word between tens and ones of a compound ("treinta y cinco"), if any. */
  readonly and: string | null;
  /** Hundreds, for years in words. */
  readonly hundreds: readonly (readonly [word: string, value: number])[];
  /** Word worth a thousand. */
  readonly thousand: string;
  /** Words worth an unknown amount: "varios", "unos". */
  readonly vague: readonly string[];
  readonly ordinals: readonly (readonly [word: string, value: number])[];
  /** Endings glued to the digits of a day: "º", "st". */
  readonly dayEndings: readonly string[];
  /** Order of day and month in numeric dates that nothing else decides. */
  readonly numericOrder: 'dmy' | 'mdy';
  /** Phrases that start at a word which may be a date by itself, or the heart of one. */
  readonly core: readonly DatePattern[];
  /** Phrases around a heart: `{date}`, `{duration}`, `{unit}` and their like. */
  readonly phrases: readonly DatePattern[];
  /** Two dates joined: `{from}` and `{to}`. */
  readonly spans: readonly DatePattern[];
  /** Words that make what follows a name: "calle", "hospital". */
  readonly nameNouns: readonly string[];
  /** Small words that may stand inside a name, between its noun and its date: "de", "la". */
  readonly nameLinks: readonly string[];
  /** Words after a date in capitals that make it a street: "5 de Mayo esquina con". */
  readonly addressWords: readonly string[];
  /** Words after which a bare year is a year. */
  readonly beforeYear: readonly string[];
  /** Words before a pair of years that make it a season or course, with its first month in the one and its last in the other. */
  readonly periods: readonly (readonly [words: readonly string[], from: number, to: number])[];
  /** Words before a day by which something must be done earlier. */
  readonly deadlines: readonly string[];
  /** Terms of government that a word of the language names ("sexenio"): first and last day of each, and the names by which its head goes. */
  readonly terms?: readonly TermOfGovernment[];
  readonly tense: TensePack;
  readonly dateline: DatelinePack;
  readonly course: CoursePack;
}
