import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safe } from '../src/report/safe.js';

/** Written by code point ranges, apart from the implementation. */
const FORBIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff],
  [0xfff9, 0xfffb], [0xd800, 0xdfff], [0xe0000, 0xe007f],
];
const allowed = (code: number): boolean => FORBIDDEN.every(([low, high]) => code < low || code > high);
const codes = (text: string): number[] => [...text].map((letter) => letter.codePointAt(0)!);

const nasty = fc.constantFrom('\u001b', '\u001b[', '\u001b]', '\u001b[31m', '\u001bP', '\u0007', '\u001b\\', '\u009b', '\u009d', '\u202e', '\u2066', '\u200b', '\ufeff',
  '\r', '\n', '\t', ';', '8', 'm', '?', '\ud800', '\udc00', '\u{e0041}', 'a', 'ñ', ' ', '«', '\u0301', '統');
const hostile = fc.oneof(fc.array(nasty, { maxLength: 60 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 80 }));

describe('safe', () => {
  it('lets nothing through that commands a terminal', () => {
    fc.assert(fc.property(hostile, (text) => { expect(codes(safe(text)).filter((code) => !allowed(code))).toEqual([]); }), { numRuns: 3000 });
  });

  it('changes nothing that is safe already', () => {
    fc.assert(fc.property(hostile, (text) => { expect(safe(safe(text))).toBe(safe(text)); }), { numRuns: 2000 });
  });

  it('keeps the letters of text without escapes, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => !text.includes('\u001b')), (text) => {
      const letters = (from: string): string => [...from].filter((letter) => /[\p{L}\p{N}\p{P}]/u.test(letter)).join('');
      const printable = [...text].filter((letter) => allowed(letter.codePointAt(0)!)).join('');
      const kept = letters(safe(text));
      expect(kept.length).toBeLessThanOrEqual(letters(printable).length);
      let at = 0;
      const all = letters(printable);
      for (const letter of kept) { at = all.indexOf(letter, at); expect(at).toBeGreaterThanOrEqual(0); at += letter.length; }
    }));
  });

  it.each([
    ['plain', 'Ciudad de México, 3.5 % «más» — 10 €', 'Ciudad de México, 3.5 % «más» — 10 €'],
    ['colours', 'a\u001b[1;31mb\u001b[0mc', 'abc'],
    ['a window title', 'a\u001b]0;owned\u0007b', 'ab'],
    ['a link', '\u001b]8;;http://x.example\u001b\\texto\u001b]8;;\u001b\\', 'texto'],
    ['a payload without end', 'a\u001b]0;texto que sigue', 'a0;texto que sigue'],
    ['a device string', 'a\u001bP1$r0m\u001b\\b', 'ab'],
    ['a reset', 'a\u001bcb', 'ab'],
    ['an escape at the end', 'a\u001b', 'a'],
    ['C1 controls, whose words stay', 'a\u009b31mb', 'a31mb'],
    ['direction', 'abc\u202edef\u202c', 'abcdef'],
    ['no width', 'a\u200bb\u200dc\ufeffd', 'abcd'],
    ['soft hyphens', 'con\u00adtrol', 'control'],
    ['white space', 'a\tb\r\nc\u2028d\u0085e', 'a b  c d e'],
    ['half characters', 'a\ud83db', 'a\ufffdb'],
    ['whole ones', 'a\u{1f600}b', 'a\u{1f600}b'],
    ['no-break and thin spaces', '10\u00a0000\u2009km', '10\u00a0000\u2009km'],
    ['combining marks', 'e\u0301', 'e\u0301'],
  ])('%s', (_, text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it('takes time in proportion to the text', () => {
    const time = (text: string): number => { const start = performance.now(); safe(text); return performance.now() - start; };
    for (const unit of ['\u001b]', '\u001b[', '\u001bP0', '\u001b[1']) expect(time(unit.repeat(50_000))).toBeLessThan(2000);
  });
});
