import type { Lang } from '../../model/lang.js';
import { phrases, words } from '../catalogue.js';
import { Exit } from '../exit.js';
import { toStream } from './output.js';
import { tellPerson } from './tell.js';

/** Writes a text to standard output, and gives the exit status: done, or trouble where it cannot be written. */
export async function print(text: string, lang: Lang): Promise<number> {
  const written = await toStream(process.stdout, [text]);
  if (typeof written !== 'object') return Exit.done;
  tellPerson(phrases.cannotWrite[lang](words.stdout[lang], written.failed));
  return Exit.trouble;
}
