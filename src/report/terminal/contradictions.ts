import type { Analysis } from '../../model/analysis.js';
import { type Agreement, type Finding, type Level, levelsWorstFirst } from '../../model/finding.js';
import { levels, phrases, words } from '../catalogue.js';
import { byPlace, worstFirst } from '../order.js';
import type { ReportOptions } from '../reporter.js';
import { safe } from '../safe.js';
import { nothingLine } from '../shown.js';
import { acceptedSection, decision } from './accepted.js';
import { evidenceLines, paragraph } from './evidence.js';
import type { Screen } from './screen.js';
import { footer, heading } from './summary.js';
import { measure, widest, wrap } from './width.js';

/** What does not fit, worst first; then what agrees, and a line of counts. */
export function contradictions(analysis: Analysis, options: ReportOptions, screen: Screen): string {
  const found = worstFirst(analysis.findings.filter(({ accepted }) => accepted === undefined));
  const blocks: string[][] = options.quiet ? [] : [[heading(analysis, screen)]];
  for (const level of levelsWorstFirst) {
    const here = found.filter((finding) => finding.level === level);
    if (here.length === 0 || (options.quiet && level !== 'conflict')) continue;
    blocks.push(...section(level, here, screen));
  }
  if (!options.quiet) {
    if (found.length === 0) blocks.push([nothingLine(analysis, screen.lang)]);
    if (analysis.agreements.length > 0) blocks.push(agreed(analysis.agreements, screen));
    blocks.push(...acceptedSection(analysis, screen), footer(analysis, screen, true));
  }
  return blocks.length === 0 ? '' : `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function section(level: Level, found: readonly Finding[], screen: Screen): string[][] {
  const { paint, marks, lang } = screen;
  const hint = level === 'tension' ? `   ${paint.quiet(words.tensionHint[lang])}` : '';
  const title = `${paint.level[level](`${marks.level[level]} ${paint.strong(levels[level].heading[lang])}`)}  ${found.length}${hint}`;
  const shown = level === 'conflict' ? found : found.slice(0, screen.cap);
  const rest = found.length - shown.length;
  const more = rest > 0 ? [`  ${marks.ellipsis} ${phrases.more[lang](rest)}`] : [];
  if (level === 'note') return [[title, ...notes(shown, screen), ...more]];
  return [[title], ...shown.map((finding) => block(finding, screen)), ...(more.length > 0 ? [more] : [])];
}

function block(finding: Finding, screen: Screen): string[] {
  return [
    ...paragraph(safe(finding.message), screen, 2),
    ...evidenceLines(finding.evidence, screen, 4),
    ...decision(finding, screen, 4),
    `    ${screen.paint.quiet(`${screen.shortId(finding)}  ${finding.rule}`)}`,
  ];
}

/** A note is one line where it fits: where, what, the words. */
function notes(found: readonly Finding[], screen: Screen): string[] {
  const heads = found.map((finding) => noteHead(finding, screen));
  const column = widest(heads);
  const pad = ' '.repeat(4 + column + 3);
  return found.flatMap((finding, i) => {
    const [first] = finding.evidence;
    const head = heads[i] as string;
    const id = screen.shortId(finding);
    const text = `${noteText(finding, screen)}  ${id}`;
    const lines = screen.fits ? wrap(text, Math.max(screen.width - pad.length, 24)) : [text];
    const said = decision(finding, screen, pad.length);
    return [...lines.map((line, j) => {
      const body = j === lines.length - 1 && line.endsWith(id) ? line.slice(0, -id.length) + screen.paint.quiet(id) : line;
      return j > 0 ? pad + body : `    ${first === undefined ? '' : screen.linked(first.doc, head)}${' '.repeat(column - measure(head))}   ${body}`;
    }), ...said];
  });
}

/** Whether all of several quotes are in one document: then its name goes ahead and lines and columns follow. */
const inOne = ({ evidence }: Finding): boolean => evidence.length > 1 && new Set(evidence.map(({ doc }) => doc)).size === 1;

function noteHead(finding: Finding, screen: Screen): string {
  const [first] = finding.evidence;
  if (first === undefined) return '';
  return inOne(finding) ? screen.name(first.doc) : screen.where(first);
}

function noteText(finding: Finding, screen: Screen): string {
  const message = safe(finding.message);
  const { open, close, between } = screen.marks;
  const quotes = finding.evidence.flatMap((place, i) => {
    const text = safe(place.text).trim();
    const where = inOne(finding) ? `${place.line}:${place.column} ` : i === 0 ? '' : `${screen.where(place)} `;
    return finding.evidence.length === 1 && message.includes(text) ? [] : [`${where}${open}${text}${close}`];
  });
  return quotes.length === 0 ? message : `${message.replace(/[.:]$/, '')}: ${quotes.join(` ${between} `)}`;
}

/** Columns from which quoted words give way to the message. */
const WORDY = 60;

/** Places named for one agreement before the rest are counted. */
const PLACES = 4;

/** What is agreed on, in the words of the first place where the places say the same thing. */
function told({ kind, message, evidence }: Agreement): string {
  const words = kind === 'agree' ? safe(evidence[0]?.text ?? '').trim() : '';
  return words === '' || measure(words) > WORDY ? safe(message) : words;
}

function agreed(agreements: readonly Agreement[], screen: Screen): string[] {
  const { paint, marks, lang } = screen;
  const sorted = [...agreements].sort((a, b) => byPlace(a.evidence[0], b.evidence[0]));
  const shown = sorted.slice(0, screen.cap);
  const rest = sorted.length - shown.length;
  const rows = shown.flatMap((agreement) => {
    const places = agreement.evidence.slice(0, screen.fits ? PLACES : Infinity);
    const wheres = places.map((place) => screen.linked(place.doc, screen.where(place))).join(` ${marks.same[agreement.kind]} `);
    const left = agreement.evidence.length - places.length;
    const where = left > 0 ? `${wheres} ${phrases.morePlaces[lang](left)}` : wheres;
    const size = measure(places.map(screen.where).join(' = '));
    const message = told(agreement);
    return 4 + measure(message) + 3 + size <= screen.width || !screen.fits
      ? [`    ${message}   ${paint.quiet(where)}`]
      : [...paragraph(message, screen, 4), `      ${paint.quiet(where)}`];
  });
  const title = `${paint.agree(`${marks.agree} ${paint.strong(words.agree[lang])}`)}  ${agreements.length}`;
  return [title, ...rows, ...(rest > 0 ? [`    ${marks.ellipsis} ${phrases.more[lang](rest)}`] : [])];
}
