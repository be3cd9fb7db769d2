import type { Analysis } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import { outcomes, phrases, words } from '../catalogue.js';
import { followWords, promisedWords } from '../wording/promised.js';
import { escaped, markdownTable, placed } from './text.js';

const SIGNS = { range: '…', computed: '≈' };

/** Promises by deadline, one row each. */
export function promisesTable({ promises }: Analysis, lang: Lang): string {
  const { asOf, promises: all } = promises ?? { asOf: null, promises: [] };
  const titles = [words.planned, words.promise, words.whoPromises, words.outcome, words.source].map((title) => title[lang]);
  const rows = all.map((one) => [
    one.due, escaped(promisedWords(one, lang, SIGNS)), escaped(one.by.join(', ')),
    [outcomes[one.outcome][lang], ...(one.overdue === null ? [] : [phrases.late[lang](one.overdue)])].join('; '),
    [placed(one), ...one.followUps.map((follow) => `${escaped(followWords(follow, lang))}: ${placed(follow)}`)].join('<br>'),
  ]);
  const head = [phrases.promises[lang](all.length), ...(asOf === null ? [] : [`${words.asOf[lang]} ${asOf}`])].join(' · ');
  return `${[head, ...(rows.length > 0 ? [markdownTable(titles, rows)] : [])].join('\n\n')}\n`;
}
