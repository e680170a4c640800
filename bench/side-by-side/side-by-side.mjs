import { chronotope } from './chronotope.mjs';
import { chronotopeBasemap } from './chronotope-basemap.mjs';
import { measureSubject, notTried } from './measure-subject.mjs';
import { basemapPeers, eventPeers } from './peers.mjs';
import { servePeers } from './serve-peers.mjs';

/** @typedef {import('../bench.mjs').Row} Row */

export const sideBySideSizes = [1000, 10_000, 100_000, 1_000_000];
const limitMs = 60_000;

/**
 * The same events in one program after the other, in the same browser engine and the same window.
 * @param {object} options
 * @param {readonly number[]} options.sizes how many events, from few to many
 * @param {readonly import('./cases.mjs').CaseName[]} options.wanted
 * @param {import('../data/news-places.mjs').Spread} options.spread
 * @returns {Promise<readonly Row[]>}
 */
export async function measureSideBySide({ sizes, wanted, spread }) {
  if (wanted.length === 0) return [];
  const peers = await servePeers();
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const subject of [chronotope(spread), ...eventPeers(peers.url, spread)]) {
      rows.push(...(await measureSizes(subject, sizes, wanted)));
    }
    for (const subject of [chronotopeBasemap(), ...basemapPeers(peers.url, spread)]) {
      rows.push(...(await measureSizes(subject, [1], wanted)));
    }
  } finally {
    await peers.close();
  }
  return rows;
}

/**
 * Where a subject gives no figure any more, it is not asked to take still more events.
 * @param {import('./measure-subject.mjs').Subject} subject
 * @param {readonly number[]} sizes
 * @param {readonly import('./cases.mjs').CaseName[]} wanted
 * @returns {Promise<readonly Row[]>}
 */
async function measureSizes(subject, sizes, wanted) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {string | null} */
  let failed = null;
  for (const events of sizes) {
    const measuring = { subject, events, wanted, limitMs };
    /** @type {readonly Row[]} */
    const measured = failed === null ? await measureSubject(measuring) : notTried(measuring, failed);
    rows.push(...measured);
    if (failed === null && measured.every(({ p50 }) => p50 === null)) {
      failed = `not tried: ${events.toLocaleString('en')} events: ${measured[0]?.note ?? ''}`;
    }
    for (const row of measured) console.log(lineOf(row));
  }
  return rows;
}

/** @param {Row} row */
function lineOf({ case: name, subject, events, p50, p95, unit, note = '' }) {
  return [subject, name, events, p50 ?? '–', p95 ?? '–', unit, note].join('  ').trimEnd();
}
