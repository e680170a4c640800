// @ts-check
/** @import { Line, Polygon, Position } from "./shapes.mjs" */

/**
 * Whether a position lies in a polygon, on the plane of longitude and latitude
 * (so not for polygons around a pole).
 * @param {Position} position
 * @param {Polygon} polygon
 * @returns {boolean}
 */
export function isInPolygon(position, polygon) {
  const [outer, ...holes] = polygon;
  return outer !== undefined && isInRing(position, outer) && !holes.some((hole) => isInRing(position, hole));
}

/**
 * @param {Position} position
 * @param {Line} ring
 * @returns {boolean}
 */
export function isInRing([x, y], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = /** @type {Position} */ (ring[i - 1]);
    const [bx, by] = /** @type {Position} */ (ring[i]);
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
