import type { Analysis } from '../../model/analysis.js';
import type { Lang } from '../../model/lang.js';
import { changeCounts, changeTitle } from '../wording/changed.js';
import { escaped, placed } from './text.js';

/** What facts changed, a list for each pair of versions. */
export function diffList({ changes }: Analysis, lang: Lang): string {
  const blocks = (changes?.versions ?? []).flatMap((versions) => [
    `## ${[versions.old, versions.new].map((doc) => (doc === null ? '–' : escaped(doc))).join(' → ')}`,
    changeCounts(versions, lang),
    ...(versions.changes.length === 0 ? [] : [versions.changes.map((change) => [
      `- **${changeTitle(change, lang)}**`,
      ...(change.old === null ? [] : [`  - − ${placed(change.old)}`]),
      ...(change.new === null ? [] : [`  - + ${placed(change.new)}`]),
    ].join('\n')).join('\n')]),
  ]);
  return `${blocks.join('\n\n')}\n`;
}
