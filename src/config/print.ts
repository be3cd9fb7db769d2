import { stringify } from 'yaml';

import { keys } from './keys.js';
import type { Origin, Settings } from './merge.js';

/** A configuration as a file would hold it, and beside each key who said it. */
export function printed(settings: Settings, told: (origin: Origin) => string): string {
  const blocks = keys.flatMap(({ name }) => {
    const { value, origin } = settings[name];
    const note = told(origin).replace(/[\r\n]+/g, ' ');
    if (value === undefined) return [`# ${name}:  # ${note}`];
    const [first, ...rest] = stringify({ [name]: value }, { lineWidth: 0 }).trimEnd().split('\n');
    return [[`${first}  # ${note}`, ...rest].join('\n')];
  });
  return `${blocks.join('\n')}\n`;
}
