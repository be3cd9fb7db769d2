import { isUtf8 } from 'node:buffer';

import { formatOf, looksBinary, utf16Order } from './sniff.js';

export type Kind = 'text' | 'JSONL' | 'HTML' | 'PDF' | 'DOCX' | 'EML' | 'CSV' | 'XLSX' | 'RSS' | 'XML' | 'ZIP' | 'TAR' | 'GZIP' | 'WARC';

const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  txt: 'text', md: 'text', jsonl: 'JSONL', html: 'HTML', htm: 'HTML', xhtml: 'HTML', pdf: 'PDF', docx: 'DOCX', eml: 'EML',
  csv: 'CSV', tsv: 'CSV', xlsx: 'XLSX', rss: 'RSS', atom: 'RSS', xml: 'XML', zip: 'ZIP', tar: 'TAR', tgz: 'GZIP', gz: 'GZIP', warc: 'WARC',
};

/** Kinds that hold many articles: each may be as long as the limit, and the whole longer. */
export const HOLDS_MANY: ReadonlySet<Kind> = new Set(['JSONL', 'CSV', 'XLSX', 'RSS', 'ZIP', 'TAR', 'GZIP', 'WARC']);

/** How many bytes are looked at for what a text is. */
const HEAD = 4096;
const OPENING = '^(?:\ufeff|\xef\xbb\xbf)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]{0,500}-->\\s*)?';
/** A document type, with what it declares. */
const DOCTYPE = '(?:<!doctype[^>\\[]{0,200}(?:\\[[^\\]]{0,2000}\\])?\\s*>\\s*)?';
const PAGE = new RegExp(`${OPENING}<(?:!doctype\\s+html|html)[\\s>]`, 'i');
const FEED = new RegExp(`${OPENING}(?:<\\?xml-stylesheet[^>]*>\\s*)?${DOCTYPE}<(?:rss|feed|rdf:RDF)[\\s>]`, 'i');
const TAG = /<(?:p|div|body|head|article|section|h[1-6]|br|span|table|ul|meta|title)\b[^<>]{0,500}>/i;
const HEADER = /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|x-[a-z-]+|dkim-signature|content-type|reply-to):/im;

export const extensionOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name.slice(-8))?.[1].toLowerCase() ?? '';

/** What a name says that a file is. */
export const kindByName = (name: string): Kind | undefined => (/\.warc\.gz$/i.test(name) ? 'WARC' : BY_EXTENSION[extensionOf(name)]);

/** Whether a file found in a folder may hold articles. Feeds are taken from XML by their usual names. */
export function isArticle(path: string): boolean {
  const kind = kindByName(path);
  if (kind === 'XML') return /(?:^|[/\\])[^/\\]*(?:rss|atom|feed)[^/\\]*\.xml$/i.test(path);
  return kind !== undefined && (kind !== 'GZIP' || /\.(?:tgz|(?:tar|txt|md|jsonl|html?|csv)\.gz)$/i.test(path));
}

/** What a file is, by its content first and its name second. `wrong` tells that the name says something else. */
export function kindOf(bytes: Buffer, name: string): { readonly kind: Kind; readonly wrong: boolean } {
  const named = kindByName(name);
  const kind = byContent(bytes, named);
  return { kind, wrong: named !== undefined && kind !== named && !(named === 'XML' && (kind === 'RSS' || kind === 'HTML')) };
}

function byContent(bytes: Buffer, named: Kind | undefined): Kind {
  switch (formatOf(bytes)) {
    case 'PDF': return 'PDF';
    case 'ZIP': return packed(bytes, named);
    case 'GZIP': return named === 'WARC' ? 'WARC' : 'GZIP';
    case 'WARC': return 'WARC';
    case null: break;
    default: return 'text';
  }
  if (bytes.toString('latin1', 257, 262) === 'ustar') return 'TAR';
  const wide = utf16Order(bytes);
  const head = bytes.toString(wide === 'little' || (bytes[0] === 0xff && bytes[1] === 0xfe) ? 'utf16le' : 'latin1', 0, HEAD);
  if (PAGE.test(head)) return 'HTML';
  if (FEED.test(head)) return 'RSS';
  switch (named) {
    case 'HTML': return TAG.test(head) ? 'HTML' : 'text';
    case 'EML': return HEADER.test(head) ? 'EML' : 'text';
    case 'JSONL': case 'CSV': case 'XML': case 'text': return named;
    case 'RSS': return head.trimStart().startsWith('<') ? 'XML' : 'text';
    case undefined: return /^from:/im.test(head) && /^(?:message-id|mime-version):/im.test(head) && HEADER.test(head.slice(0, 80)) ? 'EML' : 'text';
    // What should be packed and is not: a text under a wrong name, or damaged.
    default: return isUtf8(bytes.subarray(0, HEAD - 4)) && !looksBinary(bytes) ? 'text' : named;
  }
}

function packed(bytes: Buffer, named: Kind | undefined): Kind {
  if (bytes.includes('word/document.xml')) return 'DOCX';
  if (bytes.includes('xl/workbook.xml')) return 'XLSX';
  return named === 'DOCX' || named === 'XLSX' ? named : 'ZIP';
}
