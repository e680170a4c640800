// @ts-check
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT from 'geojson-vt';
/** @import { TileLayer } from "./tile-layers.mjs" */

const EXTENT = 4096;
/** In 1/4096 of a tile: strokes up to twice this wide (at 512 px a tile: 16 px) show no seam. */
const BUFFER = 64;

/**
 * The vector tiles of all zooms, row by row; tiles with nothing in them are left out.
 * @param {readonly TileLayer[]} layers
 * @param {number} maxZoom
 * @returns {Generator<{ z: number, x: number, y: number, bytes: Uint8Array }>}
 */
export function* cutTiles(layers, maxZoom) {
  const cutters = layers.map(({ name, minZoom, tolerance, features }) => ({
    name,
    minZoom,
    cutter: new GeoJSONVT(
      /** @type {any} */ ({ type: 'FeatureCollection', features }),
      {
        maxZoom,
        indexMaxZoom: 0,
        indexMaxPoints: 0,
        tolerance,
        extent: EXTENT,
        buffer: BUFFER,
      },
    ),
  }));

  for (let z = 0; z <= maxZoom; z++) {
    const present = cutters.filter(({ minZoom }) => minZoom <= z);
    for (let y = 0; y < 2 ** z; y++) {
      for (let x = 0; x < 2 ** z; x++) {
        const tiles = present.flatMap(({ name, cutter }) => {
          const tile = cutter.getTile(z, x, y);
          return tile && tile.features.length > 0 ? [/** @type {const} */ ([name, tile])] : [];
        });
        if (tiles.length === 0) continue;
        const bytes = fromGeojsonVt(/** @type {any} */ (Object.fromEntries(tiles)), { version: 2, extent: EXTENT });
        yield { z, x, y, bytes };
      }
    }
  }
}
