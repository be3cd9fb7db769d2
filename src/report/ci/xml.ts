import { safe } from '../safe.js';

const SPELT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an element or an attribute: one line, without the characters that XML 1.0 forbids. */
export const escaped = (text: string): string => safe(text).replace(/[&<>"']/g, (mark) => SPELT[mark] as string);

/** The start of a tag: its name and attributes. */
export const tag = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ');
