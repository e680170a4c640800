import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT from 'geojson-vt';
import { nameOfLabel } from '../../src/kernels/basemap-labels.ts';
import { writePmtiles } from '../../tools/basemap/write-pmtiles.mjs';

/** @typedef {import('../../src/kernels/basemap-labels.ts').BasemapLabels} BasemapLabels */

/** Of the archive, and of what is cut into it. */
const maxZoom = 6;
const extent = 4096;
/** A tile is shown one zoom further, and names of cities begin so much before their rank. */
const ahead = 1.6;

/**
 * The world with names as points in its own tiles, which is how others keep them: each from the zoom on at which it is shown.
 * @param {import('pmtiles').PMTiles} world
 * @param {BasemapLabels} labels
 * @returns {Promise<Uint8Array>} an archive
 */
export async function namedWorld(world, labels) {
  const tiles = [];
  for (let z = 0; z <= maxZoom; z++) {
    const cutters = Object.entries(pointsOf(labels)).map(([layer, points]) => {
      const features = points.filter(({ properties }) => z === maxZoom || properties.rank <= z + ahead);
      const options = { maxZoom, extent, buffer: 0, tolerance: 0, indexMaxZoom: 0, indexMaxPoints: 0 };
      return /** @type {const} */ ([layer, new GeoJSONVT({ type: 'FeatureCollection', features }, options)]);
    });
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const named = cutters.flatMap(([layer, cutter]) => {
          const tile = cutter.getTile(z, x, y);
          return tile === null || tile.features.length === 0 ? [] : [/** @type {const} */ ([layer, tile])];
        });
        const names = fromGeojsonVt(Object.fromEntries(named), { version: 2, extent });
        const land = await world.getZxy(z, x, y);
        // one message after another is one message with the layers of both
        const bytes = Buffer.concat([new Uint8Array(land?.data ?? new ArrayBuffer(0)), names]);
        if (bytes.length > 0) tiles.push({ z, x, y, bytes });
      }
    }
  }
  return writePmtiles(tiles, { maxZoom, metadata: {} }).archive;
}

/** @param {BasemapLabels} labels */
function pointsOf({ countries, cities, waters }) {
  return {
    countryNames: points(countries, () => ({})),
    cityNames: points(cities, (row) => ({
      capital: cities.capital[row] ?? 0,
      population: cities.population[row] ?? 0,
    })),
    waterNames: points(waters, (row) => ({ kind: waters.kind[row] ?? 'sea' })),
  };
}

/**
 * @param {Pick<BasemapLabels['countries'], 'lng' | 'lat' | 'rank' | 'name'>} labels
 * @param {(row: number) => Readonly<Record<string, number | string>>} more
 */
function points({ lng, lat, rank, name }, more) {
  return lng.map((east, row) => ({
    type: /** @type {const} */ ('Feature'),
    geometry: { type: /** @type {const} */ ('Point'), coordinates: [east, lat[row] ?? 0] },
    properties: { name: nameOfLabel(name, row, 'en'), rank: rank[row] ?? 9, ...more(row) },
  }));
}
