// @ts-check
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { debianFile } from './debian-files.mjs';
import { readGeopackage } from './read-geopackage.mjs';
/** @import { Line } from "./shapes.mjs" */

/** Grid steps around the world, so that neighbours share their outlines exactly: about 200 m. */
const QUANTIZATION = 2e5;

/**
 * Lines between states and provinces of one country, without the country's own
 * outline: Natural Earth 4.1, 1:10m, as simplified for QGIS.
 * @returns {readonly Line[]}
 */
export function admin1Lines() {
  const rows = readGeopackage(debianFile('usr/share/qgis/resources/data/world_map.gpkg'), 'states_provinces', [
    'adm0_a3',
  ]);
  const features = rows.map(({ values, polygons }) => ({
    type: 'Feature',
    properties: { country: values['adm0_a3'] },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  const shared = topology({ units: /** @type {any} */ ({ type: 'FeatureCollection', features }) }, QUANTIZATION);
  const inside = mesh(
    /** @type {any} */ (shared),
    /** @type {any} */ (shared.objects['units']),
    (/** @type {any} */ a, /** @type {any} */ b) => a !== b && a.properties.country === b.properties.country,
  );
  return /** @type {any} */ (inside.coordinates);
}
