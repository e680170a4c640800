/** What is where on the map, by number, to find what is near without looking at all of it. */
export interface WorldGrid {
  /** Adds thing number `thing`, less than the grid's capacity and each at most once. */
  add(x: number, y: number, thing: number): void;
  /** Everything within `reach` of the point and some of what is a little farther, each once. */
  visitNear(x: number, y: number, visit: (thing: number) => void): void;
}

/**
 * x and y in worlds; x is wrapped, so that what is near over 180° is found. `reach` in worlds, at most a third.
 * `capacity`: how many things it may hold. A hash table of cells in typed arrays: nothing is allocated for a thing.
 */
export function createWorldGrid(reach: number, capacity: number): WorldGrid {
  // cells are at least as wide as the reach: what is near lies in the same cell or in one beside it
  const side = Math.max(Math.min(Math.floor(1 / reach), 1 << 15), 1);
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2 * capacity, 2)));
  const first = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(capacity);
  const keyOf = new Float64Array(capacity);
  const column = (x: number): number => Math.min(Math.floor((x - Math.floor(x)) * side), side - 1);
  const line = (y: number): number => Math.floor(y * side);
  const shift = 32 - Math.log2(buckets);
  const bucketOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> shift;
  // the world goes round: the last column is beside the first one, and where there are few none is visited twice
  const [before, after] = [side >= 3 ? -1 : 0, Math.min(side - 1, 1)];
  return {
    add(x, y, thing) {
      const key = line(y) * side + column(x);
      const bucket = bucketOf(key);
      keyOf[thing] = key;
      next[thing] = first[bucket] ?? -1;
      first[bucket] = thing;
    },
    visitNear(x, y, visit) {
      const [middle, row] = [column(x), line(y)];
      for (let down = -1; down <= 1; down++) {
        for (let across = before; across <= after; across++) {
          const key = (row + down) * side + ((middle + across + side) % side);
          for (let thing = first[bucketOf(key)] ?? -1; thing >= 0; thing = next[thing] ?? -1) {
            if (keyOf[thing] === key) visit(thing);
          }
        }
      }
    },
  };
}
