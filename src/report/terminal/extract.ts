import type { Analysis, PlacedMention } from '../../model/analysis.js';
import { mentionKinds, phrases } from '../catalogue.js';
import { safe } from '../safe.js';
import { withoutMiddle } from './quote.js';
import type { Screen } from './screen.js';
import { measure, padEnd, widest } from './width.js';

/** Columns that values are padded to, at most, and those that a value has in any case. */
const WIDEST_VALUE = 34;
const NARROWEST = 24;

/** Every mention on a line: where, its kind, its value, its words. */
export function extract(analysis: Analysis, screen: Screen): string {
  const { paint, marks, lang } = screen;
  const wheres = analysis.mentions.map(screen.where);
  const values = analysis.mentions.map((mention) => safe(valueOf(mention, screen)));
  const whereWidth = widest(wheres);
  const kinds = analysis.mentions.map((mention) => mentionKinds[mention.kind][lang]);
  const kindWidth = widest(kinds);
  const column = whereWidth + 2 + kindWidth + 2;
  const valueWidth = Math.min(WIDEST_VALUE, widest(values), screen.fits ? Math.max(12, Math.floor((screen.width - column) * 0.4)) : Infinity);
  const lines = analysis.mentions.map((mention, i) => {
    const where = wheres[i] as string;
    const lead = screen.linked(mention.doc, where) + ' '.repeat(whereWidth - measure(where));
    const quote = safe(mention.text).trim();
    const value = values[i] as string;
    const beside = Math.max(valueWidth, measure(value)) + 2 + measure(quote) + 2;
    // On a screen, what does not fit has its words under its value.
    if (screen.fits && column + beside > screen.width) {
      const room = Math.max(screen.width - column, NARROWEST);
      const words = `${marks.open}${withoutMiddle(quote, room - 2, marks.ellipsis)}${marks.close}`;
      return [`${lead}  ${paint.quiet(padEnd(kinds[i] as string, kindWidth))}  ${withoutMiddle(value, room, marks.ellipsis)}`, ' '.repeat(column) + words].join('\n');
    }
    return `${lead}  ${paint.quiet(padEnd(kinds[i] as string, kindWidth))}  ${padEnd(value, valueWidth)}  ${marks.open}${quote}${marks.close}`;
  });
  const counts = `${phrases.mentions[lang](analysis.mentions.length)} ${marks.between} ${phrases.documents[lang](analysis.documents.length)}`;
  return [...lines, ...(lines.length > 0 ? [''] : []), counts, ''].join('\n');
}

function valueOf(mention: PlacedMention, screen: Screen): string {
  switch (mention.kind) {
    case 'date': return mention.mod === undefined ? mention.timex : `${mention.timex} ${mention.mod}`;
    case 'figure': {
      const value = mention.value2 === null ? String(mention.value) : `${mention.value}${screen.marks.range}${mention.value2}`;
      const op = mention.op === '=' || mention.op === 'range' ? '' : `${mention.op} `;
      return `${op}${value}${mention.unit === '' ? '' : ` ${mention.unit}`}`;
    }
    case 'official': return [mention.person, [mention.office, mention.institution].filter((part) => part !== null).join(', ')].join(': ');
    case 'program': return mention.acronym === null ? mention.name : `${mention.name} (${mention.acronym})`;
  }
}
