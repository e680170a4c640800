import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { checkProject, classifyProject } from './classify-project.ts';
import { openToRead } from './open-database.ts';
import { openEditor, type MadeChange, type ProjectEditor } from './project-editor.ts';
import { saveCopy, type SaveTarget } from './save-project.ts';

/** A larger project would take too long to be copied again and again. */
const largestBytes = 200_000_000;
/** How long hands rest before the copy is taken anew. */
const restMs = 2000;

/**
 * A second copy of the project that is edited, among the app's own files, and what was changed since it was taken. SQLite
 * goes by the file itself: where another program cuts that off or writes over it, the work is still here.
 */
interface SafetyCopy {
  /** A change has been made to the project. `spent` is called once it need not be made again. */
  note(change: Change, spent: () => void): void;
  /**
   * Saves the project as it is with all changes. Fails as `saveCopy` does, and with `problem.savedInPart`, where it was saved
   * without some of them; null where it has grown too large for a copy.
   */
  saveTo(target: SaveTarget): Promise<Result<null> | null>;
  /** Takes it away: the project itself is whole. */
  close(): void;
}

type Change = (editor: ProjectEditor) => Result<MadeChange> | Promise<Result<MadeChange>>;

/** An editor beside whose project a safety copy stands until it is closed. */
export interface SafeEditor extends ProjectEditor {
  /** A change has been made by this editor. `spent` is called once it need not be made again. */
  note(change: Change, spent: () => void): void;
  /** Saves the project as it was last known to be, with all changes; null where no copy could be kept. */
  rescueTo(target: SaveTarget): Promise<Result<null> | null>;
}

/** Fails as `openEditor` does. */
export async function openSafeEditor(file: FileToOpen, dataFolder: string): Promise<Result<SafeEditor>> {
  const editor = await openEditor(file, dataFolder);
  if (!editor.ok) return editor;
  const safety = await takeSafetyCopy(editor.value, file, dataFolder);
  return success({
    ...editor.value,
    note: (change, spent) => (safety === null ? spent() : safety.note(change, spent)),
    rescueTo: async (target) => (await safety?.saveTo(target)) ?? null,
    close() {
      safety?.close();
      editor.value.close();
    },
  });
}

/** Taken before the first change; null where the project is too large for it, or where there is no room. */
async function takeSafetyCopy(
  editor: ProjectEditor,
  { path: original, fileName }: FileToOpen,
  dataFolder: string,
): Promise<SafetyCopy | null> {
  const folder = join(dataFolder, 'safety');
  // one for each project, also after the app was killed
  const path = join(folder, `${createHash('sha256').update(original).digest('hex').slice(0, 16)}.gpkg`);
  let since: { readonly change: Change; readonly spent: () => void }[] = [];
  let rest: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function take(): Promise<boolean> {
    const [next, taken] = [`${path}.next`, since.length];
    try {
      // an import may make it so
      if (editor.bytes() > largestBytes) {
        close();
        return false;
      }
      await rm(next, { force: true });
      await editor.copyTo(next);
      if (isClosed || since.length !== taken || !(await isProject(next))) return false;
      await rename(next, path);
      forget();
      return true;
    } catch {
      // the one before is still there, and what was changed since
      return false;
    } finally {
      await rm(next, { force: true }).catch(() => null);
    }
  }

  function forget(): void {
    for (const { spent } of since) spent();
    since = [];
  }

  function close(): void {
    isClosed = true;
    forget();
    clearTimeout(rest);
    rmSync(path, { force: true });
  }

  async function open(): Promise<boolean> {
    try {
      await mkdir(folder, { recursive: true });
      return await take();
    } catch {
      return false;
    }
  }

  if (!(await open())) return null;
  return {
    note(change, spent) {
      if (isClosed) {
        spent();
        return;
      }
      since.push({ change, spent });
      clearTimeout(rest);
      rest = setTimeout(() => void take(), restMs).unref();
    },
    async saveTo(target) {
      if (isClosed) return null;
      const rescued = `${path}.rescued`;
      await copyFile(path, rescued);
      try {
        const again = await openEditor({ path: rescued, fileName }, dataFolder);
        if (!again.ok) return again;
        const made: Result<MadeChange>[] = [];
        // one after the other
        for (const { change } of since) made.push(await change(again.value));
        again.value.close();
        const database = await openToRead(rescued);
        try {
          const saved = await saveCopy(database, target);
          return saved.ok && made.some(({ ok }) => !ok)
            ? failure('problem.savedInPart', { fileName: target.fileName })
            : saved;
        } finally {
          database.close();
        }
      } finally {
        await rm(rescued, { force: true }).catch(() => null);
      }
    },
    close,
  };
}

async function isProject(path: string): Promise<boolean> {
  const database = await openToRead(path);
  try {
    return classifyProject(database, '').ok && checkProject(database, '').ok;
  } finally {
    database.close();
  }
}
