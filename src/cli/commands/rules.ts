import { allRules } from '../../checks/registry.js';
import { metasOf } from '../../checks/rule.js';
import { ruleCard, ruleList } from '../../report/terminal/rules.js';
import { suggest } from '../arguments/suggest.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import { page } from '../output/page.js';
import { print } from '../output/print.js';
import type { Request } from '../request/request.js';

/** What is checked: all rules, or one with its examples. */
export async function rules(request: Request): Promise<number> {
  const { lang, operands } = request;
  const known = [...allRules(), ...(request.comparing.plugins ?? []).flatMap((plugin) => metasOf(plugin.rules ?? {}))];
  const [asked] = operands;
  const layout = page(request);
  if (asked === undefined) return print(await ruleList(known, lang, layout), lang);
  const rule = known.find(({ id }) => id === asked);
  if (rule === undefined) {
    const near = suggest(asked, known.map(({ id }) => id)) ?? known.find(({ id }) => id.endsWith(`/${asked}`))?.id;
    throw new UsageError(phrases.unknownRule[lang](asked), near === undefined ? undefined : phrases.didYouMean[lang](near));
  }
  return print(await ruleCard(rule, lang, layout), lang);
}
