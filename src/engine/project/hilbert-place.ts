/** Halvings of each side: 65,536 cells a side. */
const halvings = 16;
const last = 2 ** halvings - 1;

/**
 * Where a curve of Hilbert's, that goes through all of a square, meets a point of it: 0 … 2³² − 1. `x` and `y` 0 … 1. Points
 * that it meets one after the other lie near each other.
 */
export function hilbertPlace(x: number, y: number): number {
  let column = Math.round(x * last);
  let row = Math.round(y * last);
  let place = 0;
  for (let bit = halvings - 1; bit >= 0; bit--) {
    const right = (column >> bit) & 1;
    const upper = (row >> bit) & 1;
    place = 4 * place + ((3 * right) ^ upper);
    if (upper === 1) continue;
    // the curve is turned within this quarter
    const turned = right === 1 ? last - column : column;
    column = right === 1 ? last - row : row;
    row = turned;
  }
  return place;
}
