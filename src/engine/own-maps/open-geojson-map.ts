import { readFile } from 'node:fs/promises';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT from 'geojson-vt';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { drawableShapes, type DrawableShapes } from './drawable-shapes.ts';
import type { MapFile } from './map-file.ts';

/** All of it is in memory while it is shown, several times its size. */
export const mostGeoJsonMegabytes = 64;
/** A tile of this zoom is some kilometres wide, and drawn larger. */
const maxZoom = 12;
const tileExtent = 4096;

/**
 * A GeoJSON file as a map: cut into tiles when they are asked for. Fails with `problem.mapDamaged` for what is no GeoJSON, and
 * with `problem.mapEmpty` where nothing of it can be drawn. Rejects with the system's error where it cannot be read.
 */
export async function openGeoJsonMap({ path, fileName }: FileToOpen): Promise<Result<MapFile>> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return failure('problem.mapDamaged', { fileName });
  }
  const shapes = drawableShapes(parsed);
  if (shapes === null) return failure('problem.mapNotMap', { fileName });
  if (shapes.geometries.length === 0) return failure('problem.mapEmpty', { fileName });
  const cutter = cutterOf(shapes);
  return success({
    content: { kind: 'shapes', minZoom: 0, maxZoom, extent: shapes.extent, attribution: '' },
    tile(z, x, y) {
      const tile = cutter.getTile(z, x, y);
      const isEmpty = tile === null || tile.features.length === 0;
      return Promise.resolve(
        success(isEmpty ? null : fromGeojsonVt({ shapes: tile }, { version: 2, extent: tileExtent })),
      );
    },
    close: () => Promise.resolve(),
  });
}

function cutterOf({ geometries }: DrawableShapes): GeoJSONVT {
  const features = geometries.map((geometry) => ({ type: 'Feature' as const, properties: null, geometry }));
  const options = { maxZoom, indexMaxZoom: 4, tolerance: 3, extent: tileExtent, buffer: 64 };
  return new GeoJSONVT({ type: 'FeatureCollection', features }, options);
}
