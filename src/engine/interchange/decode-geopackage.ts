import { stat } from 'node:fs/promises';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { hasTable } from '../project/classify-project.ts';
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

interface Layer {
  readonly name: string;
  readonly title: string | null;
  readonly geometry: string;
  readonly system: number | null;
}

/**
 * The dataset in a GeoPackage of another program: each row of each layer of features is an event, its fields read as those of
 * GeoJSON are. Views are not read: they are what a stranger's program says, not rows. Fails where no event is left.
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
    const dataset = await decodeForeign((into, onward) => readLayers(opened, into, onward), fileName, steps);
    return dataset.ok ? success({ dataset: dataset.value, format: 'geopackage-layers' }) : dataset;
  } catch (error) {
    return readFault(error, fileName);
  } finally {
    database?.close();
  }
}

async function readLayers(database: Database, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const layers = database
    .prepare<[number], Layer>(
      `SELECT c.table_name AS name, c.identifier AS title, g.column_name AS geometry, s.organization_coordsys_id AS system
       FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
       LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE c.data_type = 'features' LIMIT ?`,
    )
    .all(mostLayers);
  const tables = layers.filter(({ name }) => hasTable(database, name));
  if (tables.length < layers.length)
    into.warn('', { key: 'problem.viewsLeftOut', values: { count: layers.length - tables.length } });
  for (const [index, layer] of tables.entries()) {
    const features = featuresOf(database, layer);
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

function featuresOf(database: Database, { name, geometry }: Layer): readonly object[] {
  const rows = database.prepare<[number], Record<string, unknown>>(
    `SELECT * FROM "${name.replaceAll('"', '""')}" LIMIT ?`,
  );
  return Array.from(rows.iterate(mostEvents + 1), ({ [geometry]: blob, ...fields }) => {
    const properties = Object.fromEntries(Object.entries(fields).filter(([, value]) => !(value instanceof Uint8Array)));
    return { type: 'Feature', properties, geometry: blob instanceof Uint8Array ? geometryOfBlob(blob) : null };
  });
}
