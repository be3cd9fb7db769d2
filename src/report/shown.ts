import type { Accepting, Analysis } from '../model/analysis.js';
import type { Finding } from '../model/finding.js';
import type { Lang } from '../model/lang.js';
import { but } from '../model/lazy.js';
import { phrases, words } from './catalogue.js';
import type { ReportOptions } from './reporter.js';

/** Which accepted findings a format is given: all of them `always`, all where the person `asked`, else none. */
export type Accepts = 'always' | 'asked' | undefined;

/** The analysis as a format shows it: the one place where accepted findings are left out. What explains one finding is given all. */
export function shown(analysis: Analysis, accepts: Accepts, { view, showAccepted }: Pick<ReportOptions, 'view' | 'showAccepted'>): Analysis {
  if (accepts === 'always' || view === 'explain' || (accepts === 'asked' && showAccepted === true)) return analysis;
  const findings = analysis.findings.filter(({ accepted }) => accepted === undefined);
  return findings.length === analysis.findings.length ? analysis : but(analysis, { findings });
}

/** The line at the foot of a report: how many findings are accepted, how many entries are stale or past their day. `findings` are those that the report shows. */
export function acceptedLine({ accepted, stale, expired }: Accepting, findings: readonly Finding[], lang: Lang): string {
  const hint = accepted === 0 || findings.some((finding) => finding.accepted !== undefined) ? '' : ` ${words.seeAccepted[lang]}`;
  const past = expired.length === 0 ? '' : `, ${phrases.expired[lang](expired.length)}`;
  return `${phrases.accepted[lang](accepted)}${hint}, ${phrases.stale[lang](stale.length)}${past}`;
}

/** What a report without findings says: that all fits, or that nothing is new. */
export const nothingLine = ({ accepting }: Analysis, lang: Lang): string =>
  (accepting === undefined || accepting.accepted === 0 ? words.nothing : words.nothingNew)[lang];
