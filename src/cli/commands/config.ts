import type { Origin } from '../../config/merge.js';
import { printed } from '../../config/print.js';
import { safe } from '../../report/safe.js';
import { Exit } from '../exit.js';
import { toStream } from '../output/output.js';
import type { Request } from '../request/request.js';
import { configWords } from '../settings/catalogue.js';

/** The configuration that holds, and where each value comes from. */
export async function config({ settings, lang }: Request): Promise<number> {
  const told = (origin: Origin): string => {
    if (origin.by === 'file') return `${safe(origin.file)}:${origin.line}`;
    return origin.by === 'default' ? configWords.byDefault[lang] : origin.name;
  };
  const spoken = settings.lang.value === undefined ? { ...settings, lang: { value: lang, origin: { by: 'env', name: 'LC_ALL, LC_MESSAGES, LANG' } as const } } : settings;
  await toStream(process.stdout, [printed(spoken, told)]);
  return Exit.done;
}
