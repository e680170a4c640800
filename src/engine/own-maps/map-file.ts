import type { MapExtent } from '../../shared/map-extent.ts';
import type { OwnMapContent, OwnMapKind } from '../../shared/own-map.ts';
import type { Result } from '../../shared/problem.ts';

/** A map in a file that is open. */
export interface MapFile {
  readonly content: OwnMapContent;
  /**
   * A picture, or a vector tile (MVT) that is not compressed; null where the map has none there. `y` counts from the north.
   * Fails with `problem.mapDamaged`.
   */
  tile(z: number, x: number, y: number): Promise<Result<Uint8Array | null>>;
  close(): Promise<void>;
}

/** The deepest zoom that any map has: its tiles are some centimetres wide. */
export const deepestZoom = 24;

/** An `attribution` of a map is a piece of HTML by custom: its words alone, at most 200 characters. */
export function plainAttribution(html: unknown): string {
  if (typeof html !== 'string') return '';
  const words = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&(?:copy|#169);/g, '©');
  return words
    .replaceAll(/&\w+;|\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}

/** What a tile is by its first bytes; null for a picture of a kind that no browser draws. Shapes have no mark of their own. */
export function kindOfTile(tile: Uint8Array): OwnMapKind | null {
  const head = Buffer.from(tile.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x89PNG') || head.startsWith('\xFF\xD8\xFF') || head.startsWith('GIF8')) return 'pictures';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'pictures';
  if (head.slice(4) === 'ftypavif') return 'pictures';
  // a tile of shapes begins with the number and the length of its first layer
  return head === '' || head.startsWith('\x1A') ? 'shapes' : null;
}

/** The whole world where the numbers are none of an extent. West, south, east, north. */
export function knownExtent(numbers: readonly number[]): MapExtent {
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  const isExtent = west >= -180 && west < east && east <= west + 360 && west < 180 && south < north;
  const isOnEarth = south >= -90 && north <= 90;
  return isExtent && isOnEarth ? { west, south, east, north } : { west: -180, south: -85, east: 180, north: 85 };
}
