import { failure, success, type Result } from '../../shared/problem.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import type { DecodedFile } from './decode-json.ts';
import { decodeParquet } from './decode-parquet.ts';
import { decodeText } from './decode-text.ts';
import type { ByteFormat } from './interchange-format.ts';
import { readZipEntry } from './read-zip-entry.ts';

/** The dataset in a file that is no text: a map in an archive, or columns of Parquet. Fails where it cannot be read, and where no event is left. */
export async function decodeBytes(
  format: ByteFormat,
  bytes: Buffer,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<DecodedFile>> {
  if (format === 'geoparquet') return await decodeParquet(bytes, fileName, steps);
  const map = await readZipEntry(bytes, (path) => /\.kml$/i.test(path));
  if (!map.ok) return map;
  if (map.value === null) return failure('problem.zipWithoutMap', { fileName });
  const decoded = await decodeText('kml', new TextDecoder().decode(map.value), fileName, steps);
  return decoded.ok ? success({ ...decoded.value, format }) : decoded;
}
