import { bell } from './skewed-chance.mjs';

/** @typedef {import('../../tools/crowd/seeded-random.mjs').Chance} Chance */
/** @typedef {import('./news-events.mjs').NewsDate} NewsDate */

const minuteMs = 60_000;
const dayMs = 86_400_000;
const first = Date.UTC(2015, 0, 1);
const last = Date.UTC(2025, 0, 1);
const burstCount = 300;
const burstShare = 0.4;

/**
 * Draws dates of ten years, more the nearer to the end, two fifths of them in bursts: 18 % are ranges of minutes to a year,
 * 7 % are known to the month or no better, 1 % not at all.
 * @param {Chance} chance
 * @returns {() => NewsDate | null} null: undated
 */
export function newsDates(chance) {
  const bursts = Array.from({ length: burstCount }, () => anInstant(chance));
  return () => {
    const isInBurst = chance.next() < burstShare;
    const drawn = isInBurst ? chance.pick(bursts) + bell(chance) * 2 * dayMs : anInstant(chance);
    const form = chance.draw(forms);
    return form(Math.min(last - minuteMs, Math.max(first, drawn)), chance);
  };
}

/** @type {readonly (readonly [number, (at: number, chance: Chance) => NewsDate | null])[]} */
const forms = [
  [44, (at) => aSpan(dayOf(at), dayOf(at) + dayMs, iso(at))],
  [30, (at) => aSpan(minuteOf(at), minuteOf(at) + minuteMs, `${isoMinute(at)}Z`)],
  [3, (at, chance) => aRange(minuteOf(at), minuteOf(at + (5 + chance.whole(600)) * minuteMs), minuteMs, isoZ)],
  [12, (at, chance) => aRange(dayOf(at), dayOf(at + (1 + 40 * chance.next() ** 3) * dayMs), dayMs, iso)],
  [2.5, (at) => aRange(dayOf(at), dayOf(at) + 30 * dayMs, dayMs, iso)],
  [0.5, (at) => aRange(dayOf(at), dayOf(at) + 365 * dayMs, dayMs, iso)],
  [2, (at) => aSpan(dayOf(at), dayOf(at) + dayMs, `${iso(at)}?`)],
  [4, (at) => aMonth(at, '')],
  [1, (at) => aMonth(at, '~')],
  [1, () => null],
];

/**
 * @param {number} start
 * @param {number} end
 * @param {string} edtf
 * @returns {NewsDate}
 */
function aSpan(start, end, edtf) {
  return { start, end, isRange: false, edtf };
}

/**
 * @param {number} start
 * @param {number} lastUnit the beginning of the last unit that is in it
 * @param {number} unitMs
 * @param {(instant: number) => string} write
 * @returns {NewsDate}
 */
function aRange(start, lastUnit, unitMs, write) {
  return { start, end: lastUnit + unitMs, isRange: true, edtf: `${write(start)}/${write(lastUnit)}` };
}

/**
 * @param {number} at
 * @param {string} qualifier
 */
function aMonth(at, qualifier) {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return aSpan(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1), iso(at).slice(0, 7) + qualifier);
}

/** @param {Chance} chance */
function anInstant(chance) {
  return first + Math.sqrt(chance.next()) * (last - first);
}

/** @param {number} at */
function dayOf(at) {
  return Math.floor(at / dayMs) * dayMs;
}

/** @param {number} at */
function minuteOf(at) {
  return Math.floor(at / minuteMs) * minuteMs;
}

/** @param {number} at */
function iso(at) {
  return new Date(at).toISOString().slice(0, 10);
}

/** @param {number} at */
function isoMinute(at) {
  return new Date(at).toISOString().slice(0, 16);
}

/** @param {number} at */
function isoZ(at) {
  return `${isoMinute(at)}Z`;
}
