import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import type { DocId } from '../../model/span.js';
import { phrases } from '../catalogue.js';
import { byPlace, byUnit, leading, worstFirst } from '../order.js';
import type { ReportOptions } from '../reporter.js';
import { safe } from '../safe.js';
import { nothingLine } from '../shown.js';
import { acceptedSection, decision } from './accepted.js';
import { evidenceLines } from './evidence.js';
import type { Screen } from './screen.js';
import { footer } from './summary.js';
import { padEnd, widest, wrap } from './width.js';

/** Columns that messages are padded to, at most, where nothing is wrapped. */
const PIPED = 72;

/** Findings by draft, in reading order, each with what it is held against. */
export function check(analysis: Analysis, options: ReportOptions, screen: Screen): string {
  const kept = capped(analysis.findings.filter((finding) => finding.accepted === undefined && (!options.quiet || finding.level === 'conflict')), screen);
  const groups = new Map<DocId, Finding[]>();
  for (const finding of kept.shown) {
    const doc = leading(finding, options.drafts)?.doc ?? '';
    groups.set(doc, [...(groups.get(doc) ?? []), finding]);
  }
  const blocks = [...groups].sort(([a], [b]) => byUnit(a, b)).map(([doc, found]) => [
    screen.paint.strong(screen.linked(doc, safe(doc))),
    ...rows(found, options.drafts, screen),
  ]);
  if (kept.rest > 0) blocks.push([`${screen.marks.ellipsis} ${phrases.more[screen.lang](kept.rest)}`]);
  if (!options.quiet) {
    if (kept.shown.length === 0) blocks.push([nothingLine(analysis, screen.lang)]);
    blocks.push(...acceptedSection(analysis, screen), footer(analysis, screen, false));
  }
  return blocks.length === 0 ? '' : `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** All conflicts; of tensions and notes, so many of each as the screen shows. */
function capped(found: readonly Finding[], screen: Screen): { readonly shown: readonly Finding[]; readonly rest: number } {
  const given = { conflict: -Infinity, tension: 0, note: 0 };
  const shown = worstFirst(found).filter((finding) => given[finding.level]++ < screen.cap);
  return { shown, rest: found.length - shown.length };
}

function rows(found: readonly Finding[], drafts: ReadonlySet<DocId>, screen: Screen): readonly string[] {
  const { paint, marks } = screen;
  const sorted = [...found].sort((a, b) => byPlace(leading(a, drafts), leading(b, drafts)) || byUnit(a.id, b.id));
  const wheres = sorted.map((finding) => { const at = leading(finding, drafts); return at === undefined ? '' : `${at.line}:${at.column}`; });
  const tags = sorted.map((finding) => `${finding.rule}  ${screen.shortId(finding)}`);
  const whereWidth = widest(wheres);
  const indent = 2 + whereWidth + 2 + 1 + 2;
  const room = screen.width - indent - 2 - widest(tags);
  const messages = sorted.map((finding) => safe(finding.message));
  const lines = messages.map((message) => (screen.fits ? wrap(message, Math.max(room, 32)) : [message]));
  const column = Math.min(widest(lines.flat()), screen.fits ? Math.max(room, 32) : PIPED);
  return sorted.flatMap((finding, i) => {
    const [first, ...more] = lines[i] as readonly string[];
    const at = leading(finding, drafts);
    const where = padEnd(wheres[i] as string, whereWidth);
    const head = `  ${at === undefined ? where : screen.linked(at.doc, where)}  ${paint.level[finding.level](marks.level[finding.level])}  `;
    const others = finding.evidence.filter((place) => place !== at);
    return [
      `${head}${padEnd(first as string, column)}  ${paint.quiet(tags[i] as string)}`,
      ...more.map((line) => ' '.repeat(indent) + line),
      ...(others.length === 0 ? [] : evidenceLines(others, screen, indent + 2, { dated: true })),
      ...decision(finding, screen, indent + 2),
    ];
  });
}
