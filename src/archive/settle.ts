import type { DuckDBConnection } from '@duckdb/node-api';

import { MOST_FORMS } from '../meeting/holdings.js';

/** Share of the documents below which nobody asks whether a name or word is common. */
const RARE = 0.01;

/** Where a name stands first: in the first document, there first. */
const FIRST = 'arg_min({o: ordinal, f: from_unit, t: to_unit}, ordinal::bigint * 1000000000 + from_unit)';

/** What is counted over the whole archive, made anew. */
const STATEMENTS: readonly string[] = [
  'delete from settled_names',
  `insert into settled_names select kind, name, form, initials, times, f.o, f.f, f.t from (
    select kind, name, any_value(form) as form, any_value(initials) as initials, sum(times) as times, ${FIRST} as f
    from found_names join readings on readings.key = reading_key group by kind, name) order by kind, form, name`,
  'delete from settled_words',
  `insert into settled_words select kind, word, form from (
    select kind, unnest(string_split(words, ' ')) as word, form from (select distinct kind, words, form from found_names where words <> ''))
    group by kind, word, form qualify count(*) over (partition by kind, word) <= ${MOST_FORMS} order by kind, word, form`,
  'delete from settled_acronyms',
  `insert into settled_acronyms select kind, name, acronym, form, short, lang, times, f.o, f.f, f.t from (
    select kind, name, acronym, any_value(form) as form, any_value(short) as short, arg_min(lang, ordinal) as lang, sum(times) as times, ${FIRST} as f
    from found_acronyms join readings on readings.key = reading_key group by kind, name, acronym) order by kind, name, acronym`,
  'delete from settled_shared',
  `insert into settled_shared select list, word, count(*) as documents from (
    select 'lead' as list, unnest(string_split(leads, chr(10))) as word from found_shared where leads <> ''
    union all select 'sentence', unnest(string_split(sentences, chr(10))) from found_shared where sentences <> '')
    group by list, word having documents > greatest(1, ${RARE} * (select count(*) from readings)) order by list, word`,
];

/**
 * What is known only over the whole archive, made anew from what each reading is found by. It runs in the transaction that ends an `index`,
 * when every reading is there and has its ordinal; what it throws undoes that end, and the archive stays partial.
 */
export async function settle(connection: DuckDBConnection): Promise<void> {
  for (const statement of STATEMENTS) await connection.run(statement);
}
