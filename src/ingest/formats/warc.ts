import type { DocId } from '../../model/span.js';
import { address, calendarDate } from '../given.js';
import { type Door, type Input, merge, NOTHING, type Opened, type Opening, refused } from '../piece.js';
import { bomb, cutOff, damaged, tooLarge } from '../problems.js';
import { MAX_DEPTH, spent } from './bounds.js';
import { contentOf, type HttpResponse, responseOf } from './http.js';
import { type WarcRecord, warcRecords } from './warc-records.js';

/** What is taken of an archive, by its media type, and the extension under which it would lie in a folder. */
const TAKEN: Readonly<Record<string, string>> = {
  'text/html': 'html', 'application/xhtml+xml': 'html', 'text/plain': 'txt', 'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Texts for machines, which archives hold of every site. */
const FOR_MACHINES = /^https?:\/\/[^/]+\/(?:robots|ads|app-ads|humans|llms|\.well-known\/security|security)\.txt$/i;

/** Longest name that is made of an address, in UTF-16 code units. */
const LONGEST = 300;

/** A web archive: each page and document that was answered with is an article, named by its address (`archive.warc.gz/example.org/2025/a`). */
export const warc: Door = async ({ bytes, id, chosen }, opening) => {
  if (opening.depth >= MAX_DEPTH) return refused(bomb(id, 'anidamiento', 'nesting'));
  const parts: Opened[] = [];
  /** The texts of an address, which may have been asked for more than once. */
  const captures = new Map<string, Set<string>>();
  let pages = 0;
  let passed = 0;
  for (const record of warcRecords(bytes, id, opening.budget)) {
    if ('code' in record) {
      parts.push(refused(record));
      continue;
    }
    const page = pageIn(record);
    if (page === null) {
      if (isAnswer(record)) passed++;
      continue;
    }
    if (--opening.budget.entries < 0) {
      parts.push(refused(bomb(id, 'demasiados registros', 'too many records')));
      break;
    }
    const name = page.url.replace(/^https?:\/\//, '').slice(0, LONGEST);
    const before = captures.get(name) ?? new Set<string>();
    captures.set(name, before);
    const inside = `${id}/${name}${before.size === 0 ? '' : `@${page.moment}`}`;
    const opened = await openPage(page, inside, chosen, opening);
    // The same text at the same address is the same article.
    const fresh = opened.articles.filter(({ article: { text } }) => !before.has(text));
    for (const { article: { text } } of fresh) before.add(text);
    pages += fresh.length;
    if (fresh.length === 0) passed++;
    parts.push({ ...opened, articles: fresh });
  }
  const counts = { es: `${id}: archivo web, páginas: ${pages}, otras respuestas: ${passed}`, en: `${id}: web archive, pages: ${pages}, other answers: ${passed}` };
  if (parts.length === 0 && pages + passed === 0) return refused(damaged(id, 'WARC'));
  return merge([{ ...NOTHING, ignored: passed, notes: [{ doc: id, told: false, said: counts }] }, ...parts]);
};

/** A page of an archive: where and when it was found, and the answer that holds it. */
interface ArchivedPage {
  readonly url: string;
  /** The moment in fourteen digits, as archives of the web name it. */
  readonly moment: string;
  readonly captured: string | null;
  readonly extension: string;
  readonly answer: HttpResponse;
  readonly cut: boolean;
}

const isAnswer = ({ headers }: WarcRecord): boolean => /^(?:response|resource|revisit)$/.test(headers.get('warc-type') ?? '');

/** The page in a record; null where it holds none, or another one than was asked for. */
function pageIn({ headers, block }: WarcRecord): ArchivedPage | null {
  const type = headers.get('warc-type');
  const url = address((headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''));
  if (url === null || FOR_MACHINES.test(url)) return null;
  const answer = type === 'resource' ? { status: 200, headers, body: block } : type === 'response' ? responseOf(block) : null;
  if (answer?.status !== 200) return null;
  const extension = TAKEN[mediaType(answer)];
  if (extension === undefined) return null;
  const date = headers.get('warc-date') ?? '';
  return { url, extension, answer, moment: date.replace(/\D/g, '').slice(0, 14), captured: calendarDate(date), cut: headers.has('warc-truncated') };
}

const mediaType = ({ headers }: HttpResponse): string => (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

async function openPage({ url, captured, extension, answer, cut }: ArchivedPage, inside: DocId, chosen: boolean, opening: Opening): Promise<Opened> {
  let bytes: Buffer;
  try {
    bytes = contentOf(answer, opening.limit + 1);
  } catch (error) {
    return refused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(inside, opening.limit) : damaged(inside, 'WARC'));
  }
  const over = spent(inside, bytes.length, answer.body.length, opening.budget);
  if (over !== null) return refused(over);
  const declared = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(answer.headers.get('content-type') ?? '')?.[1];
  const input: Input = { bytes, id: inside, name: `page.${extension}`, chosen, declared };
  const opened = await opening.open(input, { ...opening, depth: opening.depth + 1 });
  return {
    ...opened,
    articles: opened.articles.map(({ article, place }) => ({ place, article: { ...article, given: { ...article.given, url, ...(captured === null ? {} : { captured }) } } })),
    // Nobody named these files, and many pages hold no prose.
    troubles: [...opened.troubles.filter(({ code }) => code !== 'extension' && code !== 'empty'), ...(cut ? [cutOff(inside)] : [])],
  };
}
