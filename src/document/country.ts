import type { GivenFacts } from '../model/document.js';

/** Domains that say no country though they are one's: they are sold to everybody. */
const SOLD = new Set(['co', 'tv', 'me', 'io', 'ai', 'cc', 'fm', 'ly', 'la', 'ws', 'to', 'gg', 'eu']);
/** Domains that are a country's without being its code. */
const OWN: ReadonlyMap<string, string> = new Map([['uk', 'GB'], ['gov', 'US'], ['mil', 'US']]);
/** Second levels under which a country's domain is its own again (`gov.co`). */
const PUBLIC = new Set(['com', 'gov', 'gob', 'org', 'edu', 'net', 'mil', 'nom']);

/** The country of an article: given, or that of the domain it was published under, by its address or by a source that is a host. */
export function countryOf({ country, url, source = '' }: GivenFacts): string | undefined {
  return country ?? countryOfHost(url === undefined ? source : hostOf(url));
}

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';

function countryOfHost(host: string): string | undefined {
  if (host.length > 253 || !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(host)) return undefined;
  const [top = '', second = ''] = host.toLowerCase().split('.').reverse();
  const own = OWN.get(top);
  if (own !== undefined || top.length !== 2) return own;
  return SOLD.has(top) && !PUBLIC.has(second) ? undefined : top.toUpperCase();
}
