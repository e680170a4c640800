/**
 * `compute`, but the same arguments (by identity) as last time give the same value as last time. What is remembered of an
 * object that is given first, as a document, goes with it: a selector that nobody calls any more holds no file that was
 * closed.
 */
export function rememberLast<Arguments extends readonly unknown[], Value>(
  compute: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  interface Remembered {
    readonly rest: readonly unknown[];
    readonly value: Value;
  }
  const ofObjects = new WeakMap<object, Remembered>();
  let ofNone: (Remembered & { readonly first: unknown }) | null = null;
  return (...given) => {
    const [first, ...rest] = given;
    const isObject = typeof first === 'object' && first !== null;
    const last = isObject ? ofObjects.get(first) : Object.is(ofNone?.first, first) ? ofNone : null;
    if (last !== null && last !== undefined && rest.every((argument, at) => Object.is(argument, last.rest[at]))) {
      return last.value;
    }
    const value = compute(...given);
    if (isObject) ofObjects.set(first, { rest, value });
    else ofNone = { first, rest, value };
    return value;
  };
}
