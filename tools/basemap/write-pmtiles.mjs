// @ts-check
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/**
 * PMTiles version 3: a header of 127 bytes, a root directory within the first
 * 16 KiB, the metadata, leaf directories where the root alone would not fit,
 * then the tiles. Field by field as in the public specification.
 *
 * @typedef {{ id: number, offset: number, length: number, run: number }} Entry
 * `run` tiles with consecutive ids share the bytes; 0 marks a leaf directory
 */
const HEADER_BYTES = 127;
const ROOT_BYTES = 16_384 - HEADER_BYTES;
const FIRST_LEAF_ENTRIES = 4096;
const [GZIP, VECTOR_TILE] = [2, 1];

/**
 * An archive of gzipped vector tiles, equal tiles stored once.
 * @param {Iterable<{ z: number, x: number, y: number, bytes: Uint8Array }>} tiles
 * @param {{ maxZoom: number, metadata: unknown }} about
 * @returns {{ archive: Buffer, tiles: number, uniqueTiles: number }}
 */
export function writePmtiles(tiles, { maxZoom, metadata }) {
  const sorted = [...tiles]
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), data: gzipSync(bytes, { level: 9 }) }))
    .sort((a, b) => a.id - b.id);

  const { entries, data, dataBytes } = deduplicated(sorted);
  const { root, leaves } = directories(entries);
  const meta = gzipSync(JSON.stringify(metadata), { level: 9 });
  const sections = [root, meta, leaves].map((section) => section.length);
  const header = encodeHeader(sections, dataBytes, [sorted.length, entries.length, data.length], maxZoom);
  return {
    archive: Buffer.concat([header, root, meta, leaves, ...data]),
    tiles: sorted.length,
    uniqueTiles: data.length,
  };
}

/**
 * @param {readonly { id: number, data: Buffer }[]} tiles sorted by id
 */
function deduplicated(tiles) {
  /** @type {Map<string, { offset: number, length: number }>} */
  const places = new Map();
  /** @type {Buffer[]} */
  const data = [];
  /** @type {Entry[]} */
  const entries = [];
  let dataBytes = 0;

  for (const tile of tiles) {
    const hash = createHash('sha256').update(tile.data).digest('base64');
    let place = places.get(hash);
    if (!place) {
      place = { offset: dataBytes, length: tile.data.length };
      places.set(hash, place);
      data.push(tile.data);
      dataBytes += tile.data.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === tile.id) last.run += 1;
    else entries.push({ id: tile.id, ...place, run: 1 });
  }
  return { entries, data, dataBytes };
}

/**
 * @param {readonly Entry[]} entries
 * @returns {{ root: Buffer, leaves: Buffer }}
 */
function directories(entries) {
  const flat = encodeDirectory(entries);
  if (flat.length <= ROOT_BYTES) return { root: flat, leaves: Buffer.alloc(0) };

  for (let size = FIRST_LEAF_ENTRIES; ; size *= 2) {
    /** @type {Entry[]} */
    const pointers = [];
    /** @type {Buffer[]} */
    const leaves = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const leaf = encodeDirectory(entries.slice(i, i + size));
      pointers.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = encodeDirectory(pointers);
    if (root.length <= ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

/**
 * Columns of variable-length numbers: id steps, runs, lengths, offsets (0 = right after the one before).
 * @param {readonly Entry[]} entries
 */
function encodeDirectory(entries) {
  const before = (/** @type {number} */ i) => entries[i - 1];
  const numbers = [
    entries.length,
    ...entries.map(({ id }, i) => id - (before(i)?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, i) => {
      const last = before(i);
      return last && offset === last.offset + last.length ? 0 : offset + 1;
    }),
  ];
  return gzipSync(Buffer.from(numbers.flatMap(varint)), { level: 9 });
}

/** @param {number} value */
function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  return bytes;
}

/**
 * @param {readonly number[]} sections bytes of root directory, metadata, leaf directories
 * @param {number} dataBytes
 * @param {readonly number[]} counts addressed tiles, entries, stored tiles
 * @param {number} maxZoom
 */
function encodeHeader(sections, dataBytes, counts, maxZoom) {
  const header = Buffer.alloc(HEADER_BYTES);
  let at = header.write('PMTiles');
  const byte = (/** @type {number} */ value) => (at = header.writeUInt8(value, at));
  const long = (/** @type {number} */ value) => (at = header.writeBigUInt64LE(BigInt(value), at));
  const degrees = (/** @type {number} */ value) => (at = header.writeInt32LE(Math.round(value * 1e7), at));

  byte(3);
  let offset = HEADER_BYTES;
  for (const length of [...sections, dataBytes]) {
    long(offset);
    long(length);
    offset += length;
  }
  counts.forEach(long);
  byte(1); // clustered: tiles lie in the order of their ids
  [GZIP, GZIP, VECTOR_TILE, 0, maxZoom].forEach(byte);
  [-180, -85.0511287, 180, 85.0511287].forEach(degrees);
  byte(2); // centre zoom
  [0, 20].forEach(degrees);
  return header;
}
