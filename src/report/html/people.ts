import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { byUnit } from '../order.js';

/** Who is named beside the words that findings quote. */
export interface People {
  /** Every such person, by name. */
  readonly names: readonly string[];
  /** Indexes into `names`, in order. */
  of(finding: Finding): readonly number[];
}

/** Officials on the lines that a finding quotes, by their fullest names. */
export function peopleOf({ findings, mentions }: Analysis): People {
  const quoted = new Map<string, Set<string>>();
  for (const finding of findings) for (const line of linesOf(finding)) quoted.set(line, new Set());
  for (const mention of mentions) {
    if (mention.kind === 'official') quoted.get(`${mention.doc}\n${mention.line}`)?.add(mention.person);
  }
  const names = [...new Set([...quoted.values()].flatMap((people) => [...people]))].sort(byUnit);
  const at = new Map(names.map((name, i) => [name, i]));
  return {
    names,
    of: (finding) => [...new Set(linesOf(finding).flatMap((line) => [...(quoted.get(line) ?? [])].map((name) => at.get(name) as number)))].sort((a, b) => a - b),
  };
}

const linesOf = ({ evidence }: Finding): string[] =>
  evidence.flatMap(({ doc, line, endLine }) => Array.from({ length: Math.min(endLine - line, 20) + 1 }, (_, i) => `${doc}\n${line + i}`));
