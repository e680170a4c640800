/** @typedef {{ readonly width: number, readonly height: number, readonly data: Uint8ClampedArray }} Pixels */

/** The side of a part, pixels: a line of words and the room around it. */
const sidePx = 16;
/** Levels, of 255, by which letters that another machine sets differ on the mean of a part, at most. */
const quiet = 10;

/**
 * The share of the parts of two pictures that show something else: letters and lines may be set a little otherwise by another
 * machine, while words that are new, or panes that stand elsewhere, change the mean colour of a part. All where sizes differ.
 * @param {Pixels} one
 * @param {Pixels} other
 * @returns {number} 0 … 1
 */
export function changedParts(one, other) {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let [changed, all] = [0, 0];
  for (let top = 0; top < one.height; top += sidePx) {
    for (let left = 0; left < one.width; left += sidePx) {
      const [a, b] = [meanOf(one, left, top), meanOf(other, left, top)];
      if (a.some((level, at) => Math.abs(level - (b[at] ?? 0)) > quiet)) changed++;
      all++;
    }
  }
  return changed / all;
}

/**
 * @param {Pixels} pixels
 * @param {number} left
 * @param {number} top
 * @returns {readonly number[]} red, green and blue, 0 … 255
 */
function meanOf({ width, height, data }, left, top) {
  const sums = [0, 0, 0];
  const [right, bottom] = [Math.min(left + sidePx, width), Math.min(top + sidePx, height)];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      for (let colour = 0; colour < 3; colour++)
        sums[colour] = (sums[colour] ?? 0) + (data[(y * width + x) * 4 + colour] ?? 0);
    }
  }
  return sums.map((sum) => sum / ((right - left) * (bottom - top)));
}
