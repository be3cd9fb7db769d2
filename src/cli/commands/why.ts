import type { Article } from '../../model/document.js';
import type { Address, Why } from '../../model/why.js';
import { safe } from '../../report/safe.js';
import { whyScreen } from '../../report/terminal/why.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';
import { corpus } from '../corpus/corpus.js';
import { readAll } from '../corpus/reading.js';
import { Exit } from '../exit.js';
import { toFile, toStream } from '../output/output.js';
import { refuseToOverwrite } from '../output/overwrite.js';
import { page } from '../output/page.js';
import { tellPerson } from '../output/tell.js';
import { tellProblems } from '../output/tell-problems.js';
import type { Request } from '../request/request.js';

/** Why two places are, or are not, compared: on the screen or as JSON. */
export async function why(request: Request): Promise<number> {
  const { lang, operands } = request;
  const [first, second] = operands as readonly [string, string];
  parts(first, request);
  parts(second, request);
  const found = await corpus(request);
  tellProblems(found.troubles, lang);
  if (found.articles.length === 0) {
    if (found.troubles.length === 0) tellPerson(words.nothing[lang]);
    return Exit.trouble;
  }
  refuseToOverwrite(request, found.articles);
  const [a, b] = [addressOf(first, found.articles, request), addressOf(second, found.articles, request)];
  const readings = await readAll(found, request);
  const { why: explained } = await import('../../why.js');
  let trouble = found.troubles.length > 0;
  for (const { format, file } of request.destinations) {
    const json = format === 'json';
    const told: Why = explained(readings, a, b, json ? request.machineLang : lang, request.comparing);
    const pieces = [json ? `${JSON.stringify(told, null, 2)}\n` : whyScreen(told, lang, page(request, file !== null))];
    const written = file === null ? await toStream(process.stdout, pieces) : toFile(file, pieces);
    if (typeof written === 'object') {
      tellPerson(phrases.cannotWrite[lang](file === null ? words.stdout[lang] : file, written.failed));
      trouble = true;
    } else if (file !== null && !request.quiet) process.stderr.write(`${safe(phrases.written[lang](format, file))}\n`);
  }
  return trouble ? Exit.trouble : Exit.done;
}

function parts(word: string, { lang }: Request): { readonly name: string; readonly line: number; readonly column: number | null } {
  const match = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(word);
  if (match === null) throw new UsageError(phrases.noAddress[lang](word));
  return { name: match[1] as string, line: Number(match[2]), column: match[3] === undefined ? null : Number(match[3]) };
}

/** A place by the name of its document: its id, the end of its path, or the start of its file name, as reports print it. */
function addressOf(word: string, articles: readonly Article[], request: Request): Address {
  const { lang } = request;
  const { name, line, column } = parts(word, request);
  const plain = name.replace(/^(?:\.\/)+/, '');
  const ids = articles.map((article) => article.id);
  const found = [(id: string) => id === plain, (id: string) => id.endsWith(`/${plain}`), (id: string) => id.slice(id.lastIndexOf('/') + 1).startsWith(plain)]
    .map((fits) => ids.filter(fits)).find((some) => some.length > 0) ?? [];
  if (found.length === 0) throw new UsageError(phrases.noDocument[lang](name));
  if (found.length > 1) throw new UsageError(phrases.manyDocuments[lang](name, found.slice(0, 5).join(', ')));
  const doc = found[0] as string;
  const lines = (articles.find((article) => article.id === doc) as Article).text.split(/\r\n|\r|\n/).length;
  if (line < 1 || line > lines) throw new UsageError(phrases.noLine[lang](word, String(lines)));
  return { doc, line, column };
}
