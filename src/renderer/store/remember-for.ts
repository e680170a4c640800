/** `compute`, once for each key, whatever else is given; its value is forgotten with the key. */
export function rememberFor<Key extends object, Given extends readonly unknown[], Value>(
  compute: (key: Key, ...given: Given) => Value,
): (key: Key, ...given: Given) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...given) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { value: compute(key, ...given) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
