import { Word } from '../grammar/names.js';
import { make, type Found } from './found.js';
import type { OfficePhrase } from './office.js';
import { readPerson } from './person.js';
import { broken, capital, COMMA, has, isLower, SEMICOLON, type Scan } from './scan.js';

/** "los secretarios de Salud, X, y de Gobierno, Y": one official for each name. Gives the token after the last. */
export function plural(scan: Scan, office: OfficePhrase, found: Found[]): number {
  const { tokens } = scan;
  let here = office;
  let i = office.end;
  for (let turn = 0; turn < 8; turn++) {
    if (here.field === null && here.body === null) break;
    if (tokens.word[i] !== COMMA) break;
    const name = readPerson(scan, i + 1);
    if (name === null || name.words < 2) break;
    found.push(make(scan, turn === 0 ? here : { ...here, start: here.from }, name));
    i = name.end;
    if (tokens.word[i] === COMMA || tokens.word[i] === SEMICOLON) i++;
    if (has(scan, i, Word.joint) && !has(scan, i, Word.link)) i++;
    if (!has(scan, i, Word.link)) break;
    const next = elided(scan, i, office);
    if (next === null) break;
    here = next;
    i = next.end;
  }
  return Math.max(i, office.titleEnd);
}

/** "de Gobierno" after a plural head: the same title with another complement. */
function elided(scan: Scan, at: number, office: OfficePhrase): OfficePhrase | null {
  let from = at;
  while (from - at < 3 && has(scan, from, Word.link | Word.determiner) && isLower(scan.tokens, from)) from++;
  if (!capital(scan.tokens, from) || has(scan, from, Word.given)) return null;
  let to = from + 1;
  while (to < scan.tokens.count && to - from < 12 && (capital(scan.tokens, to) || (has(scan, to, Word.joint) && isLower(scan.tokens, to))) && !broken(scan.tokens, to)) to++;
  while (to > from && !capital(scan.tokens, to - 1)) to--;
  const phrase = { from, to, end: to, kind: 'field' as const, acronym: null };
  const { reach } = office.title.office;
  const territory = reach === 'territory' || reach === 'seat' || (reach === 'body' && has(scan, from, Word.bodyHead));
  return { ...office, from: at, head: [office.from, office.titleEnd], titleEnd: at, to, end: to, field: territory ? null : [from, to], body: territory ? { ...phrase, kind: 'body' } : null };
}
