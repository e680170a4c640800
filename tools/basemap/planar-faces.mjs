// @ts-check
/** @import { Grid } from "./grid.mjs" */

/**
 * The faces that lines enclose: every bounded face of the planar graph whose
 * edges they are. Lines meet at shared cells only; a line that ends in the open
 * encloses nothing and is pruned.
 *
 * @param {Grid} grid
 * @param {readonly (readonly number[])[]} lines cells; a ring repeats its first cell at the end
 * @returns {number[][]} closed rings of cells, counter-clockwise
 */
export function planarFaces(grid, lines) {
  const neighbours = pruned(graphOf(lines));
  const next = turnings(grid, neighbours);

  /** @type {number[][]} */
  const faces = [];
  const walked = new Set();
  for (const [from, targets] of neighbours) {
    for (const to of targets) {
      const face = [from];
      let [a, b] = [from, to];
      while (!walked.has(`${a}>${b}`)) {
        walked.add(`${a}>${b}`);
        face.push(b);
        [a, b] = [b, /** @type {number} */ (next.get(`${a}>${b}`))];
      }
      if (face.length > 3 && signedArea(grid, face) > 0) faces.push(face);
    }
  }
  return faces;
}

/**
 * @param {readonly (readonly number[])[]} lines
 * @returns {Map<number, Set<number>>}
 */
function graphOf(lines) {
  /** @type {Map<number, Set<number>>} */
  const neighbours = new Map();
  const link = (/** @type {number} */ a, /** @type {number} */ b) => {
    const known = neighbours.get(a);
    if (known) known.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [/** @type {number} */ (line[i - 1]), /** @type {number} */ (line[i])];
      if (a === b) continue;
      link(a, b);
      link(b, a);
    }
  }
  return neighbours;
}

/**
 * Takes away loose ends, one edge after the other.
 * @param {Map<number, Set<number>>} neighbours
 * @returns {Map<number, Set<number>>}
 */
function pruned(neighbours) {
  const loose = [...neighbours.keys()].filter((cell) => neighbours.get(cell)?.size === 1);
  for (let cell = loose.pop(); cell !== undefined; cell = loose.pop()) {
    for (const other of neighbours.get(cell) ?? []) {
      const back = neighbours.get(other);
      back?.delete(cell);
      if (back?.size === 1) loose.push(other);
    }
    neighbours.delete(cell);
  }
  return neighbours;
}

/**
 * For each way of walking an edge a→b, the cell that a walker who always keeps
 * the face on the left goes to next: the first edge clockwise from b→a.
 * @param {Grid} grid
 * @param {Map<number, Set<number>>} neighbours
 * @returns {Map<string, number>}
 */
function turnings(grid, neighbours) {
  /** @type {Map<string, number>} */
  const next = new Map();
  for (const [cell, around] of neighbours) {
    const [x, y] = grid.position(cell);
    const angle = (/** @type {number} */ other) => {
      const [ox, oy] = grid.position(other);
      return Math.atan2(oy - y, ox - x);
    };
    const sorted = [...around].sort((a, b) => angle(a) - angle(b));
    sorted.forEach((from, i) => {
      const to = /** @type {number} */ (sorted[(i + sorted.length - 1) % sorted.length]);
      next.set(`${from}>${cell}`, to);
    });
  }
  return next;
}

/**
 * Positive where the ring runs counter-clockwise.
 * @param {Grid} grid
 * @param {readonly number[]} ring
 * @returns {number}
 */
function signedArea(grid, ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = grid.position(/** @type {number} */ (ring[i - 1]));
    const [bx, by] = grid.position(/** @type {number} */ (ring[i]));
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}
