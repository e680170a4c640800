import { writeFile } from 'node:fs/promises';
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
  try {
    await writeFile(path, bytes);
    return success(true);
  } catch (error) {
    return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
  }
}
