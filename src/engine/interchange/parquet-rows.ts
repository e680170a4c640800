import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { mostEvents } from './foreign-records.ts';
import { asList, asObject, asText } from './json-values.ts';
import { geometryOfWkb } from './wkb.ts';

/** The rows of a Parquet file, and the column that holds their geometries; null: none does. */
export interface ParquetRows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly geometry: string | null;
  /** Columns that only repeat what its geometries say, their bounding boxes. */
  readonly hidden: readonly string[];
}

/** Unpacked, all columns together; and one page of one of them. */
export const mostParquetBytes = 256_000_000;
const mostPageBytes = 64_000_000;

/** Pages say how large they are once they are unpacked, and that much memory is taken first: a lie, of one or of all, is refused. */
function boundedCompressors(): Readonly<Record<string, (packed: Uint8Array, bytes: number) => Uint8Array>> {
  let left = mostParquetBytes;
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

/** Null where there is more in it than is read. Throws errors of all kinds where something is wrong in it, or never ends. */
export async function readParquetRows(bytes: Uint8Array): Promise<ParquetRows | null> {
  const file = { byteLength: bytes.byteLength, slice: (start: number, end?: number) => arrayBuffer(bytes, start, end) };
  const metadata = await parquetMetadataAsync(file);
  const size = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (size > mostParquetBytes || Number(metadata.num_rows) > mostEvents) return null;
  const parsers = { geometryFromBytes: geometryOfWkb, geographyFromBytes: geometryOfWkb };
  const rows = await parquetReadObjects({ file, metadata, compressors: boundedCompressors(), parsers });
  return { rows, ...geometryColumns(metadata.key_value_metadata ?? []) };
}

function arrayBuffer(bytes: Uint8Array, start: number, end = bytes.byteLength): ArrayBuffer {
  const from = start < 0 ? bytes.byteLength + start : start;
  return new Uint8Array(bytes.subarray(from, end)).buffer;
}

/** GeoParquet tells them in JSON; since 1.1, a `covering` names the column of bounding boxes. */
function geometryColumns(
  metadata: readonly { readonly key: string; readonly value?: string }[],
): Pick<ParquetRows, 'geometry' | 'hidden'> {
  const geo = metadata.find(({ key }) => key === 'geo')?.value;
  const about = geo === undefined ? null : asObject(JSON.parse(geo));
  const name = about?.['primary_column'];
  const columns = Object.values(asObject(about?.['columns']) ?? {}).map(asObject);
  const boxes = columns.flatMap((column) => Object.values(asObject(asObject(column?.['covering'])?.['bbox']) ?? {}));
  const hidden = boxes.map((path) => asText(asList(path)[0]));
  return { geometry: typeof name === 'string' ? name : null, hidden: [...new Set(hidden)] };
}
