import { safe } from '../safe.js';

/** Finished HTML. Made by `html` alone, so that no text gets in unescaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, markup stands as it is, null is nothing. */
export type Value = string | number | Markup | null | readonly Value[];

/** A piece of HTML: `html\`<p>${text}</p>\``. Every attribute in a template is in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = parts[0] as string;
  for (let i = 0; i < values.length; i++) markup += written(values[i] as Value) + (parts[i + 1] as string);
  return { markup };
}

/** Pieces with something between them. */
export function joined(pieces: readonly Value[], between: Value): readonly Value[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]));
}

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(written).join('');
}

/** Text without meaning in HTML, in an element or in a quoted attribute; controls and marks that turn its direction are gone. */
const escaped = (text: string): string => safe(text).replace(/[&<>"'`]/g, (mark) => SPELT[mark] as string);

const SPELT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
