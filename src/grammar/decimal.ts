/** An exact decimal: `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export const decimal = (digits: number | bigint, exponent = 0): Decimal => ({ digits: BigInt(digits), exponent });

/** The point moved: times a power of ten. */
export const shift = (d: Decimal, power: number): Decimal => ({ digits: d.digits, exponent: d.exponent + power });

export const times = (d: Decimal, factor: number): Decimal => ({ digits: d.digits * BigInt(factor), exponent: d.exponent });

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: a.digits * 10n ** BigInt(a.exponent - exponent) + b.digits * 10n ** BigInt(b.exponent - exponent), exponent };
}

/** Reads plain or scientific notation ("-12.50", "1e-7"); anything else is 0. */
export function parse(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/.exec(text);
  if (match === null) return decimal(0);
  const [, sign = '', whole = '0', fraction = '', power = '0'] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** A written decimal with its point moved. */
export const moved = (text: string, power: number): string => write(shift(parse(text), power));

/** Plain notation: no exponent, no zeros after the last digit of a fraction. */
export function write(d: Decimal): string {
  const negative = d.digits < 0n;
  let text = (negative ? -d.digits : d.digits).toString();
  if (d.exponent >= 0) {
    text = text === '0' ? '0' : text + '0'.repeat(d.exponent);
  } else {
    const places = -d.exponent;
    text = text.padStart(places + 1, '0');
    const fraction = text.slice(-places).replace(/0+$/, '');
    text = text.slice(0, -places) + (fraction === '' ? '' : `.${fraction}`);
  }
  return negative && text !== '0' ? `-${text}` : text;
}
