// @ts-check
import { debianFile } from './debian-files.mjs';
import { readGeopackage } from './read-geopackage.mjs';
/** @import { DisputedLine } from "./shapes.mjs" */

/** Natural Earth's own codes that differ from ISO's. */
/** @type {Readonly<Record<string, string>>} */
const ISO_CODES = { SDS: 'SSD' };

/**
 * All lines of Natural Earth 4.1 "Admin 0 – Breakaway, Disputed Areas", 1:10m.
 * @returns {readonly DisputedLine[]}
 */
export function readDisputedLines() {
  const file = debianFile('usr/share/qgis/resources/data/world_map.gpkg');
  return readGeopackage(file, 'disputed_borders', ['name', 'adm0_a3_l']).map(({ values, lines }) => {
    const holder = values['adm0_a3_l'] ?? '';
    return { name: values['name'] ?? '', holder: ISO_CODES[holder] ?? holder, parts: lines };
  });
}
