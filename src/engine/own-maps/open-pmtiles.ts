import { open, type FileHandle } from 'node:fs/promises';
import {
  Compression,
  PMTiles,
  SharedPromiseCache,
  TileType,
  type Header,
  type RangeResponse,
  type Source,
} from 'pmtiles';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { OwnMapKind } from '../../shared/own-map.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { deepestZoom, knownExtent, plainAttribution, type MapFile } from './map-file.ts';
import { mostTileBytes, unpackTile } from './unpack-tile.ts';

const kinds: Readonly<Partial<Record<TileType, OwnMapKind>>> = {
  [TileType.Mvt]: 'shapes',
  [TileType.Png]: 'pictures',
  [TileType.Jpeg]: 'pictures',
  [TileType.Webp]: 'pictures',
  [TileType.Avif]: 'pictures',
};

/**
 * A PMTiles archive, of which only what is asked for is read. Fails with `problem.mapDamaged` and `problem.mapTilesUnknown`.
 * Rejects with the system's error where the file cannot be opened.
 */
export async function openPmtiles({ path, fileName }: FileToOpen): Promise<Result<MapFile>> {
  const file = await open(path);
  const opened = await readArchive(file, path, fileName);
  if (!opened.ok) await file.close();
  return opened;
}

async function readArchive(file: FileHandle, path: string, fileName: string): Promise<Result<MapFile>> {
  const { size } = await file.stat();
  try {
    // it unpacks directories by itself, without a limit, where it is not told how
    const directories = new SharedPromiseCache(undefined, undefined, unpack);
    const archive = new PMTiles(sourceOf(file, path), directories, unpack);
    const header = await archive.getHeader();
    // another version 3 writer may leave its parts in any order, but all of them are in the file
    if (partsEnd(header) > size) return failure('problem.mapDamaged', { fileName });
    const kind = kinds[header.tileType];
    if (kind === undefined || !isReadable(header.tileCompression)) {
      return failure('problem.mapTilesUnknown', { fileName });
    }
    const metadata = await archive.getMetadata();
    const attribution = typeof metadata === 'object' && metadata !== null && 'attribution' in metadata;
    return success({
      content: {
        kind,
        minZoom: Math.min(header.minZoom, deepestZoom),
        maxZoom: Math.min(header.maxZoom, deepestZoom),
        extent: extentOf(header),
        attribution: plainAttribution(attribution ? metadata.attribution : ''),
      },
      async tile(z, x, y) {
        try {
          const found = await archive.getZxy(z, x, y);
          return success(found === undefined ? null : new Uint8Array(found.data));
        } catch {
          return failure('problem.mapDamaged', { fileName });
        }
      },
      close: () => file.close(),
    });
  } catch (error) {
    // directories may be packed otherwise than tiles are, and the first is read with the header
    return failure(error instanceof UnknownCompression ? 'problem.mapTilesUnknown' : 'problem.mapDamaged', {
      fileName,
    });
  }
}

function sourceOf(file: FileHandle, path: string): Source {
  return {
    getKey: () => path,
    async getBytes(offset, length): Promise<RangeResponse> {
      if (length > mostTileBytes) throw new RangeError(`${path}: ${length} bytes in one piece`);
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.slice(0, bytesRead).buffer };
    },
  };
}

class UnknownCompression extends Error {}

async function unpack(data: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (!isReadable(compression)) throw new UnknownCompression(`compression ${compression} is not read`);
  const bytes = await unpackTile(new Uint8Array(data));
  return bytes.buffer;
}

function isReadable(compression: Compression): boolean {
  return [Compression.Unknown, Compression.None, Compression.Gzip].includes(compression);
}

function partsEnd(header: Header): number {
  const { rootDirectoryOffset, rootDirectoryLength, jsonMetadataOffset, jsonMetadataLength } = header;
  const { leafDirectoryOffset, leafDirectoryLength = 0, tileDataOffset, tileDataLength = 0 } = header;
  return Math.max(
    rootDirectoryOffset + rootDirectoryLength,
    jsonMetadataOffset + jsonMetadataLength,
    leafDirectoryOffset + leafDirectoryLength,
    tileDataOffset + tileDataLength,
  );
}

function extentOf({ minLon, minLat, maxLon, maxLat }: Header): MapExtent {
  return knownExtent([minLon, minLat, maxLon, maxLat]);
}
