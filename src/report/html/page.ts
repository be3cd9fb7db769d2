import type { Analysis } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import type { DocId, Place, Span } from '../../model/span.js';
import type { ReportOptions } from '../reporter.js';
import { shortIds, unsharedPaths } from '../wording/short.js';
import { type Caps, capsFor } from './caps.js';
import { dateMark } from './dates.js';
import { html, type Markup } from './markup.js';
import { type People, peopleOf } from './people.js';
import { type Shelf, shelfOf } from './shelf.js';

/** What every section needs: the analysis, what fits, how documents are named and where their words stand. */
export interface Page {
  readonly analysis: Analysis;
  readonly options: ReportOptions;
  readonly lang: Lang;
  readonly caps: Caps;
  readonly shelf: Shelf;
  readonly people: People;
  /** A document's path below the folder that all share. */
  name(doc: DocId): string;
  /** The date of a document, or null. */
  date(doc: DocId): Markup | null;
  /** ` lang="…"` where a document is in another language than the page. */
  spoken(doc: DocId): Markup | null;
  /** A finding's id, short. */
  shortId(id: string): string;
  /** A link to words in their document; the label alone where the page does not hold them. */
  link(place: Span, label: Markup): Markup;
  /** ` data-docs="…"`: numbers of the documents that an item draws on, for the filters. */
  docs(places: readonly Place[]): Markup;
}

export function pageOf(analysis: Analysis, options: ReportOptions): Page {
  const caps = capsFor(options.all);
  const shelf = shelfOf(analysis, options, caps);
  const names = unsharedPaths(analysis.documents.map((document) => document.id));
  const ids = shortIds(analysis.findings.map((finding) => finding.id));
  const { lang } = options;
  return {
    analysis, options, lang, caps, shelf, people: peopleOf(analysis),
    name: (doc) => names.get(doc) ?? doc,
    date(doc) {
      const timex = shelf.of(doc)?.document.dated?.timex;
      return timex === undefined ? null : dateMark(timex, lang);
    },
    spoken(doc) {
      const spoken = shelf.of(doc)?.document.lang;
      return spoken === undefined || spoken === lang ? null : html` lang="${spoken}"`;
    },
    shortId: (id) => ids.get(id) ?? id,
    link(place, label) {
      const address = shelf.address(place);
      return address === null ? label : html`<a href="#${address}">${label}</a>`;
    },
    docs(places) {
      const numbers = new Set(places.flatMap(({ doc }) => shelf.of(doc)?.number ?? []));
      return html` data-docs="${[...numbers].join(' ')}"`;
    },
  };
}

/** `name · 5:55`, the way to the words. */
export const source = (page: Page, place: Place): Markup => page.link(place, html`${page.name(place.doc)} <span class="at">${place.line}:${place.column}</span>`);
