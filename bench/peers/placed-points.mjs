import { newsOf } from '../data/news-events.mjs';

/** @typedef {{ readonly lng: number, readonly lat: number, readonly title: string, readonly start: number, readonly end: number }} PlacedPoint from start to end, ms; both NaN: undated */

/**
 * A point for each place of each event that has one.
 * @param {import('../data/news-events.mjs').NewsOptions} options
 * @returns {readonly PlacedPoint[]}
 */
export function placedPoints(options) {
  const news = newsOf(options);
  /** @type {PlacedPoint[]} */
  const placed = [];
  for (const { title, places, date } of news.events) {
    const { start, end } = date ?? { start: Number.NaN, end: Number.NaN };
    for (const place of places) {
      const point = news.points[place];
      if (point !== undefined) placed.push({ lng: point.lng, lat: point.lat, title, start, end });
    }
  }
  return placed;
}
