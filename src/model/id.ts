import type { Span } from './span.js';

const [SEED_A, SEED_B] = [0x3c6ef372, 0x1b873593];
const [STEP_A, STEP_B] = [0x85ebca6b, 0xc2b2ae35];
const BREAK = 0x0a;

/** The two halves of a digest while text is fed to it. */
let a = SEED_A;
let b = SEED_B;

function feed(text: string): void {
  let [x, y] = [a, b];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    x = Math.imul(x ^ unit, STEP_A);
    y = Math.imul(y ^ unit, STEP_B);
  }
  a = x;
  b = y;
}

function feedUnit(unit: number): void {
  a = Math.imul(a ^ unit, STEP_A);
  b = Math.imul(b ^ unit, STEP_B);
}

/** Feeds a whole number that is not negative as its decimal digits. */
function feedNumber(value: number): void {
  let place = 1;
  while (place * 10 <= value) place *= 10;
  for (let rest = value; place >= 1; place = Math.floor(place / 10)) {
    const figure = Math.floor(rest / place);
    rest -= figure * place;
    feedUnit(0x30 + figure);
  }
}

/** Code unit of one hexadecimal digit: the four bits of a value from `shift` on. */
function digit(value: number, shift: number): number {
  const four = (value >>> shift) & 15;
  return four < 10 ? 0x30 + four : 0x57 + four;
}

/** 32 bits of what was fed. */
const low = (): number => Math.imul(a ^ (a >>> 16), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 13), 0x165667b1);

function finish(): string {
  const x = low();
  const y = (Math.imul(b ^ (b >>> 16), 0x27d4eb2f) ^ Math.imul(x ^ (x >>> 13), 0x165667b1)) & 0x1fffff;
  return String.fromCharCode(
    digit(y, 20), digit(y, 16), digit(y, 12), digit(y, 8), digit(y, 4), digit(y, 0),
    digit(x, 28), digit(x, 24), digit(x, 20), digit(x, 16), digit(x, 12), digit(x, 8), digit(x, 4), digit(x, 0),
  );
}

/** 53 bits of a text as 14 hexadecimal digits: two rounds of multiply-and-mix, equal on every machine. */
export function digest(text: string): string {
  a = SEED_A;
  b = SEED_B;
  feed(text);
  return finish();
}

/** 32 bits of a text, as a signed whole number. */
export function hash(text: string): number {
  a = SEED_A;
  b = SEED_B;
  feed(text);
  return low();
}

/** The halves after a kind and a document, which many addresses share. */
const headed = new Map<string, { readonly doc: string; readonly a: number; readonly b: number }>();

/** Feeds `kind`, document, start and end, a line each; the line of the end is left open. */
function feedAddress(kind: string, { doc, start, end }: Span): void {
  const known = headed.get(kind);
  if (known !== undefined && known.doc === doc) { a = known.a; b = known.b; }
  else {
    a = SEED_A;
    b = SEED_B;
    feed(kind);
    feedUnit(BREAK);
    feed(doc);
    feedUnit(BREAK);
    headed.set(kind, { doc, a, b });
  }
  feedNumber(start);
  feedUnit(BREAK);
  feedNumber(end);
}

/** A mention's identity: its kind and address. */
export function mentionId(kind: string, span: Span): string {
  feedAddress(kind, span);
  return `m-${finish()}`;
}

/** A claim's identity: its kind, address and what tells it from another claim of the same words. */
export function claimId(kind: string, span: Span, extra = ''): string {
  feedAddress(kind, span);
  feedUnit(BREAK);
  feed(extra);
  return `k-${finish()}`;
}
