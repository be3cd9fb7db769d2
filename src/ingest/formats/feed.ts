import { decode } from '../decode.js';
import { countryOfLocale } from '../country.js';
import { address, mailDate } from '../given.js';
import { isBlank } from '../jsonl.js';
import { article, type Door, type LineArticle, refused } from '../piece.js';
import { bomb, noProse } from '../problems.js';
import { blocksOf, textOf } from './blocks.js';
import { bodyOf, type Tree, xmlOf } from './markup.js';

const MAX_ENTRIES = 20_000;

/** Elements with the text of an entry, the fullest first. */
const BODY = ['encoded', 'content', 'description', 'summary'];
const DATE = ['pubdate', 'published', 'date', 'issued', 'updated'];

/** RSS or Atom: an article for each entry, named by its number (`feed.xml#3`). Its title is its first line. */
export const feed: Door = async ({ bytes, id }, { encoding: forced, limit }) => {
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(bytes.toString('latin1', 0, 200))?.[1];
  const { text, trouble } = await decode(bytes, id, { forced, declared });
  if (text === null) return refused(...(trouble === null ? [] : [trouble]));
  const troubles = trouble === null ? [] : [trouble];
  const page = xmlOf(text);
  const entries = [...page.querySelectorAll('item, entry')];
  if (entries.length > MAX_ENTRIES) return refused(bomb(id, 'demasiadas entradas', 'too many entries'));
  const root = page.querySelector('channel') ?? page.querySelector('feed');
  const source = root === null ? null : plain(childOf(root, ['title']));
  const country = root === null ? null : countryOfLocale(childOf(root, ['language'])?.textContent ?? page.documentElement?.getAttribute('xml:lang') ?? '');
  const articles: LineArticle[] = [];
  for (const [at, entry] of entries.entries()) {
    const title = plain(childOf(entry, ['title']));
    const blocks = blocksOf(bodyOf(childOf(entry, BODY)?.textContent ?? ''));
    const body = textOf(title === '' || blocks[0] === title ? blocks : [title, ...blocks]);
    const date = mailDate(childOf(entry, DATE)?.textContent ?? '');
    const name = `${id}#${at + 1}`;
    if (!isBlank(body) && body.length <= limit) articles.push(article(name, body, { date, title, source, country, url: linkOf(entry) }));
  }
  if (articles.length === 0) return refused(...troubles, noProse(id, 'RSS'));
  const count = String(articles.length);
  return { articles, troubles, ignored: entries.length - articles.length, notes: [{ doc: id, told: false, said: { es: `${id}: RSS o Atom, entradas: ${count}`, en: `${id}: RSS or Atom, entries: ${count}` } }] };
};

/** Where an entry says that it stands: RSS as text, Atom as a reference, where that to the page itself has no relation or is `alternate`. */
function linkOf(entry: Tree): string | null {
  for (let child = entry.firstChild; child !== null; child = child.nextSibling) {
    if ((child.localName ?? '').toLowerCase() !== 'link' || (child.getAttribute('rel') ?? 'alternate') !== 'alternate') continue;
    const url = address(child.getAttribute('href') ?? child.textContent ?? '');
    if (url !== null) return url;
  }
  return null;
}

/** The first of the names that a child has, prefixes aside. */
function childOf(parent: Tree, names: readonly string[]): Tree | null {
  for (const name of names) {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      const own = (child.localName ?? '').toLowerCase();
      if (own === name || own.endsWith(`:${name}`)) return child;
    }
  }
  return null;
}

/** A title may hold markup of its own. */
const plain = (node: Tree | null): string => blocksOf(bodyOf(node?.textContent ?? '')).join(' ').replace(/\s+/g, ' ').slice(0, 500);
