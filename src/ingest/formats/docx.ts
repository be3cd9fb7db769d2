import mammoth from 'mammoth';

import { article, type Door, NOTHING, refused } from '../piece.js';
import { noProse } from '../problems.js';
import { blocksOf, textOf } from './blocks.js';
import { bodyOf } from './markup.js';
import { repacked } from './repack.js';

/** A Word document: its paragraphs, one block each. Pictures, comments and what was deleted are left out. */
export const docx: Door = async ({ bytes, id }, { limit }) => {
  const sound = await repacked(bytes, id, limit, (name) => /\.(?:xml|rels)$/.test(name));
  if (!Buffer.isBuffer(sound)) return refused(sound);
  const { value } = await mammoth.convertToHtml({ buffer: sound }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false } as Parameters<typeof mammoth.convertToHtml>[1]);
  const blocks = blocksOf(bodyOf(value));
  if (blocks.length === 0) return refused(noProse(id, 'DOCX'));
  return { ...NOTHING, articles: [article(id, textOf(blocks), {})], notes: [{ doc: id, told: false, said: { es: `${id}: DOCX`, en: `${id}: DOCX` } }] };
};
