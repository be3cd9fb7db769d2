import type { Level } from '../../model/finding.js';
import type { Lang } from '../../model/lang.js';
import { words } from '../catalogue.js';
import type { RuleCard } from '../rule-card.js';

export const sarifLevels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { conflict: 'error', tension: 'warning', note: 'note' };

/** Words of GitHub's code scanning for how sure a rule is, and for how bad. */
const precision: Readonly<Record<Level, string>> = { conflict: 'high', tension: 'medium', note: 'low' };
const severity: Readonly<Record<Level, string>> = { conflict: 'error', tension: 'warning', note: 'recommendation' };

/** Most code units that GitHub takes of a full description. */
const LONGEST = 1024;

/** A rule as SARIF describes it (`reportingDescriptor`), in one language. */
export function sarifRule({ id, level, title, about, wrongWhen, example }: RuleCard, lang: Lang): object {
  const parts = [[words.wrongWhen, wrongWhen[lang]], [words.reported, example.reported], [words.silent, example.silent]] as const;
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[lang] },
    fullDescription: { text: about[lang].slice(0, LONGEST) },
    help: {
      text: [about[lang], ...parts.map(([name, text]) => `${name[lang]}: ${text}`)].join('\n\n'),
      markdown: [about[lang], ...parts.map(([name, text]) => `**${name[lang]}**\n\n> ${text.replaceAll('\n', '\n> ')}`)].join('\n\n'),
    },
    defaultConfiguration: { level: sarifLevels[level] },
    properties: { precision: precision[level], 'problem.severity': severity[level], tags: [id.split('/')[0]] },
  };
}
