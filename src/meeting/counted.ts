import { formKey } from '../link/forms.js';
import { figuresIn, type Reading } from '../model/reading.js';

/** Names and words that `Elsewhere` counts documents by. */
export interface Shared {
  readonly leads: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

/** What a document has of them. */
export function sharedIn(reading: Reading): Shared {
  const { topic, story, names } = figuresIn(reading);
  return { leads: new Set([...topic.map(formKey), ...story]), sentences: new Set(names.map(formKey)) };
}
