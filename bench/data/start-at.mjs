/**
 * When the event starts that has this part (0 … 1) of all others before it: places in time that mean the same in any data.
 * @param {import('../../src/shared/event-columns.ts').EventColumns} columns
 * @param {number} part
 * @returns {number} epoch ms
 */
export function startAt({ byStart, startEarliest }, part) {
  return startEarliest[byStart[Math.floor(part * byStart.length)] ?? 0] ?? 0;
}
