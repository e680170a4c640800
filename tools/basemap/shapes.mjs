// @ts-check
/**
 * The shapes that the builder's modules hand to each other. All positions are
 * [lng, lat] in degrees, WGS 84; rings are closed (first position = last).
 *
 * @typedef {readonly [lng: number, lat: number]} Position
 * @typedef {readonly Position[]} Line
 * @typedef {readonly Line[]} Polygon an outer ring, then its holes
 *
 * @typedef {object} Feature one drawing of a tile layer
 * @property {"Feature"} type
 * @property {Readonly<Record<string, string | number>>} properties
 * @property {{ type: "MultiPolygon", coordinates: readonly Polygon[] } | { type: "MultiLineString", coordinates: readonly Line[] }} geometry
 *
 * @typedef {object} Country
 * @property {string} name Natural Earth's English name: a key for tables, not a label
 * @property {string} a2 ISO 3166-1 alpha-2, "XK" for Kosovo, "" where there is none
 * @property {string} a3 ISO 3166-1 alpha-3, "XKX" for Kosovo, "" where there is none
 * @property {readonly Polygon[]} polygons whole across the antimeridian: longitudes run on past 180
 *
 * @typedef {object} DisputedLine a line of Natural Earth's "breakaway, disputed areas"
 * @property {string} name such as "Chinese claim"
 * @property {string} holder alpha-3 of the country whose land it crosses
 * @property {readonly Line[]} parts
 *
 * @typedef {object} DisputedArea
 * @property {string} name English, for tests
 * @property {readonly Polygon[]} polygons
 *
 * @typedef {object} City a row of GeoNames
 * @property {number} id GeoNames id
 * @property {string} name
 * @property {readonly string[]} alternates in any language, which it does not say
 * @property {number} lng
 * @property {number} lat
 * @property {string} kind GeoNames feature code: PPLC is a capital, PPLA a first-level seat
 * @property {string} a2
 * @property {number} population 0 = unknown
 */

/**
 * A drawing of polygons.
 * @param {readonly Polygon[]} polygons
 * @param {Feature["properties"]} [properties]
 * @returns {Feature}
 */
export function polygonFeature(polygons, properties = {}) {
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

/**
 * A drawing of lines.
 * @param {readonly Line[]} lines
 * @param {Feature["properties"]} [properties]
 * @returns {Feature}
 */
export function lineFeature(lines, properties = {}) {
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: lines } };
}
