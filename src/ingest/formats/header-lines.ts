/** Lines of `name: value` up to the first empty one, after a first line of another kind; names in small letters, the first of each counts. */
export function headersAt(bytes: Buffer, start: number, most: number): { readonly first: string; readonly headers: ReadonlyMap<string, string>; readonly end: number } | null {
  const text = bytes.toString('latin1', start, Math.min(bytes.length, start + most));
  const close = /\r?\n\r?\n/.exec(text);
  if (close === null) return null;
  const [first = '', ...lines] = text.slice(0, close.index).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { first, headers, end: start + close.index + close[0].length };
}
