import type { Problem } from '../model/analysis.js';
import type { Lang, Said } from '../model/lang.js';
import type { DocId } from '../model/span.js';

/** A problem before its language is chosen. */
export interface Trouble {
  readonly doc: DocId;
  readonly code: Problem['code'];
  readonly said: Said;
}

/** Puts troubles into one language: sorted by document, code and message, each once. */
export function tell(troubles: readonly Trouble[], lang: Lang): Problem[] {
  const byLine = new Map<string, Problem>();
  for (const { doc, code, said } of troubles) byLine.set(`${doc}\0${code}\0${said[lang]}`, { doc, code, message: said[lang] });
  return [...byLine.keys()].sort().map((line) => byLine.get(line)!);
}

const trouble = (code: Problem['code']) => (doc: DocId, es: string, en: string): Trouble => ({ doc, code, said: { es, en } });
const missing = trouble('missing');
const unreadable = trouble('unreadable');
const unsupported = trouble('unsupported');
const malformed = trouble('malformed');

export const noSuchPath = (doc: DocId): Trouble => missing(doc, `No existe: «${doc}».`, `There is no such file or folder: “${doc}”.`);

export const noMatch = (doc: DocId): Trouble => missing(doc, `Ningún archivo coincide con «${doc}».`, `No file matches “${doc}”.`);

export const noArticles = (doc: DocId): Trouble =>
  missing(doc, `La carpeta «${doc}» no contiene artículos (.txt, .md, .html, .pdf, .docx, .eml, .jsonl…).`, `The folder “${doc}” holds no articles (.txt, .md, .html, .pdf, .docx, .eml, .jsonl…).`);

export const noStdin = (doc: DocId): Trouble => missing(doc, 'No hay entrada estándar que leer.', 'There is no standard input to read.');

/** The folder has articles, all of them left out by ignore files. */
export const allIgnored = (doc: DocId): Trouble =>
  missing(doc, `Lo que contiene la carpeta «${doc}» está excluido por .gitignore, .cotejoignore o la configuración (--no-ignore lo lee).`,
    `What the folder “${doc}” holds is left out by .gitignore, .cotejoignore or the configuration (--no-ignore reads it).`);

/** A pattern of an ignore file that would take too long to match. */
export const oddPattern = (doc: DocId, pattern: string): Trouble =>
  malformed(doc, `${doc}: el patrón «${pattern}» tiene demasiados asteriscos: se omite.`, `${doc}: the pattern “${pattern}” has too many asterisks: skipped.`);

/** `cause` is the system's error code, such as EACCES. */
export const cannotRead = (doc: DocId, cause: string): Trouble =>
  unreadable(doc, `No se puede leer «${doc}» (${cause}).`, `“${doc}” cannot be read (${cause}).`);

export const notAFile = (doc: DocId): Trouble =>
  unsupported(doc, `«${doc}» no es un archivo corriente (tubería, dispositivo o conexión): se omite.`, `“${doc}” is not a regular file (pipe, device or socket): skipped.`);

/** `format` names what the file is: PDF, ZIP, RTF (which is no binary, but no prose either). */
export const notText = (doc: DocId, format: string): Trouble =>
  (format === 'RTF' ? unsupported : trouble('binary'))(doc, `«${doc}» es ${format}; hace falta su texto.`, `“${doc}” is ${format}; its text is needed.`);

export const binary = (doc: DocId): Trouble => trouble('binary')(doc, `«${doc}» no es texto: se omite.`, `“${doc}” is not text: skipped.`);

export const empty = (doc: DocId): Trouble => trouble('empty')(doc, `«${doc}» está vacío.`, `“${doc}” is empty.`);

/** `limit` in bytes. */
export const tooLarge = (doc: DocId, limit: number): Trouble =>
  trouble('too-large')(doc, `«${doc}» pasa del límite de ${bytes(limit)}: se omite.`, `“${doc}” is over the limit of ${bytes(limit)}: skipped.`);

/** `count` is the number of replaced characters. */
export const brokenBytes = (doc: DocId, count: number): Trouble =>
  trouble('encoding')(doc, `«${doc}» es UTF-8 con partes dañadas: ${count} caracteres ilegibles.`, `“${doc}” is UTF-8 with damaged parts: ${count} unreadable characters.`);

export const oddEncoding = (doc: DocId, encoding: string): Trouble =>
  trouble('encoding')(doc, `«${doc}» está en ${encoding}, que no se lee: conviértalo a UTF-8.`, `“${doc}” is in ${encoding}, which is not read: convert it to UTF-8.`);

export const notJson = (doc: DocId): Trouble =>
  malformed(doc, `${doc}: la línea no es un objeto JSON.`, `${doc}: the line is not a JSON object.`);

/** `field` is required here and absent or not a text. */
export const lacksField = (doc: DocId, field: string): Trouble =>
  malformed(doc, `${doc}: falta «${field}», o no es texto.`, `${doc}: “${field}” is missing, or is not a string.`);

/** `field` may be left out; what it holds cannot be used and is ignored. */
export const badField = (doc: DocId, field: string, value: string): Trouble =>
  malformed(doc, `${doc}: no se entiende «${field}»: ${value}. Se lee sin ese dato.`, `${doc}: “${field}” is not understood: ${value}. Read without it.`);

/** `kept` and `dropped` are the places of the two inputs. */
export const duplicate = (doc: DocId, kept: string, dropped: string): Trouble =>
  trouble('duplicate')(doc, `Dos artículos llevan el identificador «${doc}»: se lee ${kept} y se omite ${dropped}.`,
    `Two articles have the identifier “${doc}”: ${kept} is read and ${dropped} is skipped.`);

/** `format` is what the file is; its name says another. */
export const wrongExtension = (doc: DocId, format: string): Trouble =>
  trouble('extension')(doc, `«${doc}» no es lo que dice su extensión: ${format === 'text' ? 'texto' : format}. Así se trata.`,
    `“${doc}” is not what its extension says: ${format}. It is treated as such.`);

/** The file is of a format, and cannot be opened. */
export const damaged = (doc: DocId, format: string): Trouble =>
  malformed(doc, `«${doc}» está dañado o cifrado: no se puede leer como ${format}.`, `“${doc}” is damaged or encrypted: it cannot be read as ${format}.`);

/** The end of the file is missing; what is there was read. */
export const cutOff = (doc: DocId): Trouble =>
  malformed(doc, `«${doc}» está incompleto: se lee lo que hay.`, `“${doc}” is cut off: what is there is read.`);

/** `format` was opened, and there is no text in it: a scan, an empty page. */
export const noProse = (doc: DocId, format: string): Trouble =>
  trouble('empty')(doc, `«${doc}» (${format}) no tiene texto${format === 'PDF' ? ': serán imágenes; hace falta reconocerlas antes' : ''}.`,
    `“${doc}” (${format}) has no text${format === 'PDF' ? ': it may be pictures, to be recognised first' : ''}.`);

export const noFeed = (doc: DocId): Trouble =>
  unsupported(doc, `«${doc}» es XML, pero no RSS ni Atom: se omite.`, `“${doc}” is XML, but neither RSS nor Atom: skipped.`);

/** What is packed in `doc` is over a bound: `what` says which. */
export const bomb = (doc: DocId, es: string, en: string): Trouble =>
  trouble('too-large')(doc, `«${doc}» contiene más de lo que se admite (${es}): se omite.`, `“${doc}” holds more than is allowed (${en}): skipped.`);

/** `seconds` is how long was waited. */
export const tooSlow = (doc: DocId, seconds: number): Trouble =>
  trouble('too-slow')(doc, `«${doc}» no se pudo abrir en ${seconds} s: se omite.`, `“${doc}” could not be opened within ${seconds} s: skipped.`);

/** A name inside `doc` that leads out of it. */
export const badName = (doc: DocId, name: string): Trouble =>
  trouble('unsafe-name')(doc, `«${doc}» contiene un nombre que sale de él: «${name}». Se omite.`, `“${doc}” holds a name that leads out of it: “${name}”. Skipped.`);

/** A table without a column of running text, or without the one that was named. */
export const noColumn = (doc: DocId, columns: readonly string[]): Trouble =>
  malformed(doc, `«${doc}»: no se sabe qué columna es el texto; se dice con --text-column. Hay: ${columns.join(', ').slice(0, 200)}.`,
    `“${doc}”: which column is the text is not known; name it with --text-column. There are: ${columns.join(', ').slice(0, 200)}.`);

/** `doc` is `manifest:line`. */
export const noSuchArticle = (doc: DocId, named: string): Trouble =>
  malformed(doc, `${doc}: no hay ningún artículo «${named.slice(0, 100)}».`, `${doc}: there is no article “${named.slice(0, 100)}”.`);

/** `doc` is `document:line` of a mark in a draft. */
export const markWithoutReason = (doc: DocId, rule: string): Trouble =>
  malformed(doc, `${doc}: «cotejo-ignore ${rule}» sin motivo: no acepta nada. Se escribe <!-- cotejo-ignore ${rule}: motivo -->.`,
    `${doc}: “cotejo-ignore ${rule}” without a reason accepts nothing. Write <!-- cotejo-ignore ${rule}: reason -->.`);

/** `doc` is `document:line` of a mark in a draft. */
export const markOfNoRule = (doc: DocId, rule: string): Trouble =>
  malformed(doc, `${doc}: «cotejo-ignore» de una regla que no hay: «${rule}».`, `${doc}: “cotejo-ignore” of a rule that there is not: “${rule}”.`);

function bytes(count: number): string {
  const mega = 1024 * 1024;
  return count >= mega ? `${Math.round((count / mega) * 10) / 10} MB` : `${count} bytes`;
}
