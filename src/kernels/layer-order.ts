/** The same names with this one moved by some steps, up where `by` is positive; at either end it stays. */
export function movedInOrder<Name extends string>(order: readonly Name[], name: Name, by: number): readonly Name[] {
  const from = order.indexOf(name);
  const to = Math.min(Math.max(from + by, 0), order.length - 1);
  if (from < 0 || to === from) return order;
  return order.filter((other) => other !== name).toSpliced(to, 0, name);
}

/** Each of `all` once: those that are asked for in their order, those that are not under them. */
export function completedOrder<Name extends string>(asked: readonly Name[], all: readonly Name[]): readonly Name[] {
  return [...all.filter((name) => !asked.includes(name)), ...new Set(asked)];
}
