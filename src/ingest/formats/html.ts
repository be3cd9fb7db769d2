import { Readability } from '@mozilla/readability';

import { decode } from '../decode.js';
import { article, type Door, NOTHING, refused } from '../piece.js';
import { bomb, noProse } from '../problems.js';
import { blocksOf, textOf } from './blocks.js';
import { factsOf } from './page-facts.js';
import { bodyOf, isDeeper, type Page, pageOf } from './markup.js';

/** Elements of a page in which the main text is looked for; of a larger one the text of the body is taken. */
const MOST_ELEMENTS = 40_000;
/** Tags of the largest page that is opened at all. */
const MOST_TAGS = 400_000;
/** How deep they may be nested: readability takes a minute at two thousand, and pages stay under sixty. */
const DEEPEST = 80;

/** A web page: its main text, and what its metadata say. */
export const html: Door = async ({ bytes, id, declared }, { encoding: forced }) => {
  const { text, trouble, encoding } = await decode(bytes, id, { forced, declared: declared ?? declaredIn(bytes) });
  if (text === null) return refused(...(trouble === null ? [] : [trouble]));
  if (exceeds(text, '<', MOST_TAGS)) return refused(bomb(id, 'elementos', 'elements'));
  const page = pageOf(text);
  const known = factsOf(page);
  const heading = page.querySelector('h1');
  const headline = heading === null ? '' : blocksOf(heading).join(' ');
  const { blocks, main } = articleOf(page);
  const whole = headline === '' || blocks[0] === headline ? blocks : [headline, ...blocks];
  const troubles = trouble === null ? [] : [trouble];
  if (blocks.length === 0) return refused(...troubles, noProse(id, 'HTML'));
  return {
    ...NOTHING, troubles, articles: [article(id, textOf(whole), known)],
    notes: [{ doc: id, told: false, said: { es: `${id}: HTML, ${encoding}; ${main ? 'texto principal' : 'toda la página'}`, en: `${id}: HTML, ${encoding}; ${main ? 'main text' : 'the whole page'}` } }],
  };
};

/** Whether a mark stands in a text more often than so many times. */
function exceeds(text: string, mark: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + 1)) count++;
  return count > most;
}

/** The encoding that a page declares, where it declares one. */
const declaredIn = (bytes: Buffer): string | undefined => /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(bytes.toString('latin1', 0, 2048))?.[1];

/** The main text of a page; where none stands out, all of its body but for menus and the like. */
function articleOf(page: Page): { blocks: string[]; main: boolean } {
  const body = page.querySelector('body') ?? page;
  const whole = blocksOf(body, true);
  if (isDeeper(body, DEEPEST)) return { blocks: whole, main: false };
  let found: ReturnType<Readability['parse']> = null;
  try {
    found = new Readability(page as never, { maxElemsToParse: MOST_ELEMENTS, charThreshold: 250 }).parse();
  } catch {
    // Too large, or not a page that it understands.
  }
  const blocks = blocksOf(bodyOf(found?.content ?? ''));
  if (blocks.length === 0) return { blocks: whole, main: false };
  // The line of the author is taken away; where it says a day it is part of the text.
  const byline = found?.byline?.replace(/\s+/g, ' ').trim() ?? '';
  return { blocks: /\d/.test(byline) && whole.includes(byline) && !blocks.includes(byline) ? [byline, ...blocks] : blocks, main: true };
}
