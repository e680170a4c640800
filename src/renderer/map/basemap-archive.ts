import { classifyRings, VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { failure, success, type Result } from '../../shared/problem.ts';

/** Tiles hold their shapes in a square of this many units. */
export const tileExtent = 4096;
/** Closer than this the tiles are drawn larger. */
export const deepestTileZoom = 6;

export const basemapLayers = ['land', 'lakes', 'rivers', 'admin1', 'disputed', 'borders'] as const;
export type BasemapLayerName = (typeof basemapLayers)[number];

export interface BasemapShape {
  readonly path: Path2D;
  readonly disputed: boolean;
}

export interface LakeShape extends BasemapShape {
  /** The longer side of the box around it, tile units. */
  readonly side: number;
}

export interface CountryShape {
  readonly path: Path2D;
  /** ISO 3166-1 alpha-2; empty where there is none. */
  readonly code: string;
}

/** The shapes of one tile by layer, in tile units. */
export interface BasemapTile extends Readonly<Record<BasemapLayerName, readonly BasemapShape[]>> {
  readonly lakes: readonly LakeShape[];
  /** Read when they are first asked for: the basemap alone does without. */
  readonly countries: readonly CountryShape[];
}

/** The file in which the tiles are. */
export interface BasemapFile {
  /** Rejects where it cannot be read. */
  read(offset: number, length: number): Promise<ArrayBuffer>;
  /** The zoom of the smallest tile around this one, or this one itself, that the file has; the whole world has one at 0. */
  deepestAt(z: number, x: number, y: number): number;
}

export interface BasemapArchive extends Pick<BasemapFile, 'deepestAt'> {
  /** Null where there is nothing but open sea. */
  tile(z: number, x: number, y: number): Promise<BasemapTile | null>;
}

const mostTiles = 256;

/** Reads the archive's head; tiles are read in ranges when they are wanted. Fails with `map.basemapFailed`. */
export async function openBasemapArchive(file: BasemapFile): Promise<Result<BasemapArchive>> {
  try {
    const read = async (offset: number, length: number): Promise<RangeResponse> => ({
      data: await file.read(offset, length),
    });
    const tiles = new PMTiles({ getKey: () => 'basemap', getBytes: read });
    await tiles.getHeader();
    return success({ ...cachedTiles(tiles), deepestAt: file.deepestAt });
  } catch {
    return failure('map.basemapFailed');
  }
}

/** Keeps the tiles used last. */
function cachedTiles(tiles: PMTiles): Pick<BasemapArchive, 'tile'> {
  const known = new Map<string, Promise<BasemapTile | null>>();
  return {
    tile(z, x, y) {
      const key = `${z}/${x}/${y}`;
      const tile = known.get(key) ?? readTile(tiles, z, x, y);
      known.delete(key);
      known.set(key, tile);
      const oldest = known.keys().next();
      if (known.size > mostTiles && oldest.done !== true) known.delete(oldest.value);
      return tile;
    },
  };
}

async function readTile(tiles: PMTiles, z: number, x: number, y: number): Promise<BasemapTile | null> {
  const found = await tiles.getZxy(z, x, y);
  if (found === undefined) return null;
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(found.data)));
  let countries: readonly CountryShape[] | null = null;
  const featuresOf = (name: BasemapLayerName): readonly VectorTileFeature[] => {
    const layer = layers[name];
    return layer === undefined ? [] : Array.from({ length: layer.length }, (_, index) => layer.feature(index));
  };
  const shapesOf = (name: BasemapLayerName): readonly BasemapShape[] => featuresOf(name).map(shapeOf);
  return {
    land: shapesOf('land'),
    lakes: featuresOf('lakes').flatMap(lakesOf),
    rivers: shapesOf('rivers'),
    admin1: shapesOf('admin1'),
    disputed: shapesOf('disputed'),
    borders: shapesOf('borders'),
    get countries() {
      countries ??= shapesOfCountries(layers['countries']);
      return countries;
    },
  };
}

function shapesOfCountries(layer: VectorTileLayer | undefined): readonly CountryShape[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).flatMap((feature) =>
    feature === undefined ? [] : [{ path: shapeOf(feature).path, code: String(feature.properties['a2'] ?? '') }],
  );
}

/** Several lakes may be one feature. */
function lakesOf(feature: VectorTileFeature): readonly LakeShape[] {
  return classifyRings(feature.loadGeometry()).map((rings) => {
    const [shore = []] = rings;
    const [xs, ys] = [shore.map(({ x }) => x), shore.map(({ y }) => y)];
    const side = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    return { path: pathOf(rings, true), disputed: false, side };
  });
}

function shapeOf(feature: VectorTileFeature): BasemapShape {
  return { path: pathOf(feature.loadGeometry(), feature.type === 3), disputed: feature.properties['disputed'] === 1 };
}

function pathOf(lines: ReturnType<VectorTileFeature['loadGeometry']>, areClosed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    line.forEach(({ x, y }, at) => {
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    if (areClosed) path.closePath();
  }
  return path;
}
