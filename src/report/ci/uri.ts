import type { DocId } from '../../model/span.js';

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The name of a document as a URI reference (RFC 3986), relative where the name is. */
export function uriOf(doc: DocId): string {
  const path = doc.replace(LONE, '\ufffd').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
