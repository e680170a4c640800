// @ts-check
import { lineFeature, polygonFeature } from './shapes.mjs';
/** @import { Country, DisputedArea, Feature, Line, Polygon } from "./shapes.mjs" */

/**
 * @typedef {object} TileLayer
 * @property {string} name
 * @property {number} minZoom the lowest zoom whose tiles hold it
 * @property {number} tolerance how far simplifying may move a line, in 1/4096 of a tile
 * @property {Readonly<Record<string, "String" | "Number">>} fields its properties, as TileJSON names their types
 * @property {readonly Feature[]} features
 */

/**
 * The layers of the tiles, in the order in which they are drawn.
 * @param {{
 *   land: readonly Polygon[], countries: readonly Country[], lakes: readonly Polygon[], rivers: readonly Line[],
 *   admin1: readonly Line[], areas: readonly DisputedArea[], borders: { agreed: readonly Line[], disputed: readonly Line[] },
 * }} world
 * @returns {readonly TileLayer[]}
 */
export function tileLayers({ land, countries, lakes, rivers, admin1, areas, borders }) {
  return [
    layer('land', 0, 3, {}, [polygonFeature(land)]),
    layer(
      'countries',
      0,
      3,
      { a2: 'String', a3: 'String' },
      countries.map(({ a2, a3, polygons }) => polygonFeature(polygons, { a2, a3 })),
    ),
    layer(
      'disputed',
      1,
      3,
      { name: 'String' },
      areas.map(({ name, polygons }) => polygonFeature(polygons, { name })),
    ),
    layer('lakes', 2, 3, {}, [polygonFeature(lakes)]),
    layer('rivers', 3, 3, {}, [lineFeature(rivers)]),
    layer('admin1', 4, 3, {}, [lineFeature(admin1)]),
    layer('borders', 1, 3, { disputed: 'Number' }, [
      lineFeature(borders.agreed, { disputed: 0 }),
      lineFeature(borders.disputed, { disputed: 1 }),
    ]),
  ];
}

/**
 * @param {string} name
 * @param {number} minZoom
 * @param {number} tolerance
 * @param {TileLayer["fields"]} fields
 * @param {readonly Feature[]} features
 * @returns {TileLayer}
 */
function layer(name, minZoom, tolerance, fields, features) {
  return { name, minZoom, tolerance, fields, features };
}
