import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import type { Request } from '../request/request.js';

/**
 * The finding that the first operand names: its id, or the start of it, with or without its letter.
 * @throws UsageError where none starts so, or several do.
 */
export function findingOf({ findings }: Analysis, { operands, lang }: Request): Finding {
  const start = operands[0] as string;
  const exact = findings.find(({ id }) => id === start);
  if (exact !== undefined) return exact;
  const found = findings.filter(({ id }) => id.startsWith(start) || id.slice(id.indexOf('-') + 1).startsWith(start));
  if (found.length === 0) throw new UsageError(phrases.noFinding[lang](start));
  if (found.length > 1) throw new UsageError(phrases.manyFindings[lang](start, found.map(({ id }) => id).join(', ')));
  return found[0] as Finding;
}
