/**
 * Which slot of a sheet each look has, `slots` of them: one that is there already keeps its own, others get those that are not
 * wanted any more. A look without a slot is left out: there were too many.
 */
export function assignSlots(
  before: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
  slots: number,
): ReadonlyMap<string, number> {
  const assigned = new Map<string, number>();
  for (const key of wanted) {
    const slot = before.get(key);
    if (slot !== undefined) assigned.set(key, slot);
  }
  const taken = new Set(assigned.values());
  let next = 0;
  for (const key of wanted) {
    if (assigned.has(key)) continue;
    while (taken.has(next)) next++;
    if (next >= slots) break;
    assigned.set(key, next++);
  }
  return assigned;
}
