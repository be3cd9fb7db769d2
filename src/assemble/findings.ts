import { findingId, quotesOf } from '../accept/identity.js';
import type { Agreed, Agreement, Alleged, Finding, Level } from '../model/finding.js';
import type { Lang } from '../model/lang.js';
import type { Span } from '../model/span.js';
import type { Placer } from './places.js';

const WEIGHT: Readonly<Record<Level, number>> = { conflict: 0, tension: 1, note: 2 };

/**
 * Findings with places, sentences in one language and ids, worst first, then by address.
 * An id depends on the rule and the folded words quoted first, so it survives edits elsewhere, renames and re-wrapping;
 * findings of one rule that quote the same words are one.
 */
export function findings(alleged: readonly Alleged[], placed: Placer, lang: Lang): Finding[] {
  const byId = new Map<string, Finding>();
  for (const one of alleged) {
    const quoted = placedQuotes(one, placed);
    const { evidence } = quoted;
    const id = findingId(one.rule, quotesOf(quoted));
    const other = byId.get(id);
    if (other !== undefined) {
      const level = WEIGHT[one.level] < WEIGHT[other.level] ? one.level : other.level;
      const more = evidence.filter((at) => !other.evidence.some((known) => known.doc === at.doc && known.start === at.start));
      byId.set(id, { ...other, level, evidence: [...other.evidence, ...more] });
      continue;
    }
    byId.set(id, {
      id,
      rule: one.rule,
      level: one.level,
      message: one.message[lang],
      data: one.data,
      proof: one.proof.map((step) => ({ kind: step.kind, text: step.text[lang] })),
      ...quoted,
    });
  }
  return [...byId.values()].sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level] || byAddress(a, b));
}

/** The contradictions among what was alleged, by the ids that they will have. */
export function disputes(alleged: readonly Alleged[], placed: Placer): { readonly id: string; readonly rule: string; readonly evidence: readonly Span[] }[] {
  return alleged.filter(({ level }) => level === 'conflict').map((one) => ({ id: findingId(one.rule, quotesOf(placedQuotes(one, placed))), rule: one.rule, evidence: one.evidence }));
}

const placedQuotes = ({ evidence, sides }: Alleged, placed: Placer): Pick<Finding, 'evidence' | 'sides'> => ({ evidence: evidence.map(placed), ...(sides === undefined ? {} : { sides }) });

function byAddress(a: Finding, b: Finding): number {
  const [x, y] = [a.evidence[0], b.evidence[0]];
  if (x === undefined || y === undefined) return a.id < b.id ? -1 : 1;
  return (x.doc < y.doc ? -1 : x.doc > y.doc ? 1 : 0) || x.start - y.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Agreements with places and sentences in one language, in order of address. Places that agree two by two agree together. */
export function agreements(agreed: readonly Agreed[], placed: Placer, lang: Lang): Agreement[] {
  const all = joined(agreed).map((one) => ({ kind: one.kind, message: one.message[lang], evidence: one.evidence.map(placed) }));
  const keyed = new Map(all.map((one) => [`${one.kind}\n${one.evidence.map(keyOf).join('\n')}`, one]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const keyOf = ({ doc, start }: Span): string => `${doc}\n${String(start).padStart(10, '0')}`;

/** Pairs that share a place made one; updates keep their direction and stay pairs. */
function joined(agreed: readonly Agreed[]): Agreed[] {
  const out: Agreed[] = agreed.filter((one) => one.kind !== 'agree');
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    while (parent.get(at) !== at) at = parent.get(at) as string;
    parent.set(key, at);
    return at;
  };
  const places = new Map<string, Span>();
  const pairs = agreed.filter((one) => one.kind === 'agree');
  for (const one of pairs) {
    for (const span of one.evidence) {
      const key = keyOf(span);
      places.set(key, span);
      if (!parent.has(key)) parent.set(key, key);
      const [a, b] = [rootOf(keyOf(one.evidence[0] as Span)), rootOf(key)];
      if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
    }
  }
  const groups = new Map<string, { first: Agreed; keys: Set<string> }>();
  for (const one of pairs) {
    const root = rootOf(keyOf(one.evidence[0] as Span));
    const group = groups.get(root) ?? { first: one, keys: new Set<string>() };
    for (const span of one.evidence) group.keys.add(keyOf(span));
    groups.set(root, group);
  }
  for (const { first, keys } of groups.values()) out.push({ ...first, evidence: [...keys].sort().map((key) => places.get(key) as Span) });
  return out;
}
