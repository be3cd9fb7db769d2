import type { DuckDBValue } from '@duckdb/node-api';

import { type Holdings, MOST_ALIKE, MOST_DEFINITIONS, MOST_UNDER_KEY } from '../meeting/holdings.js';
import type { DefinitionElsewhere, NameElsewhere, NameKind } from '../model/elsewhere.js';
import type { Lang } from '../model/lang.js';
import type { Archive } from './archive.js';
import { asFault } from './duckdb.js';

/** Documents under keys: of those that say the same the nearest in time, and of what is left the nearest again. Those without a date come last, ties go by identifier. */
const MEETING = `
  with asked as (select unnest($posts::integer[]) as post, unnest($days::integer[]) as near),
  hits as (
    select post, near, says, ordinal, id, case when near is null then -day else abs(day - near) end as far
    from found_posts join asked using (post) join found_days using (reading_key) join readings on readings.key = reading_key
  ),
  unlike as (select * from hits qualify row_number() over (partition by post, near, says order by far nulls last, ordinal) <= ${MOST_ALIKE})
  select distinct id from (select id from unlike qualify row_number() over (partition by post, near order by far nulls last, ordinal) <= ${MOST_UNDER_KEY})`;

const NAMES = `
  with asked as (
    select form from (select unnest($forms::varchar[]) as form)
    union select form from settled_words where kind = $kind and word in (select unnest($words::varchar[]))
    union select form from settled_names where kind = $kind and initials <> '' and initials in (select unnest($initials::varchar[]))
  )
  select name, times, id, from_unit, to_unit from settled_names join readings using (ordinal) where kind = $kind and form in (select form from asked) order by form, name`;

const ACRONYMS = `
  select kind, name, acronym, lang, times, id, from_unit, to_unit from settled_acronyms join readings using (ordinal)
  where form in (select unnest($forms::varchar[])) or short in (select unnest($forms::varchar[]))
  qualify row_number() over (partition by kind, short order by times desc, name, acronym) <= ${MOST_DEFINITIONS} and row_number() over (partition by kind, form order by times desc, name, acronym) <= ${MOST_DEFINITIONS}
  order by kind, form, name, acronym`;

/** What drafts may ask of an archive. @throws ArchiveError */
export async function holdingsOf({ connection, size, readings }: Archive): Promise<Holdings> {
  const { INTEGER, LIST, VARCHAR, listValue } = await import('@duckdb/node-api');
  const rows = async (sql: string, given: Readonly<Record<string, string | readonly string[] | readonly (number | null)[]>> = {}): Promise<DuckDBValue[][]> => {
    const each = Object.entries(given);
    const values = Object.fromEntries(each.map(([name, value]) => [name, typeof value === 'string' ? value : listValue([...value])]));
    const types = Object.fromEntries(each.map(([name, value]) => [name, typeof value === 'string' ? VARCHAR : LIST(value.some((one) => typeof one === 'number') ? INTEGER : VARCHAR)]));
    try {
      return (await connection.runAndReadAll(sql, values, types)).getRows();
    } catch (error) {
      throw asFault(error);
    }
  };
  const [[newest]] = await rows('select max(day) from found_days') as [[number | null]];
  const shared = await rows('select list, word, documents from settled_shared') as [string, string, number][];
  const counts = (list: string): ReadonlyMap<string, number> => new Map(shared.filter(([one]) => one === list).map(([, word, documents]) => [word, documents]));
  return {
    documents: size,
    newest,
    common: { leads: counts('lead'), sentences: counts('sentence') },
    async definitions(forms) {
      if (forms.length === 0) return [];
      const found = await rows(ACRONYMS, { forms }) as [DefinitionElsewhere['kind'], string, string, Lang, number, string, number, number][];
      return found.map(([kind, name, acronym, lang, count, doc, start, end]) => ({ kind, name, acronym, lang, count, at: { doc, start, end } }));
    },
    async names(asked) {
      const all: NameElsewhere[] = [];
      for (const { kind, keys, words, initials } of asked) {
        const found = await rows(NAMES, { kind: kind satisfies NameKind, forms: keys, words, initials }) as [string, number, string, number, number][];
        for (const [name, count, doc, start, end] of found) all.push({ kind, name, count, at: { doc, start, end } });
      }
      return all;
    },
    async meeting(asked) {
      const found = await rows(MEETING, { posts: asked.map(({ key }) => key), days: asked.map(({ day }) => day) }) as [string][];
      return found.map(([id]) => id).sort();
    },
    readings,
  };
}
