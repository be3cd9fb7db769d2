import type { Finding } from '../../model/finding.js';
import { worstFirst } from '../order.js';
import type { Reporter } from '../reporter.js';
import { guarded, quoted } from './csv.js';

/** Columns of the review sheet. The last three are for the editor, and `cotejo review` reads them back. */
const COLUMNS = ['id', 'rule', 'level', 'message', 'quotes', 'places', 'verdict', 'reason', 'by'] as const;

/** Places told before the rest are counted. */
const PLACES = 10;

/**
 * One row for each finding, to be judged in a spreadsheet.
 * It starts with a byte-order mark, without which Excel takes UTF-8 for an older encoding and shows broken accents.
 */
export const review: Reporter = {
  name: 'review',
  machine: true,
  render(analysis, options) {
    const cell = options.csv === 'raw' ? quoted : guarded;
    const rows = worstFirst(analysis.findings).map((finding) => [...told(finding).map((text) => cell(text)), '', '', ''].join(','));
    return `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
  },
};

function told({ id, rule, level, message, evidence }: Finding): readonly string[] {
  const quotes = evidence.slice(0, 2).map(({ text }) => text.replace(/\s+/g, ' '));
  const places = evidence.slice(0, PLACES).map(({ doc, line, column }) => `${doc}:${line}:${column}`);
  const rest = evidence.length - places.length;
  return [id, rule, level, message, quotes.join(' | '), [...places, ...(rest > 0 ? [`+${rest}`] : [])].join(' | ')];
}
