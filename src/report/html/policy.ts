import { createHash } from 'node:crypto';

import { script } from './script.js';
import { style } from './style/style.js';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The content security policy of the page: its own style and script, by their hashes, and nothing else from anywhere. */
export const policy = (): string =>
  `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
