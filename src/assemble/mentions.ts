import type { PlacedMention } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import type { Placer } from './places.js';

/** What linking adds to a mention: the fullest name of a person, the other names of a body. */
export interface Names {
  readonly fullPerson: (mention: Mention & { kind: 'official' }) => string;
  readonly bodyAliases: (mention: Mention & { kind: 'official' }) => readonly string[];
}

/** Mentions as the contract prints them; persons and bodies alone are not printed. Ranges and hedges keep their intervals. */
export function placedMentions(mentions: readonly Mention[], names: Names, placed: Placer): PlacedMention[] {
  const out: PlacedMention[] = [];
  for (const mention of mentions) {
    const one = printed(mention, names, placed);
    if (one !== null) out.push(one);
  }
  return out;
}

function printed(mention: Mention, names: Names, placed: Placer): PlacedMention | null {
  switch (mention.kind) {
    case 'date': {
      const { type, timex, mod } = mention.value;
      return { ...placed(mention), id: mention.id, kind: 'date', type, timex, ...(mod === undefined ? {} : { mod }) };
    }
    case 'figure': {
      const { value, value2, op, range } = mention.quantity;
      return {
        ...placed(mention), id: mention.id, kind: 'figure', value, value2: value2 ?? null, op, unit: mention.unit,
        low: range.low, high: range.high, status: mention.status,
      };
    }
    case 'official':
      return {
        ...placed(mention), id: mention.id, kind: 'official', person: names.fullPerson(mention), office: mention.office,
        institution: mention.institution, institutionAliases: names.bodyAliases(mention),
      };
    case 'program':
      return { ...placed(mention), id: mention.id, kind: 'program', name: mention.name, acronym: mention.acronym };
    default:
      return null;
  }
}
