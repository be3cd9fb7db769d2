import type { Institution } from '../model/read-options.js';
import { formKey } from './forms.js';

/** Names that are told to be one, by the name to be used. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** What names are to be taken for. */
export interface Renaming {
  /** The name to be used for a name; itself where nothing is told. */
  readonly as: (name: string) => string;
  /** A name to be used, as it is told, by its key. */
  readonly told: (key: string) => string | undefined;
}

/** Aliases, and institutions by their acronyms, as one renaming. Of two tellings of one name the first holds. */
export function renaming(aliases: Aliases, institutions: readonly Institution[]): Renaming {
  const names = new Map<string, string>();
  const told = new Map<string, string>();
  const tell = (name: string, others: readonly string[]): void => {
    const one = names.get(formKey(name)) ?? name;
    told.set(formKey(one), one);
    for (const other of others) {
      const key = formKey(other);
      if (key !== '' && key !== formKey(one) && !names.has(key)) names.set(key, one);
    }
  };
  for (const [name, others] of Object.entries(aliases)) tell(name, others);
  for (const { name, acronyms } of institutions) tell(name, acronyms);
  return names.size === 0 ? NONE : { as: (name) => names.get(formKey(name)) ?? name, told: (key) => told.get(key) };
}

const NONE: Renaming = { as: (name) => name, told: () => undefined };
