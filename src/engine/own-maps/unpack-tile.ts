import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';

/** No tile is larger, but one that was made to hurt. */
export const mostTileBytes = 32 * 2 ** 20;

const unzip = promisify(gunzip);

/** A tile as it is, whether or not it is compressed with gzip. Throws zlib's error where it is damaged or too large. */
export async function unpackTile(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new Uint8Array(isPacked ? await unzip(bytes, { maxOutputLength: mostTileBytes }) : bytes);
}
