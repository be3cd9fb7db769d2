import type { AnalysedDocument, Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import type { Lang } from '../../model/lang.js';
import type { DocId, Place } from '../../model/span.js';
import { dayBounds } from '../../model/timex.js';
import type { ReportOptions } from '../reporter.js';
import { safe } from '../safe.js';
import { shortInterval } from '../wording/interval.js';
import { shortIds, shortNames } from '../wording/short.js';
import { type Marks, marksFor } from './marks.js';
import { paintWith, type Paint } from './paint.js';
import { quoted } from './quote.js';

/** What every terminal view needs: signs, colours, short names and ids, and how to show a place. */
export interface Screen {
  readonly lang: Lang;
  readonly paint: Paint;
  readonly marks: Marks;
  readonly width: number;
  /** Whether lines may be wrapped and quotes trimmed. */
  readonly fits: boolean;
  /** Most items of one kind that are shown. */
  readonly cap: number;
  name(doc: DocId): string;
  shortId(finding: Finding): string;
  /** `name:line:column`, plain. */
  where(place: Place): string;
  /** The same words with a link around them, where links are wanted. */
  linked(doc: DocId, words: string): string;
  /** A document's date as printed, `''` where unknown. */
  dateOf(doc: DocId): string;
  langOf(doc: DocId): Lang | undefined;
  /** A quote in so many columns, its words standing out. */
  quote(place: Place, room: number): string;
}

/** Items of a kind shown before the rest are counted. */
const CAP = 10;

export function screenFor(analysis: Analysis, options: ReportOptions): Screen {
  const { terminal, lang } = options;
  const paint = paintWith(terminal.color);
  const marks = marksFor(terminal.ascii);
  const documents = new Map<DocId, AnalysedDocument>(analysis.documents.map((document) => [document.id, document]));
  const names = terminal.screen ? shortNames(analysis.documents.map((document) => document.id)) : new Map<DocId, string>();
  const ids = shortIds(analysis.findings.map((finding) => finding.id));
  const name = (doc: DocId): string => safe(names.get(doc) ?? doc);
  return {
    lang, paint, marks, width: terminal.width, fits: terminal.screen,
    cap: options.all ? Infinity : CAP,
    name,
    shortId: (finding) => ids.get(finding.id) ?? finding.id,
    where: (place) => `${name(place.doc)}:${place.line}:${place.column}`,
    linked: (doc, words) => {
      const address = terminal.link?.(doc);
      return address === undefined ? words : `\u001b]8;;${address}\u0007${words}\u001b]8;;\u0007`;
    },
    dateOf: (doc) => interval(documents.get(doc)?.dated?.timex, marks),
    langOf: (doc) => documents.get(doc)?.lang,
    quote: (place, room) => {
      const { before, words, after } = quoted(place, options.text?.(place.doc), room, terminal.screen, marks.ellipsis);
      return `${paint.quiet(before)}${marks.open}${paint.quote(words)}${marks.close}${paint.quiet(after)}`;
    },
  };
}

/** A date as printed: EDTF intervals as `[2024-10…2024-12]`. */
function interval(timex: string | undefined, marks: Marks): string {
  if (timex === undefined) return '';
  const words = shortInterval(safe(timex), marks.range);
  return timex.includes('/') ? `[${words}]` : words;
}

/** First and last day of the dated documents, or nothing. */
export function reach(analysis: Analysis, marks: Marks): string {
  const days = analysis.documents.map((document) => dayBounds(document.dated?.timex));
  const first = days.map(([from]) => from).filter((day) => day !== '').sort()[0];
  const last = days.map(([, to]) => to).filter((day) => day !== '').sort().at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}${marks.range}${last}`;
}
