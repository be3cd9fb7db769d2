import type { Alleged, Level, RuleId } from '../model/finding.js';
import type { RuleMeta } from './rule.js';

/** `off` silences a rule, `on` leaves it as it is, a level is the highest that it gives. */
export type RuleSetting = 'on' | 'off' | Level;

/** Settings by rule (`figure/rate`), by family (`figure/*`), or for all (`*`). The narrower one decides. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

const WEIGHT: Readonly<Record<Level, number>> = { conflict: 0, tension: 1, note: 2 };

/**
 * Findings under settings. A rule's surest findings, those of its own highest level, get the level that is set, higher or lower;
 * its other findings keep theirs and are never above it.
 */
export function underSettings(alleged: readonly Alleged[], settings: RuleSettings, metas: readonly RuleMeta[]): readonly Alleged[] {
  if (Object.keys(settings).length === 0) return alleged;
  const highest = new Map(metas.map(({ id, level }) => [id, level]));
  return alleged.flatMap((one) => {
    const set = settingOf(one.rule, settings);
    if (set === 'off') return [];
    if (set === 'on') return [one];
    const level = one.level === highest.get(one.rule) || WEIGHT[one.level] < WEIGHT[set] ? set : one.level;
    return [level === one.level ? one : { ...one, level }];
  });
}

/** What is set for a rule. */
export function settingOf(rule: RuleId, settings: RuleSettings): RuleSetting {
  for (const key of [rule, `${rule.slice(0, rule.indexOf('/'))}/*`, '*']) if (Object.hasOwn(settings, key)) return settings[key] as RuleSetting;
  return 'on';
}
