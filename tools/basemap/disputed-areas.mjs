// @ts-check
import { geoArea } from 'd3-geo';
import { cellsOf, edgeKey } from './grid.mjs';
import { planarFaces } from './planar-faces.mjs';
import { isInPolygon, isInRing } from './point-in-polygon.mjs';
/** @import { Grid } from "./grid.mjs" */
/** @import { Country, DisputedArea, DisputedLine, Line, Polygon, Position } from "./shapes.mjs" */

/**
 * Part 1c of the rule in the head of build-basemap.mjs: features that lie apart
 * from every state. Of those that Natural Earth gives no ISO code, two are left
 * out because their status rests on a treaty between the states concerned
 * (Akrotiri, Dhekelia: 1960) and one because no other state claims it (Indian
 * Ocean Ter.: Christmas and Cocos Islands); for the rest see CODES_BY_NAME in
 * read-countries.mjs.
 */
export const FEATURES_WITHOUT_CODE = new Set([
  'Bajo Nuevo Bank',
  'Cyprus U.N. Buffer Zone',
  'N. Cyprus',
  'Scarborough Reef',
  'Serranilla Bank',
  'Siachen Glacier',
  'Somaliland',
  'Spratly Is.',
]);

/**
 * Part 1b of the rule: whole polygons of the holder that a line sets apart
 * without crossing land, found by a box that holds the polygon entirely.
 *
 * @type {readonly { name: string, holder: string, west: number, south: number, east: number, north: number }[]}
 */
const WHOLE_POLYGONS = [
  // The line "Japanese claim" runs through the strait between Iturup and Urup.
  { name: 'Southern Kuril Islands', holder: 'RUS', west: 145.3, south: 43.3, east: 148.95, north: 45.6 },
  // The line is the de facto border itself, at Perekop.
  { name: 'Crimea', holder: 'RUS', west: 32.4, south: 44.3, east: 36.7, north: 46.3 },
];

/** Cells (about 400 m) within which a loose end of a line is taken to meet a vertex. */
const SNAP_CELLS = 3;
/** Steradians; about 4 km². Smaller faces are rounding. */
const SMALLEST_AREA = 1e-7;

/**
 * The areas to hatch, by the rule in the head of build-basemap.mjs.
 *
 * @param {Grid} grid
 * @param {readonly Country[]} countries
 * @param {readonly DisputedLine[]} lines
 * @param {ReadonlyMap<string, Position>} capitals by alpha-2
 * @returns {readonly DisputedArea[]} sorted by name
 */
export function disputedAreas(grid, countries, lines, capitals) {
  const areas = [
    ...countries.filter(({ name }) => FEATURES_WITHOUT_CODE.has(name)),
    ...WHOLE_POLYGONS.map((box) => wholePolygons(box, countries)),
    ...countries.flatMap((country) => {
      const own = lines.filter(({ holder }) => holder === country.a3);
      return own.length === 0 ? [] : partsCutOff(grid, country, own, capitals);
    }),
  ];
  return areas.map(({ name, polygons }) => ({ name, polygons })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The outlines of areas, as edges of the grid.
 * @param {Grid} grid
 * @param {readonly DisputedArea[]} areas
 * @returns {Set<string>}
 */
export function edgesOf(grid, areas) {
  const rings = areas.flatMap(({ polygons }) => polygons.flat());
  return new Set(rings.flatMap((ring) => edgesAlong(cellsOf(grid, ring))));
}

/**
 * @param {readonly number[]} cells
 * @returns {string[]}
 */
export function edgesAlong(cells) {
  return cells.slice(1).map((cell, i) => edgeKey(/** @type {number} */ (cells[i]), cell));
}

/**
 * @param {typeof WHOLE_POLYGONS[number]} box
 * @param {readonly Country[]} countries
 * @returns {DisputedArea}
 */
function wholePolygons({ name, holder, west, south, east, north }, countries) {
  const polygons = countries
    .filter(({ a3 }) => a3 === holder)
    .flatMap((country) => country.polygons)
    .filter(([outer = []]) => outer.every(([lng, lat]) => lng > west && lng < east && lat > south && lat < north));
  if (polygons.length === 0) throw new Error(`no polygon of ${holder} lies in the box of ${name}`);
  return { name, polygons };
}

/**
 * What the lines cut off from the rest of a country: of each polygon that they
 * divide, every face but the one with the capital (or, where the capital is on
 * another polygon, but the largest).
 *
 * @param {Grid} grid
 * @param {Country} country
 * @param {readonly DisputedLine[]} lines
 * @param {ReadonlyMap<string, Position>} capitals
 * @returns {DisputedArea[]}
 */
function partsCutOff(grid, country, lines, capitals) {
  const capital = capitals.get(country.a2);
  const polygons = country.polygons.flatMap((polygon) => {
    const inside = lines.flatMap(({ parts }) => parts).filter((part) => touches(part, polygon));
    if (inside.length === 0) return [];
    const rings = polygon.map((ring) => cellsOf(grid, ring));
    const faces = planarFaces(grid, [...rings, ...snapped(grid, inside, rings)])
      .map((face) => face.map(grid.position))
      .filter((ring) => area(ring) > SMALLEST_AREA && isInPolygon(pointInside(ring), polygon))
      .sort((a, b) => area(b) - area(a));
    const kept = faces.find((ring) => capital && isInRing(capital, ring)) ?? faces[0];
    return faces.filter((face) => face !== kept).map((face) => [face]);
  });
  if (polygons.length === 0) return [];
  return [{ name: `Claimed in ${country.name}`, polygons }];
}

/**
 * @param {Line} part
 * @param {Polygon} polygon
 */
function touches(part, polygon) {
  const vertices = new Set(polygon.flat().map(String));
  return part.some((position) => vertices.has(String(position)) || isInPolygon(position, polygon));
}

/**
 * Lines as cells, their loose ends moved onto the nearest vertex of an outline
 * or of another line's end, where one is within reach.
 * @param {Grid} grid
 * @param {readonly Line[]} lines
 * @param {readonly (readonly number[])[]} rings
 * @returns {number[][]}
 */
function snapped(grid, lines, rings) {
  const cells = lines.map((line) => cellsOf(grid, line)).filter((line) => line.length > 1);
  const fixed = new Set(rings.flat());
  const ends = cells.flatMap((line) => [line[0], line.at(-1)]);
  const isLoose = (/** @type {number | undefined} */ end) =>
    end !== undefined && !fixed.has(end) && ends.filter((other) => other === end).length === 1;

  const targets = [...fixed, ...ends];
  const snap = (/** @type {number} */ cell) => {
    if (!isLoose(cell)) return cell;
    const near = targets.filter(
      (other) => other !== undefined && other !== cell && grid.distance(cell, other) <= SNAP_CELLS,
    );
    near.sort((a, b) => grid.distance(cell, a ?? 0) - grid.distance(cell, b ?? 0));
    return near[0] ?? cell;
  };
  return cells.map((line) => line.map((cell, i) => (i === 0 || i === line.length - 1 ? snap(cell) : cell)));
}

/**
 * Steradians, whichever way the ring runs.
 * @param {Line} ring
 */
function area(ring) {
  const sphere = geoArea({ type: 'Polygon', coordinates: [/** @type {any} */ (ring)] });
  return Math.min(sphere, 4 * Math.PI - sphere);
}

/**
 * A position inside a ring: halfway between the first two crossings of the
 * middle of its height.
 * @param {Line} ring
 * @returns {Position}
 */
function pointInside(ring) {
  const lats = ring.map(([, lat]) => lat);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2 + 1e-9;
  const crossings = ring.slice(1).flatMap(([bx, by], i) => {
    const [ax, ay] = /** @type {Position} */ (ring[i]);
    return ay > lat === by > lat ? [] : [ax + ((lat - ay) / (by - ay)) * (bx - ax)];
  });
  const [first = 0, second = 0] = crossings.sort((a, b) => a - b);
  return [(first + second) / 2, lat];
}
