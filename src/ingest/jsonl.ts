import type { Article } from '../model/document.js';
import type { DocId } from '../model/span.js';
import { FIELD, FIELDS } from './given.js';
import type { Given, LineArticle } from './piece.js';
import { badField, empty, lacksField, notJson, tooLarge, type Trouble } from './problems.js';

/**
 * The articles of a file with one JSON object a line: `id` and `text`, and optionally what else may be given (`FIELDS`).
 * A bad line is a trouble that names `file:line`; the others are read. `limit` is the largest line, in UTF-16 code units; `before` counts the lines of the file before the text.
 */
export function readLines(text: string, file: DocId, limit: number, before = 0): { articles: LineArticle[]; troubles: Trouble[]; lines: number } {
  const articles: LineArticle[] = [];
  const troubles: Trouble[] = [];
  let line = before;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    line++;
    const place = `${file}:${line}`;
    if (end - start > limit) troubles.push(tooLarge(place, limit));
    else {
      const article = readLine(text.slice(start, end), place, troubles);
      if (article !== null) articles.push({ article, place });
    }
    start = end + 1;
  }
  return { articles, troubles, lines: line - before };
}

function readLine(line: string, place: string, troubles: Trouble[]): Article | null {
  if (line.trim() === '') return null;
  const fields = parse(line);
  if (fields === null) return refuse(notJson(place));
  const { id, text } = fields;
  if (typeof id !== 'string' || id === '') return refuse(lacksField(place, 'id'));
  if (typeof text !== 'string') return refuse(lacksField(place, 'text'));
  if (isBlank(text)) return refuse(empty(place));
  const given: { -readonly [name in keyof Given]: Given[name] } = {};
  for (const name of FIELDS) {
    const value = fields[name];
    if (value === undefined || value === null || value === '') continue;
    const read = typeof value === 'string' ? FIELD[name](value) : null;
    if (read === null) troubles.push(badField(place, name, JSON.stringify(value).slice(0, 60)));
    else Object.assign(given, { [name]: read });
  }
  return Object.keys(given).length === 0 ? { id, text } : { id, text, given };

  function refuse(trouble: Trouble): null {
    troubles.push(trouble);
    return null;
  }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Whether a text shows nothing: white space and marks without width only. */
export function isBlank(text: string): boolean {
  return !/[^\s\0\u200b-\u200f\u2060\ufeff\u00ad]/.test(text);
}
