import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { tilesOfFrame, type BasemapShapes, type CountryShape, type PaperTile } from '../../paper/basemap-tile.ts';

/** Reads the names of the basemap. */
export async function readBasemapLabels(resourcesFolder: string): Promise<BasemapLabels> {
  return JSON.parse(await readFile(join(resourcesFolder, 'basemap/labels.json'), 'utf8'));
}

/** Reads the shapes that a map shows, each tile once for each copy of the world; countries only where they are wanted: they are as much as land. */
export async function readBasemapTiles(
  resourcesFolder: string,
  frame: MapFrame,
  withCountries: boolean,
): Promise<readonly PaperTile[]> {
  const path = join(resourcesFolder, 'basemap/world.pmtiles');
  const file = await open(path);
  try {
    const archive = new PMTiles({
      getKey: () => path,
      async getBytes(offset, length) {
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
        return { data: buffer.buffer.slice(0, bytesRead) };
      },
    });
    const tiles: PaperTile[] = [];
    for (const { z, x, y } of tilesOfFrame(frame)) {
      const columns = 2 ** z;
      const found = await archive.getZxy(z, ((x % columns) + columns) % columns, y);
      // open sea has none
      if (found !== undefined) tiles.push({ z, x, y, ...shapesOf(new Uint8Array(found.data), withCountries) });
    }
    return tiles;
  } finally {
    await file.close();
  }
}

function shapesOf(bytes: Uint8Array, withCountries: boolean): BasemapShapes {
  const { layers } = new VectorTile(new PbfReader(bytes));
  return {
    land: readLayer(layers['land']),
    lakes: readLayer(layers['lakes']),
    rivers: readLayer(layers['rivers']),
    disputed: readLayer(layers['disputed']),
    borders: readLayer(layers['borders']),
    countries: withCountries ? readLayer(layers['countries']) : [],
  };
}

function readLayer(layer: VectorTileLayer | undefined): readonly CountryShape[] {
  if (layer === undefined) return [];
  return Array.from({ length: layer.length }, (_, index) => {
    const feature = layer.feature(index);
    const rings = feature.loadGeometry().map((ring) => ring.flatMap(({ x, y }) => [x, y]));
    const { disputed, a2 = '' } = feature.properties;
    return { rings, disputed: disputed === 1, code: String(a2) };
  });
}
