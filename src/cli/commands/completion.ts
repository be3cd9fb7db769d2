import type { Lang } from '../../model/lang.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import { bash } from '../help/completion/bash.js';
import { fish } from '../help/completion/fish.js';
import { zsh } from '../help/completion/zsh.js';
import { print } from '../output/print.js';
import type { Request } from '../request/request.js';

const scripts: Readonly<Record<string, (lang: Lang) => string>> = { bash, zsh, fish };

/** The completion script of a shell. */
export async function completion({ operands, lang }: Request): Promise<number> {
  const [shell] = operands as readonly [string];
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) throw new UsageError(phrases.unknownShell[lang](shell, Object.keys(scripts).join(', ')));
  return print(script(lang), lang);
}
