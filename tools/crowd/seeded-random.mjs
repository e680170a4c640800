/**
 * Chance that can be repeated: the same seed gives the same values on every machine.
 * @typedef {object} Chance
 * @property {() => number} next from 0 to below 1
 * @property {(below: number) => number} whole a whole number from 0 to below `below`
 * @property {<Value>(values: readonly Value[]) => Value} pick any of them alike
 * @property {<Value>(values: readonly Value[]) => Value} pickEarly the first ones far more often than the last, as places in the news
 * @property {<Value>(shares: readonly (readonly [number, Value])[]) => Value} draw by shares, which need not add up to 1
 */

/**
 * Mulberry32: small, and good enough for what only has to look like chance.
 * @param {number} seed
 * @returns {Chance}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (/** @type {number} */ below) => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (values) => at(values, whole(values.length)),
    pickEarly: (values) => at(values, Math.floor(next() ** 3 * values.length)),
    draw(shares) {
      let left = next() * shares.reduce((sum, [share]) => sum + share, 0);
      const drawn = shares.find(([share]) => {
        left -= share;
        return left < 0;
      });
      return (drawn ?? at(shares, shares.length - 1))[1];
    },
  };
}

/**
 * @template Value
 * @param {readonly Value[]} values
 * @param {number} index
 * @returns {Value}
 */
function at(values, index) {
  const value = values[index];
  if (value === undefined) throw new Error(`there is no value ${index} among ${values.length}`);
  return value;
}
