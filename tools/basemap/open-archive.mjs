// @ts-check
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { isInRing } from './point-in-polygon.mjs';
/** @import { Position } from "./shapes.mjs" */

/**
 * An archive on disk, read through the same reader that the app uses.
 * @param {string} file
 * @returns {PMTiles}
 */
export function openArchive(file) {
  const bytes = readFileSync(file);
  return new PMTiles({
    getKey: () => file,
    getBytes: async (offset, length) => ({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
}

/**
 * @param {PMTiles} archive
 * @param {number} z
 * @param {number} x
 * @param {number} y
 * @returns {Promise<VectorTile | undefined>} undefined where the archive has no such tile
 */
export async function readTile(archive, z, x, y) {
  const tile = await archive.getZxy(z, x, y);
  return tile && new VectorTile(/** @type {any} */ (new PbfReader(new Uint8Array(tile.data))));
}

/**
 * The properties of a layer's polygons that hold a position, at a zoom.
 * @param {PMTiles} archive
 * @param {string} layerName
 * @param {number} z
 * @param {Position} position
 */
export async function polygonsAt(archive, layerName, z, [lng, lat]) {
  const size = 2 ** z;
  const sin = Math.sin((lat * Math.PI) / 180);
  const [px, py] = [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
  const [x, y] = [Math.floor(px), Math.floor(py)];
  const layer = (await readTile(archive, z, x, y))?.layers[layerName];
  if (!layer) return [];
  const point = /** @type {Position} */ ([(px - x) * layer.extent, (py - y) * layer.extent]);
  return Array.from({ length: layer.length }, (_, i) => layer.feature(i)).flatMap((feature) => {
    const rings = feature.loadGeometry().map((ring) => ring.map((p) => /** @type {Position} */ ([p.x, p.y])));
    const crossings = rings.filter((ring) => isInRing(point, ring)).length;
    return crossings % 2 === 1 ? [feature.properties] : [];
  });
}
