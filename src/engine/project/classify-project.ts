import { failure, success, type Result } from '../../shared/problem.ts';
import { geoPackageId } from './geopackage-tables.ts';
import type { Database } from './open-database.ts';
import { projectSchema } from './project-tables.ts';

/** A larger file takes longer to check than anybody waits for it to open. */
const checkedBytes = 50_000_000;

/** Where a database's header says its page size, how many pages there are, and whose it is (SQLite's file format, 1.3). */
const pageSizeAt = 16;
const pageCountAt = 28;
const applicationIdAt = 68;

/** Whether a file begins as every SQLite database does. */
export function isDatabase(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, 16)) === 'SQLite format 3\0';
}

/** Whether a database says that it is a GeoPackage. */
export function isGeoPackage(head: Uint8Array): boolean {
  return new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(applicationIdAt) === geoPackageId;
}

/** Whether the file is shorter than its header says: copied in part, or cut off. */
export function isCutOff(head: Uint8Array, fileBytes: number): boolean {
  if (head.byteLength < 100) return true;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const pageSize = view.getUint16(pageSizeAt);
  // 1 stands for 65,536
  return view.getUint32(pageCountAt) * (pageSize === 1 ? 65_536 : pageSize) > fileBytes;
}

/**
 * The schema of a project; whether a GeoPackage is one that this program can read. Failures: `problem.geoPackageNotProject`,
 * `problem.projectNewer`, `problem.projectDamaged` (see `checkProject` too). Throws SQLite's error (`code`).
 */
export function classifyProject(database: Database, fileName: string): Result<number> {
  if (!hasTable(database, 'ct_meta')) return failure('problem.geoPackageNotProject', { fileName });
  const schema = Number(database.prepare("SELECT value FROM ct_meta WHERE key = 'schema'").pluck().get());
  if (!Number.isSafeInteger(schema) || schema < 1) return failure('problem.projectDamaged', { fileName });
  if (schema > projectSchema)
    return failure('problem.projectNewer', { fileName, version: schema, known: projectSchema });
  return success(schema);
}

/** Whether a project that is not too large for it hangs together. Fails with `problem.projectDamaged`. */
export function checkProject(database: Database, fileName: string): Result<null> {
  if (sizeOf(database) > checkedBytes || database.pragma('quick_check(1)', { simple: true }) === 'ok')
    return success(null);
  return failure('problem.projectDamaged', { fileName });
}

function sizeOf(database: Database): number {
  return (
    Number(database.pragma('page_count', { simple: true })) * Number(database.pragma('page_size', { simple: true }))
  );
}

export function hasTable(database: Database, name: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
}
