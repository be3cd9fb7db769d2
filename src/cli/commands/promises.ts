import { dayNumberOf } from '../../model/calendar.js';
import type { Request } from '../request/request.js';
import { analysis } from './analysis.js';

/** Goals with deadlines, and what the corpus reports back. */
export async function promises(request: Request & { readonly command: 'promises' }): Promise<number> {
  const { promisesOf } = await import('../../promises/promises.js');
  const asOf = request.asOf === undefined ? undefined : dayNumberOf(request.asOf) ?? undefined;
  return analysis(request, (laid) => ({ ...laid.analysis, promises: promisesOf(laid, asOf) }));
}
