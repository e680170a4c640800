import { failure, success, type Result } from '../../shared/problem.ts';
import { datasetFormat, datasetVersion } from './dataset-schema.ts';
import { jsonKind } from './json-kind.ts';

export type DatasetFile = Readonly<Record<string, unknown>>;

/**
 * Whether a JSON value calls itself a dataset that this program can read.
 * Failures: `problem.notDataset`, `problem.newerVersion`, `problem.version`.
 */
export function checkFormat(value: unknown): Result<DatasetFile> {
  if (jsonKind(value) !== 'object') return failure('problem.notDataset');
  const file = value as DatasetFile;
  if (file['format'] !== datasetFormat) return failure('problem.notDataset', undefined, 'format');
  const version = file['version'];
  if (version === datasetVersion) return success(file);
  if (typeof version === 'number' && version > datasetVersion)
    return failure('problem.newerVersion', { version, known: datasetVersion }, 'version');
  return failure('problem.version', { known: datasetVersion }, 'version');
}
