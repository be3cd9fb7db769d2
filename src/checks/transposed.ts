/** Fewer digits are shared by chance. */
const LEAST = 3;

/** Whether two numbers of three significant digits or more are the same but for two neighbours that changed places (381 for 318): the commonest slip of a copyist after the single wrong digit. */
export function areTransposed(a: string, b: string): boolean {
  const [x, y] = [digits(a), digits(b)];
  if (a.length !== b.length || x.length < LEAST || x.length !== y.length) return false;
  let at = 0;
  while (at < x.length && x[at] === y[at]) at++;
  return at + 1 < x.length && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

/** Digits without the point and the zeros at their end, which tell the scale. */
const digits = (decimal: string): string => decimal.replace(/\D/g, '').replace(/0+$/, '');
