import { match, mayStart } from '../grammar/template.js';
import { readPhrase, type Phrase } from './bodies.js';
import { make, type Found } from './found.js';
import type { OfficePhrase } from './office.js';
import { readPerson } from './person.js';
import { capital, COMMA, opensLine, type Scan } from './scan.js';

const MOST_TOKENS = 10;

/** The office under a name at the foot of a text: a line of name alone, a line of office and perhaps its body ("Ana Ruiz / Administrator, INSAL"). */
export function readSignature(scan: Scan, office: OfficePhrase): Found | null {
  const { tokens } = scan;
  const at = office.start;
  if (at < 2 || at !== office.from || !opensLine(tokens, at) || !capital(tokens, at)) return null;
  const body = tokens.word[office.end] === COMMA && !opensLine(tokens, office.end) ? readPhrase(scan, office.end + 1, office.capitals) : null;
  if (!opensLine(tokens, body?.end ?? office.end)) return null;
  let line = at - 1;
  while (line > 0 && !opensLine(tokens, line) && at - line < MOST_TOKENS) line--;
  if (!opensLine(tokens, line)) return null;
  const titled = mayStart(scan.names.titles, tokens, line) ? match(scan.names.titles, tokens, line, at)?.end ?? line : line;
  const name = readPerson(scan, titled, at);
  if (name === null || name.words < 2 || (name.end !== at && !(tokens.word[name.end] === COMMA && at - name.end <= 3))) return null;
  if (name.given === 0 && !name.honorific && titled === line && body === null) return null;
  return make(scan, body === null ? office : withBody(office, body), name);
}

const withBody = (office: OfficePhrase, body: Phrase): OfficePhrase => ({ ...office, body, end: body.end });
