import type { CarriedTiles } from '../shared/page-parts.ts';

/** The basemap as a page carries it. */
export interface CarriedRanges {
  readonly tiles: CarriedTiles;
  /** The ranges that the tiles tell of, one after another. */
  readonly bytes: ArrayBuffer;
}

/** Reads the ranges of an archive that a page carries, as if the archive were there. */
export interface RangeReader {
  /** Rejects where the page does not carry this very range. */
  read(offset: number, length: number): Promise<ArrayBuffer>;
  /** The zoom of the smallest carried tile around this one, or this one itself. */
  deepestAt(z: number, x: number, y: number): number;
}

export function carriedRanges({ tiles, bytes }: CarriedRanges): RangeReader {
  const known = new Set(tiles.tiles);
  const starts = new Map<string, number>();
  let start = 0;
  for (const [offset, length] of tiles.ranges) {
    starts.set(`${offset} ${length}`, start);
    start += length;
  }
  return {
    read(offset, length) {
      const at = starts.get(`${offset} ${length}`);
      return at === undefined
        ? Promise.reject(new Error(`the page does not carry ${length} bytes at ${offset} of the basemap`))
        : Promise.resolve(bytes.slice(at, at + length));
    },
    deepestAt(z, x, y) {
      let zoom = z;
      while (zoom > tiles.wholeTo && !known.has(`${zoom}/${x >> (z - zoom)}/${y >> (z - zoom)}`)) zoom--;
      return zoom;
    },
  };
}
