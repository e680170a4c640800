/** Work that was not done in time. */
export class LateError extends Error {
  /** @param {number} limitMs */
  constructor(limitMs) {
    super(`did not finish in ${limitMs / 1000} s`);
    this.name = 'LateError';
  }
}

/**
 * What `work` gives; rejects with a `LateError` where it takes longer. The work itself is not stopped by that.
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
    timer = setTimeout(() => reject(new LateError(limitMs)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // what fails once nobody waits for it any more has been told as late
    work.catch(() => undefined);
  }
}
