import { randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { reasonOf } from '../engine/files/error-reason.ts';
import { failure, success, type Result } from '../shared/problem.ts';

/** A file that comes from a window piece by piece. */
interface ComingFile {
  readonly path: string;
  readonly part: string;
  readonly handle: FileHandle;
}

/** Files that windows write in pieces: each stands beside its place until it is whole. */
export interface PieceFiles {
  /** A key for what follows; a problem where nothing can be written there. */
  begin(path: string): Promise<Result<string>>;
  /** After a failure nothing of the file is left. */
  add(key: string, piece: Uint8Array): Promise<Result<null>>;
  end(key: string): Promise<Result<boolean>>;
  /** Lets go of a file that will not become whole. */
  drop(key: string): Promise<void>;
}

export function createPieceFiles(): PieceFiles {
  const coming = new Map<string, ComingFile>();

  async function drop(key: string): Promise<void> {
    const file = coming.get(key);
    if (file === undefined) return;
    coming.delete(key);
    await file.handle.close().catch(() => null);
    await rm(file.part, { force: true }).catch(() => null);
  }
  async function doing<Value>(key: string, act: (file: ComingFile) => Promise<Value>): Promise<Result<Value>> {
    const file = coming.get(key);
    if (file === undefined) throw new Error('no file is coming by this key');
    try {
      return success(await act(file));
    } catch (error) {
      await drop(key);
      return failure('problem.saveFailed', { fileName: basename(file.path), reason: reasonOf(error) });
    }
  }
  return {
    async begin(path) {
      const key = randomUUID();
      const part = `${path}.${key.slice(0, 8)}.part`;
      try {
        coming.set(key, { path, part, handle: await open(part, 'wx') });
        return success(key);
      } catch (error) {
        return failure('problem.saveFailed', { fileName: basename(path), reason: reasonOf(error) });
      }
    },
    add: (key, piece) =>
      doing(key, async ({ handle }) => {
        await handle.writeFile(piece);
        return null;
      }),
    end: (key) =>
      doing(key, async ({ handle, part, path }) => {
        // on the disk before it takes the place of what is there
        await handle.sync();
        await handle.close();
        await rename(part, path);
        coming.delete(key);
        return true;
      }),
    drop,
  };
}
