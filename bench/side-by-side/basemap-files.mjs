import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { projectRoot } from '../../tools/project-root.mjs';
import { namedWorld } from './named-world.mjs';

const basemap = join(projectRoot, 'resources/basemap');
const world = join(basemap, 'world.pmtiles');
/** Shapes as fine as the app shows them where the peers begin. */
const zoom = 4;

/**
 * What the peers' page reads of the app's basemap: the files themselves, where the app has them too, one of them with names in
 * its tiles, and its countries as GeoJSON.
 * @param {string} folder
 */
export async function writeBasemapFiles(folder) {
  const ours = join(folder, 'resources/basemap');
  await mkdir(ours, { recursive: true });
  for (const name of ['world.pmtiles', 'labels.json']) await copyFile(join(basemap, name), join(ours, name));
  await copyFile(world, join(folder, 'world.pmtiles'));
  const archive = await openWorld();
  const labels = JSON.parse(await readFile(join(basemap, 'labels.json'), 'utf8'));
  await writeFile(join(folder, 'named-world.pmtiles'), await namedWorld(archive, labels));
  await writeFile(join(folder, 'countries.geojson'), JSON.stringify(await countries(archive)));
}

async function openWorld() {
  const bytes = await readFile(world);
  return new PMTiles({
    getKey: () => world,
    getBytes: async (offset, length) => ({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
}

/** @param {PMTiles} archive */
async function countries(archive) {
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
