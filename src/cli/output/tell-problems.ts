import { type Trouble, tell } from '../../ingest/problems.js';
import type { Lang } from '../../model/lang.js';
import { phrases } from '../catalogue.js';
import { tellPerson } from './tell.js';

/** Lines of one file with one fault that are told one by one; the analysis has all of them. */
const SHOWN = 3;

/** Tells a person what could not be read. Of the lines of one file that have the same fault the first are told, and how many there are. */
export function tellProblems(troubles: readonly Trouble[], lang: Lang): void {
  const alike = new Map<string, { readonly line: number; readonly message: string; readonly file: string }[]>();
  for (const { doc, code, message } of tell(troubles, lang)) {
    const [, file = doc, line = '0'] = /^(.*):(\d+)$/.exec(doc) ?? [];
    const fault = `${code}\n${message.replace(doc, () => file)}`;
    const known = alike.get(fault);
    const one = { line: Number(line), message, file };
    if (known === undefined) alike.set(fault, [one]);
    else known.push(one);
  }
  for (const all of alike.values()) {
    const inOrder = all.sort((a, b) => a.line - b.line);
    const shown = inOrder.length <= SHOWN + 1 ? inOrder : inOrder.slice(0, SHOWN);
    for (const { message } of shown) tellPerson(message);
    if (shown.length < inOrder.length) tellPerson(phrases.moreLikeIt[lang](String(inOrder.length - shown.length), (inOrder[0] as { file: string }).file));
  }
}
