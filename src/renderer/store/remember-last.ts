/** `compute`, but the same arguments (by identity) as last time give the same value as last time. */
export function rememberLast<Arguments extends readonly unknown[], Value>(
  compute: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  let last: { readonly given: Arguments; readonly value: Value } | null = null;
  return (...given) => {
    if (last === null || given.some((argument, at) => !Object.is(argument, last?.given[at]))) {
      last = { given, value: compute(...given) };
    }
    return last.value;
  };
}
