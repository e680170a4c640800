/** @typedef {import('../bench.mjs').Row} Row */

/** What of the app does the same as a peer, where the whole does more: a basemap without names, or with those of countries. With all names it is the whole. */
const likeOf = /** @type {Readonly<Record<string, string>>} */ ({
  'protomaps-leaflet': 'chronotope-land',
  'leaflet-geojson': 'chronotope-land',
  'protomaps-leaflet-names': 'chronotope-countries',
});

/**
 * How many times as much as the app a peer takes, of the same case, events and run: by the middle and by the slow end.
 * @param {readonly Row[]} rows
 * @returns {readonly { case: string, events: number, subject: string, app: string, peer: string, times: string }[]}
 */
export function ratiosOf(rows) {
  return rows
    .filter(({ subject }) => subject !== 'chronotope')
    .flatMap((row) => {
      const own = rows.find((one) => one.subject === (likeOf[row.subject] ?? 'chronotope') && isSameFigure(one, row));
      if (own === undefined) return [];
      const { case: name, events, subject } = row;
      return [{ case: name, events, subject, app: sayFigure(own), peer: sayFigure(row), times: sayTimes(own, row) }];
    });
}

/**
 * @param {Row} one
 * @param {Row} other
 */
function isSameFigure(one, other) {
  return one.case === other.case && one.events === other.events && one.unit === other.unit;
}

/** @param {Row} row */
function sayFigure({ p50, p95 }) {
  return p50 === null ? '–' : `${p50} / ${p95}`;
}

/**
 * @param {Row} own
 * @param {Row} peer
 */
function sayTimes(own, peer) {
  const [middle, slow] = /** @type {const} */ (['p50', 'p95']).map((name) => timesOf(own[name], peer[name]));
  return middle === '' ? '' : `${middle} / ${slow}`;
}

/**
 * @param {number | null} own
 * @param {number | null} peer
 */
function timesOf(own, peer) {
  return own === null || peer === null ? '' : (peer / Math.max(own, 0.1)).toFixed(1);
}
