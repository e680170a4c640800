/**
 * `compute`, but what was computed of an object is remembered for the last so many different arguments (by identity) that
 * came with it. It goes with the object.
 */
export function rememberFew<Of extends object, Rest extends readonly unknown[], Value>(
  most: number,
  compute: (of: Of, ...rest: Rest) => Value,
): (of: Of, ...rest: Rest) => Value {
  interface Remembered {
    readonly rest: Rest;
    readonly value: Value;
  }
  const few = new WeakMap<Of, readonly Remembered[]>();
  return (of, ...rest) => {
    const known = few.get(of) ?? [];
    const isAsked = (one: Remembered): boolean => rest.every((argument, at) => Object.is(argument, one.rest[at]));
    const found = known.find(isAsked) ?? { rest, value: compute(of, ...rest) };
    if (found !== known[0]) few.set(of, [found, ...known.filter((one) => one !== found)].slice(0, most));
    return found.value;
  };
}
