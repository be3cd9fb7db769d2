import { isoDay } from '../model/calendar.js';
import type { FigureClaim } from '../model/claim.js';
import type { Laid } from '../model/laid.js';
import type { Series, SeriesGroup, SeriesValue, Step, Touching } from '../model/series.js';
import type { Reading } from '../model/reading.js';
import type { DocId, Place } from '../model/span.js';
import type { Document } from '../model/document.js';
import { placer, type Placer } from '../assemble/places.js';
import { placeNames } from './place-name.js';
import { quantitiesOf } from './quantities.js';
import { stepFrom } from './steps.js';
import { withoutStrays } from './strays.js';
import { suggestionsFor } from './suggestions.js';
import { Match, matcher, termWords } from './term.js';
import { touchingIn } from './touching.js';
import { byDay, holdsOn } from './when.js';

/**
 * Every value that the corpus gives for a term, by day. Where the words of the term name counted things, only figures of these are taken;
 * else figures whose act, names or place they name; else figures with the words around them.
 */
export function seriesOf(term: string, { readings, linked, claims, analysis }: Laid): Series {
  const figures = withoutStrays(claims.filter((claim): claim is FigureClaim => claim.kind === 'figure'));
  const words = termWords(term);
  const match = matcher(readings, linked.entities);
  const matched = words.length === 0 ? [] : figures.map((claim) => ({ claim, match: match(claim, words) }));
  const best = matched.reduce((most, one) => Math.max(most, one.match), Match.none as number);
  if (best === Match.none) return { term, groups: [], suggestions: suggestionsFor(words, figures, linked.entities) };
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  const around: Around = {
    placed: placer(byId), touching: touchingIn(analysis.findings),
    document: (id) => (byId.get(id) as Reading).document,
  };
  const groups = new Map<string, FigureClaim[]>();
  for (const one of matched) {
    if (one.match !== best) continue;
    const { value, key } = one.claim;
    const what = [value.kind, value.unit, key.head, key.each ?? ''].join('\n');
    const known = groups.get(what);
    if (known === undefined) groups.set(what, [one.claim]);
    else known.push(one.claim);
  }
  return {
    term,
    groups: [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([, group]) => groupOf(group, around)),
    suggestions: [],
  };
}

/** What of the corpus a value is shown with. */
interface Around {
  readonly placed: Placer;
  readonly touching: (place: Place) => readonly Touching[];
  readonly document: (id: DocId) => Document;
}

function groupOf(claims: readonly FigureClaim[], { placed, touching, document }: Around): SeriesGroup {
  const inOrder = [...claims].sort(byDay);
  const quantities = quantitiesOf(inOrder);
  const before = new Map<number, FigureClaim[]>();
  const values = inOrder.map((claim): SeriesValue => {
    const quantity = quantities.get(claim) as number;
    const place = placed(claim.evidence);
    const found = touching(place);
    const earlier = before.get(quantity) ?? [];
    const settled = !found.some(({ level }) => level === 'conflict');
    const step = settled ? lastStep(earlier, claim) : null;
    if (settled) before.set(quantity, [...earlier, claim].slice(-REACH));
    return valueOf(claim, { quantity, place, where: placeNames(claim, document(claim.doc)), step, findings: found });
  });
  return { what: mostWritten(claims.map(({ label }) => label)), unit: claims[0]?.value.unit ?? '', values };
}

/** Values of a quantity that are looked back on for one that a later value can be held against. */
const REACH = 6;

/** The change since the latest earlier value that has all of the later one's key. What a contradiction touches starts and ends no change. */
function lastStep(earlier: readonly FigureClaim[], claim: FigureClaim): Step | null {
  for (const before of [...earlier].reverse()) {
    const step = stepFrom(before, claim);
    if (step !== null) return step === 'unknown' ? null : step;
  }
  return null;
}

function valueOf(claim: FigureClaim, { quantity, place, where, step, findings }: Pick<SeriesValue, 'quantity' | 'where' | 'step' | 'findings'> & { readonly place: Place }): SeriesValue {
  const { value, key } = claim;
  const days = holdsOn(claim);
  const day = (number: number | null): string | null => (number === null ? null : isoDay(number));
  return {
    claim: claim.id, ...place, quantity,
    value: value.value, value2: value.value2 ?? null, op: value.op, low: value.range.low, high: value.range.high,
    status: key.status, from: day(days.low), to: day(days.high), since: key.time.type === 'cumulative' ? (key.time.from ?? null) : null,
    due: key.time.type === 'plan' ? day(key.time.days.high) : null,
    speaker: claim.speaker, quoted: claim.quoted, where, part: key.part !== 'whole', step, findings,
  };
}

function mostWritten(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
