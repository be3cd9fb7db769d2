import { readFileSync } from 'node:fs';

import { ingest, type Ingested } from '../ingest/ingest.js';
import type { Article } from '../model/document.js';
import type { DocId } from '../model/span.js';
import { phrases } from './catalogue.js';
import { codeOf } from './output.js';
import type { Request } from './request.js';
import { UsageError } from './usage-error.js';

/** What was read: all articles, sorted by id, and which of them are under check. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly troubles: Ingested['troubles'];
  readonly drafts: ReadonlySet<DocId>;
}

/** Reads what a request names. A draft that the archive holds too is read once, as a draft. */
export async function corpus(request: Request): Promise<Corpus> {
  const listed = request.filesFrom === undefined ? [] : await list(request.filesFrom, request);
  const paths = [...named(request), ...listed];
  if (request.command !== 'check') {
    const { articles, troubles } = await read(paths, request);
    return { articles, troubles, drafts: new Set() };
  }
  const drafts = await read(paths, request);
  const archive = await read(request.against, request);
  const ids = new Set(drafts.articles.map((article) => article.id));
  const articles = [...drafts.articles, ...archive.articles.filter((article) => !ids.has(article.id))];
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles, troubles: [...drafts.troubles, ...archive.troubles], drafts: ids };
}

/** The operands that are paths. Two places alone are read from the files that they name. */
function named({ command, operands, filesFrom }: Request): readonly string[] {
  if (command === 'explain') return operands.slice(1);
  if (command !== 'why') return operands;
  return operands.length > 2 || filesFrom !== undefined ? operands.slice(2) : [...new Set(operands.map((place) => place.replace(/(?::\d+){1,2}$/, '')))];
}

function read(paths: readonly string[], { lang, maxSize, stdinFilename, ignore }: Request): Promise<Ingested> {
  return ingest(paths, {
    lang, cwd: process.cwd(), stdin: process.stdin, ignore,
    ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
  });
}

/** Paths of a list, one a line or separated by NUL. */
async function list(file: string, { nul, lang }: Request): Promise<readonly string[]> {
  try {
    const text = file === '-' ? await standardInput() : readFileSync(file, 'utf8');
    return text.split(nul ? '\0' : /\r?\n/).filter((path) => path !== '');
  } catch (error) {
    throw new UsageError(phrases.cannotList[lang](file, codeOf(error)));
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
