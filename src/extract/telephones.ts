import { Flag, Shape, type Tokens } from '../model/tokens.js';

const HYPHENS = new Set([-0x2d, -0x2013, -0x2014]);
const [OPEN, CLOSE, PLUS] = [-0x28, -0x29, -0x2b];
/** Groups of a telephone number, at most. */
const GROUPS = 6;
/** Groups of two to four digits side by side that are a telephone or a card whatever they start with. */
const SURE = 3;
/** Digits in all of one that opens with a zero, a plus or a bracket. */
const DIGITS = 8;

/** Whether the digits at a token are part of a telephone number or a card: "33 1204 5578", "+61 3 5550 0188", "03000 555 011", "(915) 555-0134". */
export function isTelephone(tokens: Tokens, at: number): boolean {
  let first = at;
  for (let steps = 0; steps < GROUPS; steps++) {
    const before = behind(tokens, first);
    if (before < 0 || !isGroup(tokens, before)) break;
    first = before;
  }
  let digits = 0;
  let groups = 0;
  let pairs = 0;
  for (let i = first; i >= 0 && groups < GROUPS && isGroup(tokens, i); ) {
    const size = width(tokens, i);
    digits += size;
    groups++;
    if (size >= 2 && size <= 4) pairs++;
    i = ahead(tokens, i);
  }
  if (pairs === groups && groups >= SURE) return true;
  const opened = first > 0 && (tokens.word[first - 1] === PLUS || tokens.word[first - 1] === OPEN);
  return groups > 1 && digits >= DIGITS && (opened || tokens.text.charCodeAt(tokens.start[first] as number) === 0x30);
}

const width = (tokens: Tokens, at: number): number => (tokens.end[at] as number) - (tokens.start[at] as number);
const apart = (tokens: Tokens, a: number, b: number): number => (tokens.start[b] as number) - (tokens.end[a] as number);

/** The group before one, past a hyphen or a bracket; -1 where none stands near. */
function behind(tokens: Tokens, at: number): number {
  const mark = at > 1 && (HYPHENS.has(tokens.word[at - 1] as number) || tokens.word[at - 1] === CLOSE);
  const before = mark ? at - 2 : at - 1;
  return before >= 0 && apart(tokens, before, at) <= 2 && !((tokens.shape[at] as number) & Flag.line) ? before : -1;
}

function ahead(tokens: Tokens, at: number): number {
  const mark = at + 2 < tokens.count && (HYPHENS.has(tokens.word[at + 1] as number) || tokens.word[at + 1] === CLOSE);
  const next = mark ? at + 2 : at + 1;
  return next < tokens.count && apart(tokens, at, next) <= 2 && !((tokens.shape[next] as number) & Flag.line) ? next : -1;
}

/** A run of one to five digits without marks inside. */
function isGroup(tokens: Tokens, at: number): boolean {
  if (((tokens.shape[at] as number) & 7) !== Shape.number || width(tokens, at) > 5) return false;
  for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i++) if (tokens.text.charCodeAt(i) < 0x30 || tokens.text.charCodeAt(i) > 0x39) return false;
  return true;
}
