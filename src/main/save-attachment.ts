import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { EngineHost } from '../engine/engine-host.ts';
import { reasonOf } from '../engine/files/error-reason.ts';
import { failure, success, type Result } from '../shared/problem.ts';

/** Saves an attachment where a person says; false where they say nothing. */
export async function saveAttachment(
  engine: Pick<EngineHost, 'readAttachment'>,
  id: string,
  askWhere: (name: string) => Promise<string | null>,
): Promise<Result<boolean>> {
  const read = await engine.readAttachment(id);
  if (!read.ok) return read;
  const { fileName, bytes } = read.value;
  const path = await askWhere(fileName);
  if (path === null) return success(false);
  // what is there already stays until the new file is whole
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, path);
    return success(true);
  } catch (error) {
    await rm(part, { force: true }).catch(() => null);
    return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
  }
}
