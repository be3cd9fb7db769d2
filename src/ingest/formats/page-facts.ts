import { calendarDate } from '../given.js';
import type { Given } from '../piece.js';
import type { Page } from './markup.js';

/** Where pages say the day of their publication; the first that gives one counts. */
const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['meta[name="date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="dcterms.date"]', 'content'],
  ['time[pubdate]', 'datetime'],
];

/** Objects of JSON-LD that are looked at. */
const MOST = 200;

/** What a page says of its article in its metadata: day of publication, title, and the name of the site. */
export function factsOf(page: Page): Pick<Given, 'date' | 'title' | 'source'> {
  const content = (selector: string): string | undefined => clean(page.querySelector(selector)?.getAttribute('content'));
  const linked = linkedData(page);
  const dates = [...DATES.map(([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute)), linked.date];
  const date = dates.map((value) => (typeof value === 'string' ? calendarDate(value) : null)).find((value) => value !== null);
  const title = clean(page.querySelector('h1')?.textContent) ?? content('meta[property="og:title"]') ?? clean(page.querySelector('title')?.textContent);
  const source = content('meta[property="og:site_name"]') ?? linked.source;
  return { ...(date == null ? {} : { date }), ...(title === undefined ? {} : { title }), ...(source === undefined ? {} : { source }) };
}

function linkedData(page: Page): { date?: string; source?: string } {
  const found: { date?: string; source?: string } = {};
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parsed(script.textContent ?? '')];
    for (let at = 0; at < queue.length && at < MOST; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST));
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      const { datePublished, publisher, '@graph': graph } = value as Record<string, unknown>;
      if (found.date === undefined && typeof datePublished === 'string') found.date = datePublished;
      const name: unknown = typeof publisher === 'object' && publisher !== null ? (publisher as { name?: unknown }).name : undefined;
      const source = typeof name === 'string' ? clean(name) : undefined;
      if (found.source === undefined && source !== undefined) found.source = source;
      if (Array.isArray(graph)) queue.push(graph);
    }
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Longest title or name that is kept, in UTF-16 code units. */
const LONGEST = 500;

const clean = (value: string | null | undefined): string | undefined => value?.replace(/\s+/g, ' ').trim().slice(0, LONGEST) || undefined;
