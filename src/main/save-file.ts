import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { reasonOf } from '../engine/files/error-reason.ts';
import { failure, success, type Result } from '../shared/problem.ts';

/** Saves a file where a person says; false where they say nothing. */
export async function saveFile(
  fileName: string,
  content: string | Uint8Array,
  askWhere: (name: string) => Promise<string | null>,
): Promise<Result<boolean>> {
  const path = await askWhere(fileName);
  if (path === null) return success(false);
  // what is there already stays until the new file is whole
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    // on the disk before it takes that one's place
    await writeFile(part, content, { flag: 'wx', flush: true });
    await rename(part, path);
    return success(true);
  } catch (error) {
    await rm(part, { force: true }).catch(() => null);
    return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
  }
}
