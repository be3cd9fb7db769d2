import { formKey } from '../link/forms.js';
import type { Reading } from '../model/reading.js';

/** Names and words that `Elsewhere` counts documents by. */
export interface Shared {
  readonly leads: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

/** What a document has of them. */
export function sharedIn({ claims }: Reading): Shared {
  const leads = new Set<string>();
  const sentences = new Set<string>();
  for (const claim of claims) {
    if (claim.kind !== 'figure') continue;
    for (const name of claim.key.topic) leads.add(formKey(name));
    for (const word of claim.key.story) leads.add(word);
    for (const name of claim.key.names) sentences.add(formKey(name));
  }
  return { leads, sentences };
}
