import { isUtf8 } from 'node:buffer';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { failure, ofFile, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { detectEncoding } from '../import/detect-encoding.ts';
import { decodeBytes } from '../interchange/decode-bytes.ts';
import { decodeGeoPackage } from '../interchange/decode-geopackage.ts';
import { decodeJson, type DecodedFile } from '../interchange/decode-json.ts';
import { decodeText } from '../interchange/decode-text.ts';
import { formatOfHead, isOtherSpreadsheet } from '../interchange/head-format.ts';
import {
  isByteFormat,
  type ByteFormat,
  type InterchangeFormat,
  type TextFormat,
} from '../interchange/interchange-format.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { isCutOff, isDatabase, isGeoPackage } from '../project/classify-project.ts';
import { openProject, type ReadFile } from '../project/open-project.ts';
import { isInTransaction } from '../project/open-transaction.ts';
import { detectDataset } from './detect-dataset.ts';
import { reasonOf } from './error-reason.ts';

/** Below the longest text that JavaScript can hold; a project is not read whole, and may be as large as it is. */
const limitMegabytes = 512;
/** What is no JSON is parsed in one go, and takes several times its size. */
const foreignMegabytes = 128;
const megabyte = 1_000_000;
const headBytes = 65_536;
const chunkBytes = 8 * 2 ** 20;

/** What a file turned out to be: a project, read from its database, JSON, or a file of another format. */
type FoundFile =
  | { readonly kind: 'project' }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'bytes'; readonly format: ByteFormat; readonly bytes: Buffer }
  | { readonly kind: 'text'; readonly format: TextFormat; readonly text: string };

/** What was read of a file, and of which format it is. */
export type FileContent = ReadFile & { readonly format: InterchangeFormat };

/**
 * Reads a dataset file, a project, or a file of another format that events are kept in: what it is, how large it is and how it begins are looked at before it is read whole.
 * Every failure names the file as people know it (`fileName`) and says what to do.
 * `dataFolder`: the app's, where the columns of projects are kept.
 */
export async function readDatasetFile(
  file: FileToOpen,
  steps: OpeningSteps,
  dataFolder: string,
): Promise<Result<FileContent>> {
  return ofFile(await readFound(file, steps, dataFolder), file.fileName);
}

async function readFound(file: FileToOpen, steps: OpeningSteps, dataFolder: string): Promise<Result<FileContent>> {
  const { path, fileName } = file;
  const found = await findFile(path, fileName, steps);
  if (!found.ok) return found;
  if (found.value.kind === 'project') {
    const project = await openProject(file, steps, dataFolder);
    if (project.ok) return success({ ...project.value, format: 'geopackage' });
    if (project.problems[0]?.message.key !== 'problem.geoPackageNotProject') return project;
    return asRecords(await decodeGeoPackage(file, steps));
  }
  return asRecords(await decode(found.value, fileName, steps));
}

function asRecords(decoded: Result<DecodedFile>): Result<FileContent> {
  return decoded.ok ? success({ kind: 'records', journal: null, ...decoded.value }) : decoded;
}

async function decode(
  found: Exclude<FoundFile, { kind: 'project' }>,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<DecodedFile>> {
  switch (found.kind) {
    case 'json':
      return await decodeJson(found.text, fileName, steps);
    case 'text':
      return await decodeText(found.format, found.text, fileName, steps);
    case 'bytes':
      return await decodeBytes(found.format, found.bytes, fileName, steps);
  }
}

async function findFile(path: string, fileName: string, steps: OpeningSteps): Promise<Result<FoundFile>> {
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    const about = await stat(path);
    if (about.isDirectory()) return failure('problem.fileIsFolder', { fileName });
    if (!about.isFile()) return failure('problem.fileIsDevice', { fileName });
    if (about.size === 0) return failure('problem.fileEmpty', { fileName });
    steps.begin(about.size);
    const file = await open(path);
    try {
      return await lookInto(file, about.size, path, fileName, steps);
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') return failure('problem.fileMissing', { fileName });
    return failure('problem.fileUnreadable', { fileName, reason });
  }
}

async function lookInto(
  file: FileHandle,
  size: number,
  path: string,
  fileName: string,
  steps: OpeningSteps,
): Promise<Result<FoundFile>> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(Math.min(headBytes, size)), 0, null, 0);
  const head = buffer.subarray(0, bytesRead);
  if (isDatabase(head)) {
    // after a crash a file may be shorter than its header says, and whole once SQLite has undone what was half written
    if (isCutOff(head, size) && !(await isInTransaction(path)))
      return failure('problem.projectTruncated', { fileName });
    // before SQLite has a look at it: of a stranger's file it might undo what is half written
    return isGeoPackage(head) ? success({ kind: 'project' }) : failure('problem.databaseNotGeoPackage', { fileName });
  }
  if (isOtherSpreadsheet(head)) return failure('problem.otherSpreadsheet', { fileName });
  const format = formatOfHead(head);
  const limit = format === null ? limitMegabytes : foreignMegabytes;
  if (size > limit * megabyte) {
    return failure('problem.fileTooLarge', { fileName, megabytes: Math.ceil(size / megabyte), limit });
  }
  if (format !== null) {
    const encoding = isByteFormat(format) ? '' : ((await detectEncoding(file))?.encoding ?? 'utf-8');
    const bytes = await readBytes(file, size, steps);
    await steps.enter('parsing');
    if (isByteFormat(format)) return success({ kind: 'bytes', format, bytes });
    return success({ kind: 'text', format, text: new TextDecoder(encoding).decode(bytes) });
  }
  const kind = detectDataset(head);
  if (kind === 'other') return failure('problem.fileNotDataset', { fileName });
  if (kind === 'encoding') return failure('problem.fileEncoding', { fileName });
  const bytes = await readBytes(file, size, steps);
  await steps.enter('parsing');
  if (!isUtf8(bytes)) return failure('problem.fileEncoding', { fileName });
  return success({ kind: 'json', text: bytes.toString('utf8') });
}

/** The first `size` bytes of the file: all that there are, unless it grows meanwhile. */
async function readBytes(file: FileHandle, size: number, steps: OpeningSteps): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, Math.min(chunkBytes, size - length), length);
    if (bytesRead === 0) break;
    length += bytesRead;
    await steps.advance(length / size);
  }
  return bytes.subarray(0, length);
}
