import { stat } from 'node:fs/promises';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { readFault } from '../project/database-fault.ts';
import { openToRead, type Database } from '../project/open-database.ts';
import { decodeForeign, type Onward } from './decode-foreign.ts';
import type { DecodedFile } from './decode-json.ts';
import { mostEvents, type ForeignRecords } from './foreign-records.ts';
import { readGeoJson } from './read-geojson.ts';
import { geometryOfBlob } from './wkb.ts';

/** All that is read of it is held in memory at once. */
const mostMegabytes = 512;
const mostLayers = 100;
/** Lists of layers and of reference systems are longer only to hurt. */
const mostListed = 10_000;
const lists = ['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'];

interface Layer {
  readonly name: string;
  readonly title: string | null;
  readonly geometry: string;
  readonly system: number | null;
}

/**
 * The dataset in a GeoPackage of another program: each row of each layer of features is an event, its fields read as those of
 * GeoJSON are. Only rows of tables are read: views, virtual tables and generated columns are a stranger's program, which may
 * never end. Fails with `problem.fileTooLarge`, `problem.layersNotListed`, `problem.layersTooLarge`, and where no event is left.
 */
export async function decodeGeoPackage(
  { path, fileName }: FileToOpen,
  steps: OpeningSteps,
): Promise<Result<DecodedFile>> {
  let database: Database | null = null;
  try {
    const { size } = await stat(path);
    if (size > mostMegabytes * 1e6)
      return failure('problem.fileTooLarge', { fileName, megabytes: Math.ceil(size / 1e6), limit: mostMegabytes });
    const opened = await openToRead(path);
    database = opened;
    const dataset = await decodeForeign((into, onward) => readLayers(opened, fileName, into, onward), fileName, steps);
    return dataset.ok ? success({ dataset: dataset.value, format: 'geopackage-layers' }) : dataset;
  } catch (error) {
    return readFault(error, fileName);
  } finally {
    database?.close();
  }
}

async function readLayers(
  database: Database,
  fileName: string,
  into: ForeignRecords,
  onward: Onward,
): Promise<Result<null>> {
  const isListed = lists.every((name) => isRealTable(database, name) && !hasMadeColumns(database, name));
  if (!isListed) return failure('problem.layersNotListed', { fileName });
  const layers = database
    .prepare<[number, number, number, number], Layer>(
      `SELECT CAST(c.table_name AS TEXT) AS name, CAST(c.identifier AS TEXT) AS title, CAST(g.column_name AS TEXT) AS geometry,
         s.organization_coordsys_id AS system
       FROM (SELECT table_name, identifier FROM gpkg_contents WHERE data_type = 'features' LIMIT ?) c
       JOIN (SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns LIMIT ?) g ON g.table_name = c.table_name
       LEFT JOIN (SELECT srs_id, organization_coordsys_id FROM gpkg_spatial_ref_sys LIMIT ?) s ON s.srs_id = g.srs_id LIMIT ?`,
    )
    .all(mostListed, mostListed, mostListed, mostLayers);
  const tables = layers.filter(({ name }) => isRealTable(database, name));
  if (tables.length < layers.length)
    into.warn('', { key: 'problem.viewsLeftOut', values: { count: layers.length - tables.length } });
  const budget = { rows: mostEvents + 1, bytes: mostMegabytes * 1e6 };
  for (const [index, layer] of tables.entries()) {
    const features = await featuresOf(database, layer, budget, () => onward(index / tables.length));
    if (features === null) return failure('problem.layersTooLarge', { fileName, limit: mostMegabytes });
    const crs = layer.system === 4326 ? {} : { crs: { properties: { name: `EPSG:${layer.system ?? '?'}` } } };
    await readGeoJson(
      { type: 'FeatureCollection', features, ...crs },
      into,
      (done) => onward((index + done) / tables.length),
      `${layer.name}.`,
    );
    if (tables.length === 1) into.title = layer.title ?? layer.name;
  }
  return success(null);
}

/** What is left to read of all layers: one may be listed again and again. */
interface Budget {
  rows: number;
  bytes: number;
}

/** Null where they have more bytes than are left. */
async function featuresOf(
  database: Database,
  { name, geometry }: Layer,
  budget: Budget,
  onward: () => Promise<void>,
): Promise<readonly object[] | null> {
  const columns = storedColumns(database, name);
  if (columns.length === 0) return [];
  const rows = database.prepare<[number], Record<string, unknown>>(
    `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)} LIMIT ?`,
  );
  const features: object[] = [];
  for (const { [geometry]: blob, ...fields } of rows.iterate(budget.rows)) {
    await onward();
    budget.rows--;
    for (const value of [blob, ...Object.values(fields)]) budget.bytes -= bytesOf(value);
    if (budget.bytes < 0) return null;
    const properties = Object.fromEntries(Object.entries(fields).filter(([, value]) => !(value instanceof Uint8Array)));
    features.push({ type: 'Feature', properties, geometry: blob instanceof Uint8Array ? geometryOfBlob(blob) : null });
  }
  return features;
}

/** Whether it is a table of rows: neither a view nor a virtual table. SQLite checks names and types against the texts. */
function isRealTable(database: Database, name: string): boolean {
  const found = database
    .prepare(
      "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? COLLATE NOCASE AND sql LIKE 'CREATE TABLE %'",
    )
    .get(name);
  return found !== undefined;
}

/** Its columns without generated and hidden ones. */
function storedColumns(database: Database, table: string): readonly string[] {
  return database
    .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
    .pluck()
    .all(table);
}

/** Whether a column of it is computed when it is read. */
function hasMadeColumns(database: Database, table: string): boolean {
  return database.prepare('SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0').get(table) !== undefined;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.byteLength;
  return typeof value === 'string' ? value.length : 8;
}
