import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { decodeForeign } from './decode-foreign.ts';
import type { DecodedFile } from './decode-json.ts';
import { mostEvents } from './foreign-records.ts';
import { asObject } from './json-values.ts';
import { readGeoJson } from './read-geojson.ts';
import { instantText } from './plain-time.ts';
import { readPlainRecords } from './read-plain-records.ts';
import { geometryOfWkb } from './wkb.ts';

/** Unpacked, all columns together; and one page of one of them. */
const mostBytes = 256_000_000;
const mostPageBytes = 64_000_000;

/** Pages say how large they are once they are unpacked, and that much memory is taken first: a lie, of one or of all, is refused. */
function boundedCompressors(): Readonly<Record<string, (packed: Uint8Array, bytes: number) => Uint8Array>> {
  let left = mostBytes;
  return Object.fromEntries(
    Object.entries(compressors).map(([name, unpack]) => [
      name,
      (packed: Uint8Array, bytes: number): Uint8Array => {
        left -= bytes;
        if (bytes > mostPageBytes || left < 0) throw new RangeError('pages of Parquet are too large');
        return unpack(packed, bytes);
      },
    ]),
  );
}

/** The dataset in a Parquet file: each row is an event; GeoParquet's geometries are its places. Fails where it cannot be read. */
export async function decodeParquet(
  bytes: Buffer,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<DecodedFile>> {
  const rows = await rowsOf(bytes, fileName);
  if (!rows.ok) return rows;
  const geometryColumn = rows.value.geometry;
  const dataset = await decodeForeign(
    async (into, onward) => {
      const records = rows.value.rows.map((row) => plainRow(row));
      if (geometryColumn === null) await readPlainRecords(records, into, onward);
      else
        await readGeoJson(
          { type: 'FeatureCollection', features: records.map((record) => featureOf(record, geometryColumn)) },
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

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(
  bytes: Buffer,
  fileName: string,
): Promise<Result<{ readonly rows: readonly Row[]; readonly geometry: string | null }>> {
  const file = { byteLength: bytes.byteLength, slice: (start: number, end?: number) => arrayBuffer(bytes, start, end) };
  try {
    const metadata = await parquetMetadataAsync(file);
    const size = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
    if (size > mostBytes || Number(metadata.num_rows) > mostEvents)
      return failure('problem.parquetTooLarge', { fileName, limit: mostBytes / 1e6 });
    const parsers = { geometryFromBytes: geometryOfWkb, geographyFromBytes: geometryOfWkb };
    const rows: readonly Row[] = await parquetReadObjects({
      file,
      metadata,
      compressors: boundedCompressors(),
      parsers,
    });
    return success({ rows, geometry: geometryColumn(metadata.key_value_metadata ?? []) });
  } catch {
    // whatever is wrong in it: the library throws errors of all kinds
    return failure('problem.parquetDamaged', { fileName });
  }
}

function arrayBuffer(bytes: Buffer, start: number, end = bytes.byteLength): ArrayBuffer {
  const from = start < 0 ? bytes.byteLength + start : start;
  return new Uint8Array(bytes.subarray(from, end)).buffer;
}

/** GeoParquet tells it in JSON. */
function geometryColumn(metadata: readonly { readonly key: string; readonly value?: string }[]): string | null {
  const geo = metadata.find(({ key }) => key === 'geo')?.value;
  if (geo === undefined) return null;
  const name = asObject(JSON.parse(geo))?.['primary_column'];
  return typeof name === 'string' ? name : null;
}

/** Dates as EDTF, large whole numbers as numbers, bytes left out. */
function plainRow(row: Row): Row {
  const plain = (value: unknown): unknown => {
    if (value instanceof Date)
      return Number.isNaN(value.getTime()) ? null : instantText(value.getTime()).replace(/T00:00:00Z$/, '');
    if (typeof value === 'bigint') return Number(value);
    return value instanceof Uint8Array ? null : value;
  };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

function featureOf(record: Row, geometry: string): object {
  const { [geometry]: shape, ...properties } = record;
  return { type: 'Feature', properties, geometry: shape ?? null };
}
