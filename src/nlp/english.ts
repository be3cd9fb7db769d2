import { createRequire } from 'node:module';

interface View {
  readonly found: boolean;
}
type Compromise = (text: string) => { match: (pattern: string) => View };

let loaded: Compromise | null = null;

function compromise(): Compromise {
  return (loaded ??= createRequire(import.meta.url)('compromise') as Compromise);
}

/**
 * Whether an English word right after a title is its verb ("Mayor Opens Market") rather than a name, told by tagging the words in lower case.
 * `title`, `word` and `rest` are as written; `rest` is a few words of what follows.
 */
export function isVerbAfterTitle(title: string, word: string, rest: string): boolean {
  const tagged = compromise()(`the ${title} ${word} ${rest}`.toLowerCase());
  return tagged.match(`${title.toLowerCase().split(/\s+/).at(-1) ?? ''} [#Verb]`).found && tagged.match(`${word.toLowerCase()} #Verb`).found === false;
}
