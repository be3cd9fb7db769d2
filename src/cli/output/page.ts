import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { TerminalOptions } from '../../report/reporter.js';
import type { Request } from '../request/request.js';
import { colorOn, linksOn } from './color.js';

/** Columns where nobody says how many there are, and the fewest that are used. */
const COLUMNS = 80;
const FEWEST = 40;

/** How text for people is laid out on standard output, or in a file. */
export function page({ color, ascii }: Pick<Request, 'color' | 'ascii'>, file = false): TerminalOptions {
  const screen = !file && process.stdout.isTTY === true;
  const columns = screen ? process.stdout.columns || Number(process.env['COLUMNS']) || COLUMNS : COLUMNS;
  return {
    color: file ? color === 'always' : colorOn(color, process.env, screen),
    ascii, screen,
    width: Math.max(FEWEST, columns),
    ...(linksOn(process.env, screen) ? { link: address() } : {}),
  };
}

/** The address of a document that is a file. */
function address(): (doc: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (doc) => {
    if (!known.has(doc)) known.set(doc, existsSync(doc) ? pathToFileURL(resolve(doc)).href.replace(/[!'()*;]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) : undefined);
    return known.get(doc);
  };
}
