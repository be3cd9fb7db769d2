import type { Change, Versions } from '../../model/changes.js';
import type { Lang } from '../../model/lang.js';
import { changeNotes, changeWords, factCounts, phrases, words } from '../catalogue.js';

/** "cifra: cambia · sin el matiz". */
export function changeTitle({ kind, change, note }: Change, lang: Lang): string {
  return [changeWords[kind][change][lang], ...(note === null ? [] : [changeNotes[note][lang]])].join(' · ');
}

/** Whether two versions have the same sentences. */
export const isUnchanged = ({ old, new: fresh, changes, rewritten, added, removed }: Versions): boolean =>
  old !== null && fresh !== null && changes.length + rewritten + added + removed === 0;

/** How many facts changed, by kind, and how many sentences were rewritten, added and removed. */
export function changeCounts({ old, new: fresh, changes, rewritten, added, removed }: Versions, lang: Lang): string {
  if (old === null) return words.onlyNew[lang];
  if (fresh === null) return words.onlyOld[lang];
  const kinds = (['figure', 'date', 'official', 'person', 'program', 'quote'] as const).flatMap((kind) => {
    const n = changes.filter((change) => change.kind === kind).length;
    return n === 0 ? [] : [factCounts[kind][lang](n)];
  });
  const style = [rewritten > 0 ? phrases.rewritten[lang](rewritten) : '', added > 0 ? phrases.addedSentences[lang](added) : '', removed > 0 ? phrases.removedSentences[lang](removed) : ''].filter((part) => part !== '');
  if (changes.length === 0 && style.length === 0) return words.unchanged[lang];
  const facts = changes.length === 0 ? words.noFacts[lang] : `${phrases.changes[lang](changes.length)}: ${kinds.join(', ')}`;
  return [facts, style.join(', ')].filter((part) => part !== '').join('; ');
}
