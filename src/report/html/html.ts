import type { Analysis } from '../../model/analysis.js';
import { levelsWorstFirst } from '../../model/finding.js';
import type { Reporter, ReportOptions } from '../reporter.js';
import { agreements } from './agreements.js';
import { documents } from './documents.js';
import { findings } from './findings.js';
import { foot, head } from './frame.js';
import { officials, programs } from './ledgers.js';
import { pageOf } from './page.js';
import { curves } from './plots.js';
import { problems } from './problems.js';
import { type Maker, whole } from './section.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';

const found: readonly Maker[] = levelsWorstFirst.map(findings);

/** One page that needs nothing but itself: findings with their passages, timeline, people, programs, and the documents they come from. */
export const html: Reporter = {
  name: 'html',
  machine: false,
  render: (analysis, options) => [...pieces(analysis, options)].join(''),
  pieces,
};

/** Sections in the order of the page. Documents come last: their words get an address where something above links to them. */
const makers: Readonly<Partial<Record<ReportOptions['view'], readonly Maker[]>>> = {
  contradictions: [problems, ...found, agreements, timeline, curves, officials, programs, documents],
  check: [problems, ...found, agreements, documents],
  timeline: [problems, timeline, curves, ...found, agreements, officials, programs, documents],
};

function* pieces(analysis: Analysis, options: ReportOptions): Generator<string> {
  const page = pageOf(analysis, options);
  const sections = (makers[options.view] ?? []).flatMap((maker) => maker(page) ?? []);
  yield head(page, sections).markup;
  yield summary(page, sections).markup;
  for (const section of sections) for (const { markup } of whole(section, page.lang)) yield markup;
  yield foot().markup;
}
