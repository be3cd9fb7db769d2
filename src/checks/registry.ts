import type { AnyKeyRule, DocumentRule, NameRule, RuleMeta } from './rule.js';
import { impossible } from './rules/date/impossible.js';
import { metadata } from './rules/date/metadata.js';
import { order } from './rules/date/order.js';
import { weekday } from './rules/date/weekday.js';
import { arithmetic } from './rules/duration/arithmetic.js';
import { undated } from './rules/date/undated.js';
import { dateEvent } from './rules/date/event.js';
import { acronym } from './rules/entity/acronym.js';
import { copiedName } from './rules/entity/copied-name.js';
import { nameVariant } from './rules/entity/name-variant.js';
import { eventAgent } from './rules/event/agent.js';
import { eventPolarity } from './rules/event/polarity.js';
import { eventUniversal } from './rules/event/universal.js';
import { claimedMet } from './rules/goal/claimed-met.js';
import { twoHolders } from './rules/office/two-holders.js';
import { twoOffices } from './rules/office/two-offices.js';
import { rankRank } from './rules/rank/rank.js';
import { bound } from './rules/figure/bound.js';
import { hedgeDropped } from './rules/figure/hedge-dropped.js';
import { partExceedsWhole } from './rules/figure/part-exceeds-whole.js';
import { percent } from './rules/figure/percent.js';
import { rate } from './rules/figure/rate.js';
import { scale } from './rules/figure/scale.js';
import { sum } from './rules/figure/sum.js';
import { totalFalls } from './rules/figure/total-falls.js';
import { value } from './rules/figure/value.js';
import { movedGoal } from './rules/goal/moved.js';
import { open } from './rules/goal/open.js';

/** Rules that one document settles alone. */
export const documentRules: readonly DocumentRule[] = [
  partExceedsWhole,
  percent,
  sum,
  claimedMet,
  impossible,
  metadata,
  order,
  weekday,
  arithmetic,
  undated,
];

/** Rules over claims that share a key. */
export const keyRules: readonly AnyKeyRule[] = [
  dateEvent,
  eventAgent,
  eventPolarity,
  eventUniversal,
  twoHolders,
  twoOffices,
  rankRank,
  bound,
  hedgeDropped,
  rate,
  scale,
  totalFalls,
  value,
  movedGoal,
  open,
];

/** Rules over the names that the corpus links. */
export const nameRules: readonly NameRule[] = [acronym, copiedName, nameVariant];

/** What every rule says of itself, by id. */
export const allRules = (): readonly RuleMeta[] =>
  [...documentRules, ...keyRules, ...nameRules].map((rule) => rule.meta).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
