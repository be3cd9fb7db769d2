/** How each property of a value is made. */
export type Makers<Value extends object> = { readonly [Name in keyof Value]-?: () => Value[Name] };

/** A value whose properties are made when they are first read, once. To whoever reads it, it is plain data. */
export function lazy<Value extends object>(makers: Makers<Value>): Value {
  const value = {};
  for (const name of Object.keys(makers) as (keyof Value & string)[]) Object.defineProperty(value, name, { enumerable: true, configurable: true, get: once(makers[name]) });
  return value as Value;
}

/** A value with some properties changed. Unlike a spread it makes none of those that nobody has read. */
export const but = <Value extends object>(value: Value, changes: Partial<Value>): Value =>
  Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(value), ...Object.getOwnPropertyDescriptors(changes) }) as Value;

/** A function that makes its value when it is first called. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
