import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { attachmentLimit, type Attachment, type CheckedAttachment } from '../../shared/attachment.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';
import { allAttachments, partsOf } from './attachments.ts';
import { readFault } from './database-fault.ts';
import { openToRead, type Database } from './open-database.ts';

/** An attachment as people take it out of the project. */
export interface AttachmentBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that is to be attached, as it lies there. */
export interface EvidenceFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** When it was last changed, ISO 8601. */
  readonly modified: string;
}

/** Fails where it cannot be read, and with `problem.attachmentTooLarge`. */
export async function readEvidence({ path, fileName }: FileToOpen): Promise<Result<EvidenceFile>> {
  try {
    const file = await open(path);
    try {
      const about = await file.stat();
      if (!about.isFile()) return failure('problem.fileIsDevice', { fileName });
      const megabytes = Math.ceil(about.size / 2 ** 20);
      const limit = attachmentLimit / 2 ** 20;
      if (about.size > attachmentLimit) return failure('problem.attachmentTooLarge', { fileName, megabytes, limit });
      const bytes = await file.readFile();
      return success({ bytes, mediaType: mediaTypeOf(fileName), modified: about.mtime.toISOString() });
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure('problem.fileUnreadable', { fileName, reason: reasonOf(error) });
  }
}

/**
 * Compares all evidence of a project with what it was when it was attached: the bytes that are kept, and the files that they
 * were read from, where those are still there.
 */
export function verifyEvidence(file: FileToOpen): Promise<Result<readonly CheckedAttachment[]>> {
  return reading(file, async (database) => {
    const checked: CheckedAttachment[] = [];
    for (const { origin, ...attachment } of allAttachments(database)) {
      // others have their turn: each may be a hundred megabytes
      await nextTurn();
      const state = stateOfKept(database, attachment);
      checked.push({ attachment, state, original: await stateOfOriginal(origin, attachment.sha256) });
    }
    return success(checked);
  });
}

/** Fails with `problem.noAttachment`, and with `problem.attachmentDamaged` where the bytes are not what they were. */
export function readAttachment(file: FileToOpen, id: string): Promise<Result<AttachmentBytes>> {
  return reading(file, (database) => {
    const attachment = allAttachments(database).find((each) => each.id === id);
    if (attachment === undefined) return Promise.resolve(failure('problem.noAttachment'));
    if (stateOfKept(database, attachment) !== 'same') {
      return Promise.resolve(failure('problem.attachmentDamaged', { fileName: attachment.name }));
    }
    const bytes = new Uint8Array(Buffer.concat([...partsOf(database, attachment.sha256)]));
    return Promise.resolve(success({ fileName: attachment.name, bytes }));
  });
}

async function reading<T>(
  { path, fileName }: FileToOpen,
  read: (database: Database) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const database = await openToRead(path);
    try {
      return await read(database);
    } finally {
      database.close();
    }
  } catch (error) {
    return readFault(error, fileName);
  }
}

function stateOfKept(database: Database, { sha256 }: Attachment): CheckedAttachment['state'] {
  const hash = createHash('sha256');
  let isThere = false;
  for (const part of partsOf(database, sha256)) {
    hash.update(part);
    isThere = true;
  }
  if (!isThere) return 'missing';
  return hash.digest('hex') === sha256 ? 'same' : 'changed';
}

async function stateOfOriginal(origin: string | null, sha256: string): Promise<CheckedAttachment['original']> {
  if (origin === null) return 'unknown';
  try {
    if (!(await stat(origin)).isFile()) return 'missing';
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(origin)) hash.update(chunk as Uint8Array);
    return hash.digest('hex') === sha256 ? 'same' : 'changed';
  } catch {
    return 'missing';
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
};

/** By the name: a hint for people, on which nothing depends. */
function mediaTypeOf(fileName: string): string {
  return mediaTypes[extname(fileName).toLowerCase()] ?? 'application/octet-stream';
}
