import { isUtf8 } from 'node:buffer';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { failure, type Result } from '../../shared/problem.ts';
import { decodeDataset } from '../dataset/decode-dataset.ts';
import { detectDataset } from './detect-dataset.ts';
import { reasonOf } from './error-reason.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';

/** Below the longest text that JavaScript can hold. */
const limitMegabytes = 512;
const megabyte = 1_000_000;
const headBytes = 65_536;

/**
 * Reads a dataset file: what it is, how large it is and how it begins are looked at before it is read whole.
 * Every failure names the file as people know it (`fileName`) and says what to do; `decodeDataset` has its own.
 */
export async function readDatasetFile(path: string, fileName: string): Promise<Result<LoadedDataset>> {
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    const about = await stat(path);
    if (about.isDirectory()) return failure('problem.fileIsFolder', { fileName });
    if (!about.isFile()) return failure('problem.fileIsDevice', { fileName });
    if (about.size === 0) return failure('problem.fileEmpty', { fileName });
    if (about.size > limitMegabytes * megabyte) {
      const megabytes = Math.ceil(about.size / megabyte);
      return failure('problem.fileTooLarge', { fileName, megabytes, limit: limitMegabytes });
    }
    const file = await open(path);
    try {
      return await readDataset(file, fileName);
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') return failure('problem.fileMissing', { fileName });
    return failure('problem.fileUnreadable', { fileName, reason });
  }
}

async function readDataset(file: FileHandle, fileName: string): Promise<Result<LoadedDataset>> {
  const { buffer: head, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
  const kind = detectDataset(head.subarray(0, bytesRead));
  if (kind === 'other') return failure('problem.fileNotDataset', { fileName });
  if (kind === 'encoding') return failure('problem.fileEncoding', { fileName });
  const bytes = await file.readFile();
  if (!isUtf8(bytes)) return failure('problem.fileEncoding', { fileName });
  return decodeDataset(bytes.toString('utf8').replace(/^\uFEFF/, ''));
}
