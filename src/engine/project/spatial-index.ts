import { giveBack } from '../../shared/give-back.ts';
import { passingMemory } from '../passing-memory.ts';
import { blobEnvelope } from './blob-envelope.ts';
import type { Layer } from './geopackage-tables.ts';
import type { Database } from './open-database.ts';
import { fillPackedTree, outwards } from './packed-tree.ts';

/** Rows that are taken up before others have their turn on the thread. */
const rowsAStep = 500;

/** Tells other programs that a layer has an R-tree, and makes it, empty. */
export function createSpatialIndex(database: Database, { table }: Layer): void {
  database.exec(`CREATE VIRTUAL TABLE ${treeOf(table)} USING rtree(id, minx, maxx, miny, maxy)`);
  database
    .prepare("INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', ?, 'write-only')")
    .run(table, 'http://www.geopackage.org/spec130/#extension_rtree');
}

/**
 * Fills the R-tree, which is empty, from the rows that are there, and the layer's extent, then leaves both to the triggers
 * that every writer of the file runs from now on. `onward` is awaited between rows, and ends it where it rejects.
 */
export async function fillSpatialIndex(
  database: Database,
  { table }: Layer,
  onward: () => Promise<void>,
): Promise<void> {
  const extent = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  // no more than this; to count those that have a geometry is to read them all at one go
  const most = Number(database.prepare(`SELECT ifnull(max(fid), 0) FROM ${table}`).pluck().get());
  const [fids, bounds] = [new Float64Array(passingMemory(8 * most)), new Float32Array(passingMemory(16 * most))];
  let count = 0;
  for (const [fid, geom] of placedRows(database, table)) {
    if (count % rowsAStep === 0) await onward();
    const envelope = blobEnvelope(geom);
    if (envelope === null) continue;
    const { minX, maxX, minY, maxY } = envelope;
    fids[count] = fid;
    bounds.set(outwards(minX, maxX, minY, maxY), 4 * count);
    count++;
    extent.west = Math.min(extent.west, minX);
    extent.south = Math.min(extent.south, minY);
    extent.east = Math.max(extent.east, maxX);
    extent.north = Math.max(extent.north, maxY);
  }
  const boxes = { fids: fids.subarray(0, count), bounds: bounds.subarray(0, 4 * count) };
  await fillPackedTree(database, treeOf(table), boxes, onward);
  giveBack(fids);
  giveBack(bounds);
  if (extent.west <= extent.east) {
    // the tree's own bounds are 32-bit floats, rounded outwards
    database
      .prepare('UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?')
      .run(extent.west, extent.south, extent.east, extent.north, table);
  }
  database.exec(triggersOf(table));
}

/** A part at a time: nothing can be written while rows are being read, and all of them may not fit in memory. */
function* placedRows(database: Database, table: string): Iterable<readonly [fid: number, geom: Uint8Array]> {
  const next = database
    .prepare<[number], readonly [number, Uint8Array]>(
      `SELECT fid, geom FROM ${table} WHERE fid > ? AND geom NOTNULL ORDER BY fid LIMIT 2000`,
    )
    .raw();
  for (let rows = next.all(0); rows.length > 0; rows = next.all(rows.at(-1)?.[0] ?? Infinity)) yield* rows;
}

function treeOf(table: string): string {
  return `rtree_${table}_geom`;
}

/** The triggers of GeoPackage 1.3, annex F.3, in its names: other programs look for them. */
function triggersOf(table: string): string {
  const tree = treeOf(table);
  const trigger = (name: string, on: string, condition: string, body: string): string =>
    `CREATE TRIGGER ${tree}_${name} AFTER ${on} ON ${table} WHEN ${condition} BEGIN ${body} END;`;
  const full = '(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))';
  const none = '(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))';
  const same = 'OLD.fid = NEW.fid';
  const moved = 'OLD.fid != NEW.fid';
  const put = `INSERT OR REPLACE INTO ${tree} VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));`;
  const out = `DELETE FROM ${tree} WHERE id = OLD.fid;`;
  return [
    trigger('insert', 'INSERT', full, put),
    trigger('update1', 'UPDATE OF geom', `${same} AND ${full}`, put),
    trigger('update2', 'UPDATE OF geom', `${same} AND ${none}`, out),
    trigger('update3', 'UPDATE', `${moved} AND ${full}`, `${out} ${put}`),
    trigger('update4', 'UPDATE', `${moved} AND ${none}`, `DELETE FROM ${tree} WHERE id IN (OLD.fid, NEW.fid);`),
    trigger('delete', 'DELETE', 'OLD.geom NOTNULL', out),
  ].join('\n');
}
