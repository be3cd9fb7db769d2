import type { Analysis, Entry, Problem, Stats } from '../model/analysis.js';
import type { Claim } from '../model/claim.js';
import type { Agreed, Alleged } from '../model/finding.js';
import type { Lang } from '../model/lang.js';
import { lazy, once } from '../model/lazy.js';
import type { Linked } from '../model/linked.js';
import type { Reading } from '../model/reading.js';
import { analysedClaims } from './claims.js';
import { analysedEntities } from './entities.js';
import { agreements, findings } from './findings.js';
import { placedMentions } from './mentions.js';
import { placer } from './places.js';

export interface Parts {
  readonly readings: readonly Reading[];
  readonly linked: Linked;
  readonly claims: () => readonly Claim[];
  readonly alleged: readonly Alleged[];
  readonly swept: () => { readonly agreed: readonly Agreed[]; readonly compared: ReadonlySet<Claim>; readonly passedOver: ReadonlySet<Claim> };
  readonly entries: () => readonly Entry[];
  /** How many documents were looked at besides the readings. */
  readonly beside?: number;
  readonly problems?: readonly Problem[];
  readonly lang: Lang;
}

/** Puts an analysis together: every address gets line, column and words, every sentence one language. What no report asks for is not made. */
export function assemble({ readings, linked, claims, alleged, swept, entries, beside = 0, problems = [], lang }: Parts): Analysis {
  const placed = placer(new Map(readings.map((reading) => [reading.document.id, reading])));
  const mentions = once(() => readings.flatMap((reading) => placedMentions(linked.mentions(reading), linked, placed)));
  return lazy<Whole>({
    schema: () => 'cotejo/analysis@1',
    documents: () => readings.map(({ document: { id, lang: spoken, title, source, country, url, dated } }) => ({
      id, lang: spoken, title, source, ...(country === undefined ? {} : { country }), ...(url === undefined ? {} : { url }),
      dated: dated === null ? null : { timex: dated.timex, basis: dated.basis, start: dated.start, end: dated.end },
    })),
    mentions,
    entities: () => analysedEntities(linked.entities),
    claims: () => analysedClaims(claims(), placed),
    findings: () => findings(alleged, placed, lang),
    agreements: () => agreements(swept().agreed, placed, lang),
    timeline: entries,
    problems: () => [...problems],
    stats: () => lazy<Stats>({
      documents: () => readings.length + beside,
      mentions: () => mentions().length,
      claims: () => claims().length,
      figuresCompared: () => swept().compared.size,
      figuresAgreed: () => figuresIn(swept().agreed),
      figuresPassedOver: () => swept().passedOver.size,
    }),
  });
}

/** What every analysis has. */
type Whole = Omit<Analysis, 'accepting' | 'series' | 'promises' | 'changes'>;

/** How many figures another one repeats. */
function figuresIn(agreed: readonly Agreed[]): number {
  const figures = new Set<string>();
  for (const { kind, evidence } of agreed) if (kind === 'agree') for (const at of evidence) figures.add(`${at.doc}\n${at.start}`);
  return figures.size;
}
