// @ts-check
/** @import { Line, Polygon, Position } from "./shapes.mjs" */

/** Degrees of latitude by which the two sides of the cut may differ, from rounding. */
const SEAM_TOLERANCE = 0.01;

/**
 * The source cuts land at the antimeridian, and marks the cut with -180 and 180
 * at will: drawn as it is, Russia and Fiji paint bands around the world. Here
 * the halves are put together again, with longitudes running on past 180°
 * (179, 181 …). The tile cutter wraps what leaves the world at one side to the
 * other, so that 180° is no edge and no coastline is drawn along it.
 *
 * @param {readonly Polygon[]} polygons
 * @returns {readonly Polygon[]}
 */
export function stitchAntimeridian(polygons) {
  const whole = polygons.filter((polygon) => !(polygon[0] ?? []).some(isOnSeam));
  const cut = polygons.filter((polygon) => !whole.includes(polygon));
  if (cut.length === 0) return polygons;
  if (cut.some((polygon) => polygon.length > 1 && polygon.slice(1).flat().some(isOnSeam))) {
    throw new Error('a hole reaches the antimeridian: stitching holes is not written');
  }

  const polar = cut.filter(([outer = []]) => isAroundPole(outer));
  const halves = cut.filter((polygon) => !polar.includes(polygon));
  const holes = halves.flatMap(([outer = [], ...rest]) => rest.map((hole) => eastward(hole, isWest(outer))));
  const rings = joined(halves.flatMap(([outer = []]) => chainsOf(eastward(outer, isWest(outer)))));
  return [
    ...whole,
    ...polar.map(([outer = [], ...rest]) => [closedAtPole(outer), ...rest]),
    ...rings.map((ring) => [ring, ...holes.filter((hole) => isWithin(hole, ring))]),
  ];
}

/** @param {Position} position */
function isOnSeam([lng]) {
  return Math.abs(lng) > 180 - 1e-9;
}

/**
 * A ring that goes once around the world jumps an odd number of times.
 * @param {Line} ring
 */
function isAroundPole(ring) {
  const inside = ring.filter((position) => !isOnSeam(position));
  const jumps = inside.filter(([lng], i) => Math.abs(lng - (inside[i - 1] ?? [lng])[0]) > 180);
  return jumps.length % 2 === 1;
}

/**
 * Whether the ring lies on the side of the negative longitudes.
 * @param {Line} ring
 */
function isWest(ring) {
  return (ring.find((position) => !isOnSeam(position))?.[0] ?? 0) < 0;
}

/**
 * The ring, its cut at 180 and, where it lies west of the cut's name, past it.
 * @param {Line} ring
 * @param {boolean} west
 * @returns {Line}
 */
function eastward(ring, west) {
  return ring.map(([lng, lat]) => {
    if (isOnSeam([lng, lat])) return [180, lat];
    return [west ? lng + 360 : lng, lat];
  });
}

/**
 * The ring without its edges along the cut: open lines from cut to cut.
 * @param {Line} ring
 * @returns {Line[]}
 */
function chainsOf(ring) {
  const open = ring.slice(1);
  const isEdge = (/** @type {number} */ i) => isOnCut(open.at(i - 1)) && isOnCut(open[i]);
  const first = open.findIndex((_, i) => isEdge(i));
  if (first < 0) return [ring];

  const turned = [...open.slice(first), ...open.slice(0, first)];
  /** @type {Position[][]} */
  const chains = [];
  turned.forEach((position, i) => {
    const startsAnew = i === 0 || (isOnCut(turned[i - 1]) && isOnCut(position));
    if (startsAnew) chains.push([position]);
    else chains.at(-1)?.push(position);
  });
  return chains.filter((chain) => chain.length > 1);
}

/** @param {Position | undefined} position */
function isOnCut(position) {
  return position?.[0] === 180;
}

/**
 * Closed rings from chains: where one ends at the cut, the one that begins
 * there goes on; one without a counterpart closes along the cut.
 * @param {readonly Line[]} chains
 * @returns {Line[]}
 */
function joined(chains) {
  const left = [...chains];
  /** @type {Line[]} */
  const rings = [];
  for (let ring = left.shift(); ring; ring = left.shift()) {
    for (;;) {
      const end = /** @type {Position} */ (ring.at(-1));
      const next = left.findIndex(([start]) => isOnCut(start) && isOnCut(end) && isNear(start, end));
      if (next < 0 || isNear(ring[0], end)) break;
      ring = [...ring, ...left.splice(next, 1).flat()];
    }
    rings.push([...ring, /** @type {Position} */ (ring[0])]);
  }
  return rings;
}

/**
 * @param {Position | undefined} a
 * @param {Position | undefined} b
 */
function isNear(a, b) {
  return a !== undefined && b !== undefined && Math.abs(a[1] - b[1]) < SEAM_TOLERANCE && Math.abs(a[0] - b[0]) < 1;
}

/**
 * A ring around the south pole (Antarctica), laid out from west to east and
 * closed along the lower edge of the map.
 * @param {Line} ring
 * @returns {Line}
 */
function closedAtPole(ring) {
  const open = ring.slice(1).filter((position) => !isOnSeam(position));
  const jump = open.findIndex(([lng], i) => Math.abs(lng - (open.at(i - 1) ?? [lng])[0]) > 180);
  const turned = [...open.slice(jump), ...open.slice(0, jump)];
  const coast = (turned[0]?.[0] ?? 0) > 0 ? turned.toReversed() : turned;
  const lat = ring.find(isOnSeam)?.[1] ?? -90;
  return [[-180, lat], ...coast, [180, lat], [180, -90], [-180, -90], [-180, lat]];
}

/**
 * @param {Line} hole
 * @param {Line} ring
 */
function isWithin(hole, ring) {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  return hole.every(
    ([lng, lat]) =>
      lng >= Math.min(...lngs) && lng <= Math.max(...lngs) && lat >= Math.min(...lats) && lat <= Math.max(...lats),
  );
}
