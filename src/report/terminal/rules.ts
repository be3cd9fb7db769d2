import type { Lang } from '../../model/lang.js';
import { levels, phrases, words } from '../catalogue.js';
import type { TerminalOptions } from '../reporter.js';
import type { RuleCard } from '../rule-card.js';
import { ledger, loadTables } from './ledger.js';
import { marksFor } from './marks.js';
import { loadColours, paintWith } from './paint.js';
import { wrap } from './width.js';

/** All rules on a line each. */
export async function ruleList(rules: readonly RuleCard[], lang: Lang, options: TerminalOptions): Promise<string> {
  await loadTables();
  if (options.color) await loadColours();
  const paint = paintWith(options.color);
  const marks = marksFor(options.ascii);
  const columns = [{ title: words.rule[lang], share: 0 }, { title: words.level[lang], share: 0 }, { title: words.checks[lang], share: 1 }];
  const rows = rules.map((rule) => [rule.id, `${marks.level[rule.level]} ${levels[rule.level].one[lang]}`, rule.title[lang]]);
  const lines = ledger(columns, rows, options.screen ? options.width : null, 0, paint);
  return [...lines, ...(lines.length > 0 ? [''] : []), phrases.rules[lang](rules.length), ''].join('\n');
}

/** One rule: what it checks, when it may be wrong, and two examples. */
export async function ruleCard(rule: RuleCard, lang: Lang, options: TerminalOptions): Promise<string> {
  if (options.color) await loadColours();
  const paint = paintWith(options.color);
  const marks = marksFor(options.ascii);
  const body = (text: string): string[] => (options.screen ? wrap(text, Math.max(options.width - 2, 24)) : [text]).map((line) => `  ${line}`);
  const part = (title: string, text: string): string[] => ['', paint.strong(title), ...body(text)];
  return [
    `${paint.strong(rule.id)} ${marks.between} ${paint.level[rule.level](levels[rule.level].one[lang])} ${marks.between} ${rule.title[lang]}`,
    '', ...body(rule.about[lang]),
    ...part(words.wrongWhen[lang], rule.wrongWhen[lang]),
    ...part(`${marks.level[rule.level]} ${words.reported[lang]} (${rule.example.lang})`, rule.example.reported),
    ...part(`${marks.agree} ${words.silent[lang]} (${rule.example.lang})`, rule.example.silent),
    '',
  ].join('\n');
}
