// @ts-check
import { feature, mesh } from 'topojson-client';
import { gridOf } from './grid.mjs';
import { readPackageFile } from './package-file.mjs';
import { stitchAntimeridian } from './stitch-antimeridian.mjs';
/** @import { Grid } from "./grid.mjs" */
/** @import { Country, Line, Polygon } from "./shapes.mjs" */
/** @typedef {{ properties: { name: string } }} Named */

/**
 * Codes for the features that world-atlas leaves without one. Kosovo gets the
 * user-assigned code that GeoNames, CLDR and the European Union use. Land on
 * lease counts for its owner. All others stay without a code: see
 * `features-without-code` in disputed-areas.mjs.
 */
/** @type {Readonly<Record<string, readonly [a2: string, a3: string]>>} */
const CODES_BY_NAME = {
  Kosovo: ['XK', 'XKX'],
  Baikonur: ['KZ', 'KAZ'],
  'USNB Guantanamo Bay': ['CU', 'CUB'],
  'Coral Sea Is.': ['AU', 'AUS'],
  'Clipperton I.': ['FR', 'FRA'],
};

/**
 * Natural Earth 4.1 at 1:10m, from world-atlas.
 *
 * @returns {{
 *   grid: Grid,
 *   countries: readonly Country[],
 *   land: readonly Polygon[],
 *   bordersWhere: (test: (a: string, b: string) => boolean) => readonly Line[],
 * }} `bordersWhere` gives the borders between countries whose two names pass
 */
export function readCountries() {
  const topology = JSON.parse(readPackageFile('world-atlas/countries-10m.json'));
  const codes = isoCodes();
  const geometries = topology.objects.countries.geometries;

  const countries = geometries.map((/** @type {any} */ geometry) => {
    const name = geometry.properties.name;
    const [a2, a3] = codes.get(geometry.id) ?? CODES_BY_NAME[name] ?? ['', ''];
    return { name, a2, a3, polygons: stitchAntimeridian(polygonsOf(feature(topology, geometry).geometry)) };
  });

  const land = feature(topology, topology.objects.land);
  const landPolygons =
    'geometry' in land
      ? polygonsOf(land.geometry)
      : land.features.flatMap((/** @type {any} */ f) => polygonsOf(f.geometry));
  return {
    grid: gridOf(topology.transform),
    countries,
    land: stitchAntimeridian(landPolygons),
    bordersWhere: (test) =>
      mesh(
        topology,
        topology.objects.countries,
        (/** @type {Named} */ a, /** @type {Named} */ b) => a !== b && test(a.properties.name, b.properties.name),
      ).coordinates,
  };
}

/**
 * @param {{ type: 'Polygon', coordinates: Polygon } | { type: 'MultiPolygon', coordinates: Polygon[] }} geometry
 * @returns {Polygon[]}
 */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** @returns {Map<string, readonly [a2: string, a3: string]>} by ISO numeric code */
function isoCodes() {
  /** @type {readonly (readonly [string, string, string])[]} */
  const table = JSON.parse(readPackageFile('i18n-iso-countries/codes.json'));
  return new Map(table.map(([a2, a3, numeric]) => [numeric, [a2, a3]]));
}
