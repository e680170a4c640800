import { NoFigureError } from '../no-figure-error.mjs';

/**
 * What `work` gives; rejects with a `NoFigureError` where it takes longer. The work itself is not stopped by that.
 * @template Value
 * @param {number} limitMs
 * @param {Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withinLimit(limitMs, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoFigureError(`did not finish in ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // what fails once nobody waits for it any more has been told as late
    work.catch(() => undefined);
  }
}
