import { readFile } from 'node:fs/promises';
import { PMTiles } from 'pmtiles';
import { projectLngLat } from '../../kernels/mercator.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { CarriedTiles } from '../../shared/page-parts.ts';

/** Up to this zoom a page carries the whole world. */
const wholeTo = 4;
/** The closest tiles that the basemap has. */
const deepest = 6;
/** A part of the basemap's archive. */
export interface CarriedBasemap {
  readonly tiles: CarriedTiles;
  /** The ranges that the tiles tell of, one after another. */
  readonly bytes: Uint8Array;
}

/**
 * What a page carries of the basemap: the world from afar, and around these places, in their order, as many closer tiles as go
 * into `byteLimit`, all in all. Rejects with Node's error where the archive cannot be read.
 */
export async function carryBasemap(
  archivePath: string,
  places: readonly LngLat[],
  byteLimit: number,
): Promise<CarriedBasemap> {
  const archive = await readFile(archivePath);
  const ranges = new Map<string, readonly [offset: number, length: number]>();
  let byteLength = 0;
  // whoever reads the tiles from these ranges asks for the same ones
  const tilesOf = new PMTiles({
    getKey: () => archivePath,
    getBytes(offset, length) {
      const key = `${offset} ${length}`;
      if (!ranges.has(key)) byteLength += length;
      ranges.set(key, [offset, length]);
      return Promise.resolve({ data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer });
    },
  });
  for (let z = 0; z <= wholeTo; z++) {
    for (let x = 0; x < 2 ** z; x++) for (let y = 0; y < 2 ** z; y++) await tilesOf.getZxy(z, x, y);
  }
  const tiles = new Set<string>();
  for (const place of places) {
    for (const [z, x, y] of tilesAround(place)) {
      if (byteLength >= byteLimit) break;
      tiles.add(`${z}/${x}/${y}`);
      await tilesOf.getZxy(z, x, y);
    }
  }
  const pieces = [...ranges.values()];
  return {
    tiles: { wholeTo, tiles: [...tiles], ranges: pieces },
    bytes: Buffer.concat(pieces.map(([offset, length]) => archive.subarray(offset, offset + length))),
  };
}

/** The closer tiles that a place is in, and those about them: a window shows some tiles at once. */
function tilesAround(place: LngLat): readonly (readonly [z: number, x: number, y: number])[] {
  const point = projectLngLat(place);
  const around: (readonly [number, number, number])[] = [];
  for (let z = wholeTo + 1; z <= deepest; z++) {
    const columns = 2 ** z;
    const [x, y] = [Math.floor(point.x * columns), Math.floor(point.y * columns)];
    for (const dy of [0, -1, 1]) {
      for (const dx of [0, -1, 1]) {
        if (y + dy >= 0 && y + dy < columns) around.push([z, (x + dx + columns) % columns, y + dy]);
      }
    }
  }
  return around;
}
