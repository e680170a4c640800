import { randomUUID } from 'node:crypto';
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { failure, success, type Result } from '../../shared/problem.ts';
import { writeFault } from '../project/database-fault.ts';
import type { SaveTarget } from '../project/save-project.ts';
import { reasonOf } from './error-reason.ts';

/**
 * Writes a file beside its place and puts it there whole, or leaves what was there. Fails where a file is there that may not give
 * way, and where it cannot be written; once `signal` is aborted it fails too, and leaves nothing. `piecesOf` is asked once it
 * is known that the place is free; what it throws is thrown on by nobody: it fails as a write does.
 */
export async function writeWhole(
  piecesOf: () => Iterable<string | Uint8Array> | Promise<Iterable<string | Uint8Array>>,
  { path, fileName, mayReplace }: SaveTarget,
  signal?: AbortSignal,
): Promise<Result<null>> {
  // told before all is written; what comes there meanwhile stays, too
  if (!mayReplace && (await isThere(path))) return failure('problem.saveTargetExists', { fileName });
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(draft, await piecesOf(), { flag: 'wx', signal });
    if (mayReplace) await rename(draft, path);
    else await putWhereNothingIs(draft, path);
    return success(null);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => null);
    if (reasonOf(error) === 'EEXIST') return failure('problem.saveTargetExists', { fileName });
    return writeFault(error, fileName);
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** A second name for the file, which the system refuses where one is; some disks know no second names. */
async function putWhereNothingIs(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') throw error;
    await rename(draft, path);
    return;
  }
  await rm(draft);
}
