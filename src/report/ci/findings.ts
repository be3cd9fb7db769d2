import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/span.js';
import { phrases } from '../catalogue.js';
import { leading, worstFirst } from '../order.js';
import type { ReportOptions } from '../reporter.js';
import { safe } from '../safe.js';

/** A finding as a CI service shows it: at one place, with the others that prove it. */
export interface Reported {
  readonly finding: Finding;
  /** In a draft, where one is under check. */
  readonly main: Place | undefined;
  readonly others: readonly Place[];
}

/** Places that a message names; it says how many more there are. */
export const MOST_NAMED = 20;

/** What to show, worst first; conflicts only where that is asked. */
export function reported(analysis: Analysis, { drafts, quiet }: ReportOptions): readonly Reported[] {
  return worstFirst(analysis.findings).filter(({ level }) => !quiet || level === 'conflict').map((finding) => {
    const main = leading(finding, drafts);
    return { finding, main, others: finding.evidence.filter((place) => place !== main) };
  });
}

/** The sentence of a finding and its other places: a line each, safe to print. */
export function told({ finding, others }: Reported, { lang }: ReportOptions): readonly string[] {
  const left = others.length - MOST_NAMED;
  const places = others.slice(0, MOST_NAMED).map((place) => `${place.doc}:${place.line}:${place.column} «${place.text}»`);
  return [finding.message, ...places, ...(left > 0 ? [phrases.morePlaces[lang](left)] : [])].map(safe);
}
