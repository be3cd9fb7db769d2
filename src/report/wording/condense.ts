import type { Analysis, Entry, PlacedOfficial } from '../../model/analysis.js';
import type { DocId } from '../../model/span.js';
import { headline, oneLine } from './entry.js';

/** Units of titles and offices that give way to an ellipsis; fewer are left. */
const LONG = 24;
/** Units of an event that are looked at: more do not fit anywhere. */
const LOOKED_AT = 1200;

/** A long name of a body before its acronym in brackets: at least five words, at most fourteen. */
const NAMED_TWICE = /\p{Lu}[\p{L}’'-]*(?: (?:de|del|la|las|los|el|y|e|en|para|por|al|of|the|and|for|on|in|\p{Lu}[\p{L}’'-]*)){4,14} \((?=\p{Lu}[\p{L}-]{1,15}\))/gu;

/**
 * The words of an event where they must be short: officials without their title, bodies by their acronym, an ellipsis for what is left out.
 * What happened stands after who did it, and so is not cut off.
 */
export function condenser(analysis: Analysis, ellipsis: string): (entry: Entry) => string {
  const officials = new Map<DocId, PlacedOfficial[]>();
  for (const mention of analysis.mentions) {
    if (mention.kind !== 'official') continue;
    const own = officials.get(mention.doc);
    if (own === undefined) officials.set(mention.doc, [mention]); else own.push(mention);
  }
  return (entry) => {
    let text = '';
    let at = entry.start;
    const raw = (from: number, to: number): string => entry.text.slice(from - entry.start, to - entry.start);
    const end = Math.min(entry.end, entry.start + LOOKED_AT);
    for (const mention of officials.get(entry.doc) ?? []) {
      if (mention.start < at || mention.end > end) continue;
      text += raw(at, mention.start) + untitled(mention, ellipsis);
      at = mention.end;
    }
    return oneLine(text + raw(at, entry.end)).replace(NAMED_TWICE, `${ellipsis} (`);
  };
}

/** An official by name alone, where the title is long. */
function untitled({ text, person }: PlacedOfficial, ellipsis: string): string {
  const known = text.indexOf(person);
  const from = known >= 0 ? known : text.indexOf(person.split(' ', 1)[0] as string);
  if (from >= LONG) return `${ellipsis} ${text.slice(from)}`;
  if (from === 0 && known === 0 && text.length - person.length >= LONG) return `${person}, ${ellipsis}`;
  return text;
}

/** The words of an event in at most so many units: whole, or condensed and then cut. */
export function headlined(entry: Entry, condensed: (entry: Entry) => string, most: number): string {
  const line = oneLine(entry.text);
  return line.length <= most ? line : headline(condensed(entry), most);
}
