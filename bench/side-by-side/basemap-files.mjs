import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { projectRoot } from '../../tools/project-root.mjs';

const world = join(projectRoot, 'resources/basemap/world.pmtiles');
/** Shapes as fine as the app shows them where the peers begin. */
const zoom = 4;

/**
 * What the peers' page reads of the app's basemap: the file itself, and its countries as GeoJSON.
 * @param {string} folder
 */
export async function writeBasemapFiles(folder) {
  await copyFile(world, join(folder, 'world.pmtiles'));
  await writeFile(join(folder, 'countries.geojson'), JSON.stringify(await countries()));
}

async function countries() {
  const bytes = await readFile(world);
  const archive = new PMTiles({
    getKey: () => world,
    getBytes: async (offset, length) => ({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
  const features = [];
  for (let x = 0; x < 2 ** zoom; x++) {
    for (let y = 0; y < 2 ** zoom; y++) {
      const tile = await archive.getZxy(zoom, x, y);
      const layer = tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers['countries'];
      for (let at = 0; at < (layer?.length ?? 0); at++) features.push(layer?.feature(at).toGeoJSON(x, y, zoom));
    }
  }
  return { type: 'FeatureCollection', features };
}
