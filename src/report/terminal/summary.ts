import type { Analysis } from '../../model/analysis.js';
import type { Level } from '../../model/finding.js';
import { phrases } from '../catalogue.js';
import { byUnit } from '../order.js';
import { acceptedLine } from '../shown.js';
import { reach, type Screen } from './screen.js';
import { measure } from './width.js';

/** What was read: documents, languages, first and last day. */
export function heading(analysis: Analysis, screen: Screen): string {
  const langs = new Map<string, number>();
  for (const { lang } of analysis.documents) langs.set(lang, (langs.get(lang) ?? 0) + 1);
  const byCount = [...langs].sort((a, b) => b[1] - a[1] || byUnit(a[0], b[0])).map(([lang, n]) => `${n} ${lang}`).join(', ');
  const parts = [phrases.documents[screen.lang](analysis.documents.length), byCount, reach(analysis, screen.marks)];
  return parts.filter((part) => part !== '').join(` ${screen.marks.between} `);
}

/** The last lines of a report: what came out, and what is accepted where anything was decided. */
export function footer(analysis: Analysis, screen: Screen, figures: boolean): string[] {
  const { accepting } = analysis;
  return [outcome(analysis, screen, figures), ...(accepting === undefined ? [] : [screen.paint.quiet(acceptedLine(accepting, analysis.findings, screen.lang))])];
}

/** What came out: contradictions and tensions; figures compared and agreed where `figures` asks for them. */
function outcome(analysis: Analysis, screen: Screen, figures: boolean): string {
  const of = (level: Level): number => analysis.findings.filter((finding) => finding.level === level && finding.accepted === undefined).length;
  const { lang, paint, marks } = screen;
  const conflicts = of('conflict');
  const tensions = of('tension');
  const found = [
    conflicts > 0 ? paint.level.conflict(phrases.conflicts[lang](conflicts)) : phrases.conflicts[lang](0),
    tensions > 0 ? paint.level.tension(phrases.tensions[lang](tensions)) : phrases.tensions[lang](0),
  ].join(', ');
  if (!figures) return found;
  const { figuresCompared, figuresAgreed, figuresPassedOver } = analysis.stats;
  const compared = `${phrases.compared[lang](figuresCompared)}, ${phrases.agreed[lang](figuresAgreed)}, ${phrases.passedOver[lang](figuresPassedOver)}`;
  const plain = `${phrases.conflicts[lang](conflicts)}, ${phrases.tensions[lang](tensions)} ${marks.between} ${compared}`;
  return screen.fits && measure(plain) > screen.width ? `${found}\n${compared}` : `${found} ${marks.between} ${compared}`;
}
