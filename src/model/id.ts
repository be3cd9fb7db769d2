import type { Span } from './span.js';

/** 53 bits of a text as 14 hexadecimal digits: two rounds of multiply-and-mix, equal on every machine. */
export function digest(text: string): string {
  let a = 0x3c6ef372;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
  }
  a = Math.imul(a ^ (a >>> 16), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 13), 0x165667b1);
  b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f) ^ Math.imul(a ^ (a >>> 13), 0x165667b1);
  return (b & 0x1fffff).toString(16).padStart(6, '0') + (a >>> 0).toString(16).padStart(8, '0');
}

/** A mention's identity: its kind and address. */
export const mentionId = (kind: string, span: Span): string => `m-${digest(`${kind}\n${span.doc}\n${span.start}\n${span.end}`)}`;

/** A claim's identity: its kind, address and what tells it from another claim of the same words. */
export const claimId = (kind: string, span: Span, extra = ''): string => `k-${digest(`${kind}\n${span.doc}\n${span.start}\n${span.end}\n${extra}`)}`;
