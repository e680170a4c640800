import { failure, success, type Result } from '../../shared/problem.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { decodeForeign } from './decode-foreign.ts';
import type { DecodedFile } from './decode-json.ts';
import { readGeoJson } from './read-geojson.ts';
import { instantText } from './plain-time.ts';
import { mostParquetBytes, type ParquetRows } from './parquet-rows.ts';
import { readParquetInProcess } from './parquet-process.ts';
import { readPlainRecords } from './read-plain-records.ts';

/** The dataset in a Parquet file: each row is an event; GeoParquet's geometries are its places. Fails where it cannot be read. */
export async function decodeParquet(
  bytes: Buffer,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<DecodedFile>> {
  const read = await readParquetInProcess(bytes, steps);
  if (read === 'damaged') return failure('problem.parquetDamaged', { fileName });
  if (read === null) return failure('problem.parquetTooLarge', { fileName, limit: mostParquetBytes / 1e6 });
  const { rows, geometry, hidden } = read;
  const dataset = await decodeForeign(
    async (into, onward) => {
      const records = rows.map((row) => plainRow(row, hidden));
      if (geometry === null) await readPlainRecords(records, into, onward);
      else
        await readGeoJson(
          { type: 'FeatureCollection', features: records.map((record) => featureOf(record, geometry)) },
          into,
          onward,
        );
      return success(null);
    },
    fileName,
    steps,
  );
  return dataset.ok ? success({ dataset: dataset.value, format: 'geoparquet' }) : dataset;
}

type Row = ParquetRows['rows'][number];

/** Dates as EDTF, whole numbers as numbers, or as texts where those would round them, bytes left out. */
function plainRow(row: Row, hidden: readonly string[]): Row {
  const plain = (value: unknown): unknown => {
    if (value instanceof Date)
      return Number.isNaN(value.getTime()) ? null : instantText(value.getTime()).replace(/T00:00:00Z$/, '');
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return value instanceof Uint8Array ? null : value;
  };
  const told = Object.entries(row).filter(([name]) => !hidden.includes(name));
  return Object.fromEntries(told.map(([name, value]) => [name, plain(value)]));
}

function featureOf(record: Row, geometry: string): object {
  const { [geometry]: shape, ...properties } = record;
  return { type: 'Feature', properties, geometry: shape ?? null };
}
