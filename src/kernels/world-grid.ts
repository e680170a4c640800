/** Things on the map by where they are, to find what is near without looking at all of them. */
export interface WorldGrid<Thing> {
  add(x: number, y: number, thing: Thing): void;
  /** Everything within `reach` of the point and some of what is a little farther, each once. */
  visitNear(x: number, y: number, visit: (thing: Thing) => void): void;
}

/** x and y in worlds; x is wrapped, so that what is near over 180° is found. `reach` in worlds, at most a third. */
export function createWorldGrid<Thing>(reach: number): WorldGrid<Thing> {
  // cells are at least as wide as the reach: what is near lies in the same cell or in one beside it
  const side = Math.max(Math.min(Math.floor(1 / reach), 1 << 15), 1);
  const cells = new Map<number, Thing[]>();
  const column = (x: number): number => Math.min(Math.floor((x - Math.floor(x)) * side), side - 1);
  const line = (y: number): number => Math.floor(y * side);
  return {
    add(x, y, thing) {
      const key = line(y) * side + column(x);
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [thing]);
      else cell.push(thing);
    },
    visitNear(x, y, visit) {
      const middle = column(x);
      // the world goes round: the last column is beside the first one
      const columns = new Set([(middle - 1 + side) % side, middle, (middle + 1) % side]);
      for (let at = line(y) - 1; at <= line(y) + 1; at++) {
        for (const across of columns) for (const thing of cells.get(at * side + across) ?? []) visit(thing);
      }
    },
  };
}
