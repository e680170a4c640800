/** When the crowd's events are: more of them the nearer to today, in bursts, and known as well or as badly as dates are. */

const dayMs = 86_400_000;
const first = Date.UTC(2015, 0, 1);
const last = Date.UTC(2026, 11, 31);
/** What lies after it is planned. */
const today = Date.UTC(2026, 10, 23);

/**
 * @typedef {object} CrowdDate
 * @property {string | null} when EDTF; null where nobody knows
 * @property {boolean} isAhead whether it lies in the future
 */

/**
 * Draws one date after the other. The days of a burst, such as a summit's, hold a fifth of all events.
 * @param {import('./seeded-random.mjs').Chance} chance
 * @returns {() => CrowdDate}
 */
export function crowdDates(chance) {
  const bursts = Array.from({ length: 40 }, () => aDay(chance));
  return () => {
    const form = chance.draw(forms);
    const day = chance.next() < 0.2 ? chance.pick(bursts) + chance.whole(5) * dayMs : aDay(chance);
    const isPast = chance.next() < 0.02;
    const when = form(isPast ? aPastDay(chance) : day, chance);
    return { when, isAhead: !isPast && day > today };
  };
}

/** @typedef {(day: number, chance: import('./seeded-random.mjs').Chance) => string | null} Form */

/** @type {readonly (readonly [number, Form])[]} */
const forms = [
  [60, (day) => iso(day)],
  [14, (day, chance) => `${iso(day)}/${iso(day + (1 + chance.whole(30)) * dayMs)}`],
  [2, (day, chance) => `${iso(day)}/${iso(day + (90 + chance.whole(900)) * dayMs)}`],
  [7, (day) => iso(day).slice(0, 7)],
  [3, (day) => iso(day).slice(0, 4)],
  [2, (day, chance) => `${iso(day)}T${two(chance.whole(24))}:${two(chance.whole(60))}+09:00`],
  [2.5, (day) => `${iso(day)}?`],
  [1.5, (day) => `${iso(day).slice(0, 7)}~`],
  [2, (day) => `${iso(day)}/..`],
  [1, (day) => `/${iso(day)}`],
  [1.5, (day) => `../${iso(day)}`],
  [0.5, (day) => `${iso(day).slice(0, 3)}X`],
  [0.5, (day, chance) => `${iso(day).slice(0, 4)}-2${1 + chance.whole(4)}`],
  [1, (day) => `${iso(day).slice(0, 4)}-XX`],
  [1, () => null],
];

/** @param {import('./seeded-random.mjs').Chance} chance */
function aDay(chance) {
  return first + Math.sqrt(chance.next()) * (last - first);
}

/** @param {import('./seeded-random.mjs').Chance} chance */
function aPastDay(chance) {
  return Date.UTC(1890, 0, 1) + chance.next() * (first - Date.UTC(1890, 0, 1));
}

/** @param {number} instant */
function iso(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}

/** @param {number} value */
function two(value) {
  return String(value).padStart(2, '0');
}
