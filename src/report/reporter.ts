import type { Analysis } from '../model/analysis.js';
import type { Lang } from '../model/lang.js';
import type { DocId } from '../model/span.js';
import type { CsvKind } from './tables/csv-dialect.js';
import type { RuleCard } from './rule-card.js';

/** What of an analysis a report shows; one for each command that analyses. */
export type View = 'contradictions' | 'timeline' | 'check' | 'extract' | 'who' | 'explain' | 'ask' | 'promises' | 'diff';

/** What a timeline may be grouped by. */
export type Period = 'day' | 'month' | 'year';

/** How a terminal, or what stands for it, shows text. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Marks in ASCII only; article text keeps its letters. */
  readonly ascii: boolean;
  /** Columns. */
  readonly width: number;
  /** A person's screen: lines are wrapped, quotes trimmed, documents have short names. Without it nothing is cut. */
  readonly screen: boolean;
  /** Address that a document's name links to, where links are wanted. */
  readonly link?: (doc: DocId) => string | undefined;
}

export interface ReportOptions {
  readonly view: View;
  /** Language of labels. Messages keep the language that the analysis was made in. */
  readonly lang: Lang;
  /** The documents under check; empty outside `check`. */
  readonly drafts: ReadonlySet<DocId>;
  /** The finding to explain, by its whole id. */
  readonly finding?: string;
  /** Accepted findings too, with their reasons. */
  readonly showAccepted?: boolean;
  /** Everything, without caps. */
  readonly all: boolean;
  /** Conflicts only. */
  readonly quiet: boolean;
  /** `guarded` keeps spreadsheets from running text cells as formulas. */
  readonly csv: CsvKind;
  /** Whose separators `excel` takes. */
  readonly locale?: string;
  /** Timelines get a heading for each of these. */
  readonly group?: Period;
  /** When a report that must carry a time was made, in seconds since 1970 UTC; without it the corpus tells. */
  readonly epoch?: number;
  readonly terminal: TerminalOptions;
  /** Whole texts, for words around a quote; without it quotes stand alone. */
  readonly text?: (doc: DocId) => string | undefined;
  /** Every rule, sorted by id, for formats that list them. */
  readonly rules?: readonly RuleCard[];
  /** Version of the program, for formats that name their tool. */
  readonly version?: string;
}

/** A report is a function of the analysis. */
export interface Reporter {
  readonly name: string;
  /** Whether a program reads it: its sentences then never follow the locale. */
  readonly machine: boolean;
  /** Loads what `render` needs for these options; to be awaited first. */
  ready?(options: ReportOptions): Promise<void>;
  render(analysis: Analysis, options: ReportOptions): string;
  /** The same text in pieces, for reports that may exceed the longest string. */
  pieces?(analysis: Analysis, options: ReportOptions): Iterable<string>;
}
