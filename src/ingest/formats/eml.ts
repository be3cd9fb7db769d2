import PostalMime from 'postal-mime';

import { mailDate } from '../given.js';
import { isBlank } from '../jsonl.js';
import { isArticle } from '../kind.js';
import { article, type Door, merge, NOTHING, refused, type Opened } from '../piece.js';
import { badName, bomb, noProse } from '../problems.js';
import { blocksOf, textOf } from './blocks.js';
import { isAside, leadsOut, MAX_DEPTH, spent } from './bounds.js';
import { bodyOf } from './markup.js';

/** A message: its text with its subject, day and sender, and the documents attached to it. */
export const eml: Door = async ({ bytes, id }, opening) => {
  const mail = await PostalMime.parse(new Uint8Array(bytes), { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20, maxHeadersSize: 1024 * 1024 });
  const header = mail.headers.find(({ key }) => key === 'date')?.value;
  const plain = mail.text ?? '';
  const text = isBlank(plain) ? textOf(blocksOf(bodyOf(mail.html ?? ''))) : plain;
  const attached: Opened[] = [];
  for (const { filename, content } of mail.attachments) {
    const name = filename ?? '';
    const inside = `${id}/${name}`;
    if (!isArticle(name) || isAside(name)) continue;
    if (leadsOut(name)) {
      attached.push(refused(badName(id, name)));
      continue;
    }
    const held = Buffer.from(content as ArrayBuffer);
    const over = opening.depth >= MAX_DEPTH || --opening.budget.entries < 0 ? bomb(inside, 'anidamiento', 'nesting') : spent(inside, held.length, held.length, opening.budget);
    attached.push(over === null ? await opening.open({ bytes: held, id: inside, name, chosen: false }, { ...opening, depth: opening.depth + 1 }) : refused(over));
  }
  const files = merge(attached);
  if (isBlank(text)) return files.articles.length + files.troubles.length > 0 ? files : refused(noProse(id, 'EML'));
  const known = { date: header === undefined ? null : mailDate(header), title: mail.subject, source: mail.from?.name };
  const own = { ...NOTHING, articles: [article(id, text, known)], notes: [{ doc: id, told: false, said: { es: `${id}: correo`, en: `${id}: mail` } }] };
  return merge([own, files]);
};
