import type { DateMeaning, DatePack, DatePattern } from '../lang/date-pack.js';
import type { Tokens } from '../model/tokens.js';
import type { Trie } from './template.js';

/** What a phrase says, with the parts of a range or list. */
export interface DateSense extends DateMeaning {
  /** The date from which a relative one counts ("dos días antes del 5 de mayo"). */
  readonly of?: DateSense;
  readonly from?: DateSense;
  readonly to?: DateSense;
  /** Days of a list, each with the tokens that say it. */
  readonly days?: readonly { readonly day: number; readonly at: number; readonly end: number }[];
}

/** A date expression before any anchor is known: tokens `at` (included) to `end` (excluded), and what they say. */
export interface DateReading {
  readonly at: number;
  readonly end: number;
  readonly sense: DateSense;
}

/** Tense words of a language, by word id, and endings as written. */
export interface TenseCues {
  readonly past: ReadonlySet<number>;
  readonly future: ReadonlySet<number>;
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
}

/** Words by which a date is told to be part of a name or address. */
export interface NameCues {
  readonly nouns: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly address: ReadonlySet<number>;
}

export interface DatelineCues {
  readonly keys: ReadonlySet<number>;
  readonly spoken: ReadonlySet<number>;
  readonly fillers: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
}

/** Words that bind dates to the course of something; phrases as sequences of word ids. */
export interface CourseCues {
  readonly starts: readonly (readonly number[])[];
  readonly ends: readonly (readonly number[])[];
  readonly plans: ReadonlySet<number>;
  readonly saying: ReadonlySet<number>;
  readonly on: ReadonlySet<number>;
  readonly until: ReadonlySet<number>;
  readonly bare: ReadonlySet<number>;
  readonly toward: ReadonlySet<number>;
  readonly within: ReadonlySet<number>;
  readonly since: ReadonlySet<number>;
  readonly from: readonly (readonly number[])[];
  readonly done: readonly (readonly number[])[];
  readonly breaks: ReadonlySet<number>;
  readonly infinitives: readonly string[];
  readonly nouns: ReadonlySet<number>;
  readonly turns: ReadonlySet<number>;
  readonly measured: readonly (readonly number[])[];
}

export interface DateGrammar {
  readonly pack: DatePack;
  readonly core: Trie<DatePattern>;
  readonly phrases: Trie<DatePattern>;
  readonly spans: Trie<DatePattern>;
  /** Words and marks that may stand in a phrase before its heart. */
  readonly leads: { readonly words: Uint8Array; readonly marks: ReadonlySet<number> };
  readonly beforeYear: ReadonlySet<number>;
  readonly names: NameCues;
  readonly tense: TenseCues;
  readonly dateline: DatelineCues;
  readonly course: CourseCues;
  readonly periods: readonly (readonly [words: readonly number[], from: number, to: number])[];
  readonly deadlines: ReadonlySet<number>;
  /** Whether the conditions of a pattern hold for tokens `at` to `end`; whether it is part of a name is asked of the longest match only. */
  accepts(pattern: DatePattern, tokens: Tokens, at: number, end: number): boolean;
}
