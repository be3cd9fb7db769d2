import { phrases } from '../catalogue.js';
import { tellPerson } from '../output/tell.js';
import type { Request } from '../request/request.js';
import { analysis } from './analysis.js';

/** One quantity through time. A term that nothing answers to is no fault: near ones are told, and the report is empty. */
export async function ask(request: Request & { readonly command: 'ask' }): Promise<number> {
  const [term = ''] = request.operands;
  const { seriesOf } = await import('../../series/series.js');
  let told = false;
  return analysis(request, (laid) => {
    const series = seriesOf(term, laid);
    if (series.groups.length === 0 && laid.readings.length > 0 && !told) {
      told = true;
      tellPerson(phrases.noTerm[request.lang](term));
      if (series.suggestions.length > 0) tellPerson(phrases.termsThere[request.lang](series.suggestions.join(', ')));
    }
    return { ...laid.analysis, series };
  });
}
