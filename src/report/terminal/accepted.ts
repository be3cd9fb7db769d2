import type { Analysis } from '../../model/analysis.js';
import type { Acceptance, Confirmation, Finding } from '../../model/finding.js';
import { clauses, levels, words } from '../catalogue.js';
import { worstFirst } from '../order.js';
import { safe } from '../safe.js';
import { evidenceLines, paragraph } from './evidence.js';
import type { Screen } from './screen.js';

/** The accepted findings of an analysis that holds them, each with its reason; nothing where there are none. */
export function acceptedSection({ findings }: Analysis, screen: Screen): string[][] {
  const { paint, marks, lang } = screen;
  const found = worstFirst(findings.filter(({ accepted }) => accepted !== undefined));
  if (found.length === 0) return [];
  const title = paint.quiet(`${marks.between} ${words.accepted[lang]}  ${found.length}`);
  return [[title], ...found.map((finding) => [
    ...paragraph(safe(finding.message), screen, 2),
    ...evidenceLines(finding.evidence, screen, 4),
    ...decision(finding, screen, 4),
    `    ${paint.quiet(`${screen.shortId(finding)}  ${finding.rule}  ${levels[finding.level].one[lang]}`)}`,
  ])];
}

/** What was decided about a finding, where anything was: how, why, by whom, until when. */
export function decision({ accepted, confirmed }: Finding, screen: Screen, indent: number): readonly string[] {
  const { lang } = screen;
  if (accepted !== undefined) {
    const head = words[accepted.from === 'draft' ? 'acceptedInDraft' : accepted.as === 'dismissed' ? 'dismissed' : 'known'][lang];
    const until = accepted.expires === undefined ? [] : [clauses.until[lang](accepted.expires)];
    return paragraph(told(head, accepted, until), screen, indent);
  }
  return confirmed === undefined ? [] : paragraph(told(words.confirmed[lang], confirmed, []), screen, indent);
}

function told(head: string, { reason, by }: Acceptance | Confirmation, more: readonly string[]): string {
  const aside = [...(by === undefined ? [] : [safe(by)]), ...more];
  return `${head}${reason === '' ? '' : `: ${safe(reason)}`}${aside.length === 0 ? '' : ` (${aside.join(', ')})`}`;
}
