type Records = readonly { readonly id: string }[];

const known = new WeakMap<Records, ReadonlyMap<string, number>>();

/** Where each record stands in its list, by id. Lists of a project are read once and kept from edit to edit, and so is this. */
export function recordNumbers(records: Records): ReadonlyMap<string, number> {
  let numbers = known.get(records);
  if (numbers === undefined) {
    numbers = new Map(records.map(({ id }, number) => [id, number]));
    known.set(records, numbers);
  }
  return numbers;
}
