/** A number with thin groups of three from five digits on and a point for decimals, the same in every language and on every machine. */
export function numeral(value: number): string {
  const plain = Math.abs(value) >= 1e21 ? String(value) : decimal(value);
  const [whole = '', fraction] = plain.replace('-', '').split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ' ') : whole;
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The shortest decimal of a number, without exponent. */
function decimal(value: number): string {
  const short = String(value);
  return short.includes('e') ? value.toFixed(12).replace(/0+$/, '') : short;
}
