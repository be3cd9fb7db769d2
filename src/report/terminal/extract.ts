import type { Analysis, PlacedMention } from '../../model/analysis.js';
import { phrases } from '../catalogue.js';
import { safe } from '../safe.js';
import type { Screen } from './screen.js';
import { measure, padEnd, widest } from './width.js';

/** Every mention on a line: where, its kind, its value, its words. */
export function extract(analysis: Analysis, screen: Screen): string {
  const { paint, marks, lang } = screen;
  const wheres = analysis.mentions.map(screen.where);
  const values = analysis.mentions.map((mention) => safe(valueOf(mention, screen)));
  const whereWidth = widest(wheres);
  const valueWidth = Math.min(34, widest(values));
  const lines = analysis.mentions.map((mention, i) => {
    const where = wheres[i] as string;
    const lead = screen.linked(mention.doc, where) + ' '.repeat(whereWidth - measure(where));
    const words = `${marks.open}${safe(mention.text).trim()}${marks.close}`;
    return `${lead}  ${paint.quiet(padEnd(mention.kind, 8))}  ${padEnd(values[i] as string, valueWidth)}  ${words}`;
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
