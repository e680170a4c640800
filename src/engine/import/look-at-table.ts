import { open, stat } from 'node:fs/promises';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { TableCertainty, TableSettings } from '../../shared/table-import.ts';
import { reasonOf } from '../files/error-reason.ts';
import { detectEncoding, type DetectedEncoding } from './detect-encoding.ts';
import { cutSample, detectSettings } from './detect-table.ts';
import { sampleTable } from './sample-table.ts';

/** A file that is a table, before anything is decided. */
export interface FoundTable {
  readonly bytes: number;
  readonly settings: TableSettings;
  readonly sureEncoding: TableCertainty['encoding'];
  /** It was made of records, which have numbers, and names in their first row: the file has no such lines. */
  readonly isOfRecords: boolean;
}

/** Whether a file of this name is looked at as a table first. */
export function hasTableName(fileName: string): boolean {
  return /\.(csv|tsv|tab|txt|xlsx|xlsm)$/i.test(fileName);
}

/**
 * What kind of table a file is; `isOfRecords`: it was written out of records of fields. Fails, with a message that names the
 * file, where it is none.
 */
export async function lookAtTable(
  path: string,
  fileName: string,
  language: string,
  isOfRecords = false,
): Promise<Result<FoundTable>> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return failure('problem.fileIsFolder', { fileName });
    if (!about.isFile()) return failure('problem.fileIsDevice', { fileName });
    if (about.size === 0) return failure('problem.fileEmpty', { fileName });
    const encoding = await encodingOf(path);
    if (encoding === null) return failure('problem.tableNotText', { fileName });
    const sample = await sampleTable(path, encoding.encoding);
    const seen = detectSettings(sample, encoding.encoding, language);
    const settings = isOfRecords ? { ...seen, delimiter: ',', quote: '"', hasHeader: true } : seen;
    const { names, rows } = cutSample(sample, settings);
    if (rows.length === 0 || (names.length < 2 && /\.txt$/i.test(fileName))) {
      return failure('problem.tableWithoutRows', { fileName });
    }
    return success({ bytes: about.size, settings, sureEncoding: encoding.sure, isOfRecords });
  } catch (error) {
    return tableFault(error, fileName);
  }
}

/** Why a table cannot be read. It may be taken away at any time: it is not ours. */
export function tableFault(error: unknown, fileName: string): Result<never> {
  const reason = reasonOf(error);
  if (reason === 'ENOENT') return failure('problem.fileMissing', { fileName });
  return failure('problem.fileUnreadable', { fileName, reason });
}

async function encodingOf(path: string): Promise<DetectedEncoding | null> {
  const file = await open(path);
  try {
    return await detectEncoding(file);
  } finally {
    await file.close();
  }
}
