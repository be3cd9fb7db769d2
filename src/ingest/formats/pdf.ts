import { getDocumentProxy } from 'unpdf';

import { article, type Door, NOTHING, refused } from '../piece.js';
import { bomb, cutOff, noProse } from '../problems.js';
import { textOf } from './blocks.js';
import { swells } from './pdf-streams.js';
import { type Item, linesOf, type PageLine, paragraphsOf } from './pdf-lines.js';

/** Pages of one document, and pieces of text on one page. */
const MAX_PAGES = 2000;
const MAX_ITEMS = 50_000;

/** Where the end mark of a whole file stands, in bytes from its end. */
const TAIL = 2048;

/** The text layer of a PDF, its lines joined to paragraphs. Scripts, forms and attachments are left alone. */
export const pdf: Door = async ({ bytes, id }) => {
  if (swells(bytes)) return refused(bomb(id, 'compresión desmedida', 'compression beyond measure'));
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false });
  try {
    if (document.numPages > MAX_PAGES) return refused(bomb(id, `${document.numPages} páginas`, `${document.numPages} pages`));
    const pages: PageLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.slice(0, MAX_ITEMS).flatMap((item: object) => ('str' in item ? [item as Item] : []))));
      page.cleanup();
    }
    const cut = bytes.includes('%%EOF', Math.max(0, bytes.length - TAIL)) ? [] : [cutOff(id)];
    const blocks = paragraphsOf(pages);
    if (blocks.length === 0) return refused(...(cut.length > 0 ? cut : [noProse(id, 'PDF')]));
    const count = String(pages.length);
    return { ...NOTHING, troubles: cut, articles: [article(id, textOf(blocks), {})], notes: [{ doc: id, told: false, said: { es: `${id}: PDF, páginas: ${count}`, en: `${id}: PDF, pages: ${count}` } }] };
  } finally {
    await document.destroy();
  }
};
