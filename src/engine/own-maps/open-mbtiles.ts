import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';
import { readFault } from '../project/database-fault.ts';
import { openToRead, type Database } from '../project/open-database.ts';
import { deepestZoom, kindOfTile, knownExtent, plainAttribution, type MapFile } from './map-file.ts';
import { putsTablesTogether } from './tiles-view.ts';
import { mostTileBytes, unpackTile } from './unpack-tile.ts';

/**
 * An MBTiles file: a database with a table `tiles`, or a view of that name over two tables, as is the custom where tiles are
 * alike. Fails with `problem.mapDamaged`, `problem.mapEmpty`, `problem.mapTilesUnknown`, `problem.databaseNotMap`.
 */
export async function openMbtiles({ path, fileName }: FileToOpen): Promise<Result<MapFile>> {
  let database: Database | null = null;
  try {
    database = await openToRead(path);
    const opened = await readTiles(database, fileName);
    if (!opened.ok) database.close();
    return opened;
  } catch (error) {
    database?.close();
    return faultOf(error, fileName);
  }
}

async function readTiles(database: Database, fileName: string): Promise<Result<MapFile>> {
  if (!hasTiles(database)) return failure('problem.databaseNotMap', { fileName });
  const metadata = readMetadata(database);
  const first = database
    .prepare<[number], Uint8Array>('SELECT tile_data FROM tiles WHERE length(tile_data) BETWEEN 1 AND ? LIMIT 1')
    .pluck()
    .get(mostTileBytes);
  if (first === undefined) return failure('problem.mapEmpty', { fileName });
  const kind = kindOfTile(await unpackTile(first));
  if (kind === null) return failure('problem.mapTilesUnknown', { fileName });
  const { minZoom, maxZoom } = zoomsOf(database, metadata);
  // rows are counted from the south
  const find = database
    .prepare<[number, number, number], Uint8Array>(
      'SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1',
    )
    .pluck();
  return success({
    content: {
      kind,
      minZoom,
      maxZoom,
      extent: knownExtent((metadata.get('bounds') ?? '').split(',').map(Number)),
      attribution: plainAttribution(metadata.get('attribution')),
    },
    async tile(z, x, y) {
      try {
        const found = find.get(z, x, 2 ** z - 1 - y);
        const isTile = found instanceof Uint8Array && found.byteLength > 0 && found.byteLength <= mostTileBytes;
        return success(isTile ? await unpackTile(found) : null);
      } catch (error) {
        return faultOf(error, fileName);
      }
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  });
}

function hasTiles(database: Database): boolean {
  const parts = database
    .prepare<[], [string, string, string]>("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('table', 'view')")
    .raw()
    .all();
  const tiles = parts.find(([, name]) => name === 'tiles');
  if (tiles === undefined) return false;
  const [type, , sql] = tiles;
  if (type === 'table') return /^CREATE TABLE\b/i.test(sql);
  const otherViews = parts.filter((part) => part !== tiles && part[0] === 'view').map(([, name]) => name);
  return putsTablesTogether(sql, otherViews);
}

function readMetadata(database: Database): ReadonlyMap<string, string> {
  const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'metadata'").get();
  if (isThere === undefined) return new Map();
  const rows = database
    .prepare<[], [string, string]>('SELECT CAST(name AS TEXT), CAST(value AS TEXT) FROM metadata LIMIT 100')
    .raw()
    .all();
  return new Map(rows);
}

function zoomsOf(database: Database, metadata: ReadonlyMap<string, string>) {
  const told = [metadata.get('minzoom'), metadata.get('maxzoom')].map((zoom) => Number.parseInt(zoom ?? '', 10));
  const [least = Number.NaN, most = Number.NaN] = told.every((zoom) => zoom >= 0 && zoom <= deepestZoom)
    ? told
    : (database.prepare<[], [number, number]>('SELECT min(zoom_level), max(zoom_level) FROM tiles').raw().get() ?? []);
  const within = (zoom: number): number => Math.min(Math.max(Math.trunc(zoom) || 0, 0), deepestZoom);
  return { minZoom: within(least), maxZoom: Math.max(within(least), within(most)) };
}

function faultOf(error: unknown, fileName: string): Result<never> {
  // zlib's errors are of a tile
  if (/^(?:Z_|ERR_|SQLITE_(?:CORRUPT|NOTADB|FORMAT|IOERR|ERROR|MISMATCH))/.test(reasonOf(error))) {
    return failure('problem.mapDamaged', { fileName });
  }
  return readFault(error, fileName);
}
