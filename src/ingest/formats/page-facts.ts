import { countryOf, countryOfLocale } from '../country.js';
import { address, calendarDate } from '../given.js';
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

/** What a page says of its article in its metadata: day of publication, title, name of the site, its own address, and the country that it is written for. */
export function factsOf(page: Page): Omit<Given, 'lang' | 'captured'> {
  const content = (selector: string): string | undefined => clean(page.querySelector(selector)?.getAttribute('content'));
  const linked = linkedData(page);
  const dates = [...DATES.map(([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute)), linked.date];
  const date = dates.map((value) => (typeof value === 'string' ? calendarDate(value) : null)).find((value) => value !== null);
  const title = clean(page.querySelector('h1')?.textContent) ?? content('meta[property="og:title"]') ?? clean(page.querySelector('title')?.textContent);
  const source = content('meta[property="og:site_name"]') ?? linked.source;
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? content('meta[property="og:url"]') ?? linked.url;
  const url = link === undefined ? null : address(link);
  const locales = [linked.country, content('meta[property="og:locale"]'), page.documentElement?.getAttribute('lang'), linked.locale];
  const country = locales.map((value, at) => (value == null ? null : at === 0 ? countryOf(value) : countryOfLocale(value))).find((value) => value !== null);
  return {
    ...(date == null ? {} : { date }), ...(title === undefined ? {} : { title }), ...(source === undefined ? {} : { source }),
    ...(country == null ? {} : { country }), ...(url === null ? {} : { url }),
  };
}

/** What linked data say, each as it stands there first. */
type LinkedFacts = Partial<Record<'date' | 'source' | 'url' | 'locale' | 'country', string>>;

function linkedData(page: Page): LinkedFacts {
  const found: LinkedFacts = {};
  const note = (name: keyof LinkedFacts, value: unknown): void => {
    const told = typeof value === 'string' ? clean(value) : undefined;
    if (found[name] === undefined && told !== undefined) found[name] = told;
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parsed(script.textContent ?? '')];
    for (let at = 0; at < queue.length && at < MOST; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST));
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      const { datePublished, publisher, mainEntityOfPage: main, inLanguage, '@graph': graph } = value as Record<string, unknown>;
      note('date', datePublished);
      note('source', inside(publisher, 'name'));
      note('country', inside(inside(publisher, 'address'), 'addressCountry'));
      note('url', typeof main === 'string' ? main : inside(main, '@id'));
      note('locale', inLanguage);
      if (Array.isArray(graph)) queue.push(graph);
    }
  }
  return found;
}

const inside = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined);

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
