/**
 * The `count` rows whose mask is 0, in this order. Not `filter`, which grows an array of numbers first: this runs for
 * every step of a brush that is dragged.
 */
export function rowsPassing(order: Uint32Array, mask: Uint16Array, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let at = 0;
  for (const row of order) if (mask[row] === 0) rows[at++] = row;
  return rows;
}
