import type { Entry } from '../model/analysis.js';
import type { ActClaim, Claim, PartsClaim, TimeRef } from '../model/claim.js';
import type { DateMod, DateValue } from '../model/date-value.js';
import type { DatedBasis } from '../model/document.js';
import type { AliasBasis, EntityKind } from '../model/entity.js';
import type { Acceptance, Level } from '../model/finding.js';
import type { Lang } from '../model/lang.js';
import type { Status, Tenure } from '../model/mention.js';
import type { Op } from '../model/quantity.js';

/** The words of a union, none missing and none more: the compiler sees to it. */
const every = <Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] => Object.keys(words) as Word[];

export const langs = every<Lang>({ es: true, en: true });
export const datedBases = every<DatedBasis>({ given: true, dateline: true, byline: true, metadata: true, 'file-name': true, bounds: true });
export const mentionKinds = every<'date' | 'figure' | 'official' | 'program'>({ date: true, figure: true, official: true, program: true });
export const dateTypes = every<DateValue['type']>({ DATE: true, TIME: true, DURATION: true, SET: true });
export const dateMods = every<DateMod>({
  START: true, MID: true, END: true, APPROX: true, MORE_THAN: true, LESS_THAN: true, BEFORE: true, AFTER: true, EARLY: true, LATE: true,
  EQUAL_OR_MORE: true, EQUAL_OR_LESS: true, ON_OR_BEFORE: true, ON_OR_AFTER: true,
});
export const ops = every<Op>({ '=': true, '~': true, '~-': true, '<': true, '<=': true, '>': true, '>=': true, range: true, magnitude: true });
export const statuses = every<Status>({ actual: true, goal: true, forecast: true, limit: true, hypothetical: true, denied: true, question: true, past: true });
export const modes = every<'told' | 'quoted'>({ told: true, quoted: true });
export const claimKinds = every<Claim['kind']>({ figure: true, office: true, act: true, rank: true, parts: true, change: true, share: true, product: true, term: true, attainment: true });
export const timeTypes = every<TimeRef['type']>({ stock: true, flow: true, cumulative: true, event: true, plan: true });
export const tenures = every<Tenure>({ current: true, former: true, acting: true, elect: true, incoming: true });
export const aspects = every<ActClaim['aspect']>({ done: true, ongoing: true, planned: true });
export const additions = every<PartsClaim['by']>({ amounts: true, items: true, shares: true });
export const entityKinds = every<EntityKind>({ person: true, institution: true, program: true });
export const aliasBases = every<AliasBasis>({ exact: true, surname: true, short: true, office: true, acronym: true, definition: true, similar: true, table: true, config: true });
export const levels = every<Level>({ conflict: true, tension: true, note: true });
export const acceptances = every<Acceptance['as']>({ known: true, dismissed: true });
export const acceptedIn = every<Acceptance['from']>({ baseline: true, draft: true });
export const roles = every<'side' | 'witness'>({ side: true, witness: true });
export const entryKinds = every<Entry['kind']>({ act: true, plan: true, office: true, figure: true, news: true });
export const marks = every<Entry['mark']>({ exact: true, computed: true, bounded: true, planned: true, disputed: true });
