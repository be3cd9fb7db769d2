import { formKey, nameWords } from '../link/forms.js';
import { initialsOf } from '../link/institutions.js';
import { sharedIn } from '../meeting/counted.js';
import { definitionsTold, namesTold } from '../meeting/names.js';
import { postsOf } from '../meeting/posts.js';
import type { Reading } from '../model/reading.js';
import type { Value } from './appending.js';

/** A table that drafts are met by: a column for the key of the reading, then these. */
export interface FoundTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, 'varchar' | 'integer'>>;
  rows(reading: Reading): readonly (readonly Value[])[];
}

/** What each reading is found by. */
export const foundTables: readonly FoundTable[] = [
  {
    name: 'found_days',
    columns: { day: 'integer' },
    rows: ({ document: { dated } }) => [[dated?.days.low ?? null]],
  },
  {
    name: 'found_posts',
    columns: { post: 'integer', says: 'integer' },
    rows: (reading) => postsOf(reading).map(({ key, says }) => [key, says]),
  },
  {
    name: 'found_names',
    columns: { kind: 'varchar', name: 'varchar', form: 'varchar', words: 'varchar', initials: 'varchar', times: 'integer', from_unit: 'integer', to_unit: 'integer' },
    rows: (reading) => namesTold(reading).map(({ kind, name, count, at }) => {
      const words = nameWords(name);
      return [kind, name, formKey(name), words.join(' '), initialsOf(words), count, at.start, at.end];
    }),
  },
  {
    name: 'found_acronyms',
    columns: { kind: 'varchar', name: 'varchar', acronym: 'varchar', form: 'varchar', short: 'varchar', lang: 'varchar', times: 'integer', from_unit: 'integer', to_unit: 'integer' },
    rows: (reading) => definitionsTold(reading).map(({ kind, name, acronym, lang, count, at }) => [kind, name, acronym, formKey(name), formKey(acronym), lang, count, at.start, at.end]),
  },
  {
    // A line a word: a row a word would be most of all rows.
    name: 'found_shared',
    columns: { leads: 'varchar', sentences: 'varchar' },
    rows: (reading) => {
      const { leads, sentences } = sharedIn(reading);
      return [[[...leads].join('\n'), [...sentences].join('\n')]];
    },
  },
];

/** What is counted over all of them when an archive is settled. */
export const settledTables: readonly string[] = [
  'create table settled_names (kind varchar, name varchar, form varchar, initials varchar, times integer, ordinal integer, from_unit integer, to_unit integer)',
  'create table settled_words (kind varchar, word varchar, form varchar)',
  'create table settled_acronyms (kind varchar, name varchar, acronym varchar, form varchar, short varchar, lang varchar, times integer, ordinal integer, from_unit integer, to_unit integer)',
  'create table settled_shared (list varchar, word varchar, documents integer)',
];
