import { foldUnit } from './fold.js';

/** What a code unit is to the tokenizer. */
export const Class = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, mark: 5, upper: 6, surrogate: 7 } as const;

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x0b || unit === 0x0c || unit === 0x85) return Class.newline;
  if (unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f || unit === 0x3000) return Class.space;
  if (unit >= 0x30 && unit <= 0x39) return Class.digit;
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.surrogate;
  if (foldUnit(unit) === 0) return Class.mark;
  if (unit === 0xaa || unit === 0xba) return Class.letter;
  const char = String.fromCharCode(unit);
  if (unit < 0x80) return /[a-z]/.test(char) ? Class.letter : /[A-Z]/.test(char) ? Class.upper : Class.other;
  if (/\p{L}/u.test(char)) return char.toLowerCase() === char ? Class.letter : Class.upper;
  return Class.other;
}

/** Units that are known: class in the low three bits, folded unit above them; -1 until asked for the first time. */
const traits = new Int32Array(0x10000).fill(-1);

/** Class and folded form of a code unit in one number: `traits & 7` and `traits >> 3`. */
export function traitsOf(unit: number): number {
  const known = traits[unit] as number;
  return known >= 0 ? known : (traits[unit] = classify(unit) | (foldUnit(unit) << 3));
}

/** The class of a code unit. */
export const classOf = (unit: number): number => traitsOf(unit) & 7;
