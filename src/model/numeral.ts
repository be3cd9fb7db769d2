/**
 * A number in groups of three from five digits on and a point for decimals, the same in every language and on every machine.
 * A decimal that is already text keeps its digits.
 */
export function numeral(value: number | string): string {
  const plain = typeof value === 'string' ? value : decimal(value);
  const sign = plain.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = plain.slice(sign.length).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ' ') : whole;
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The shortest decimal of a number; without exponent up to 1e21. */
function decimal(value: number): string {
  const short = String(value);
  return short.includes('e') && Math.abs(value) < 1e21 ? value.toFixed(12).replace(/0+$/, '') : short;
}
