import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Draft, DraftCalls } from '../../shared/draft.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';
import { isSameFile } from '../files/is-same-file.ts';
import { draftFiles, lastDraft, newDraft } from '../project/drafts.ts';
import { lockProject } from '../project/project-lock.ts';
import { moveProject, placeForDeleted, removeProject, sweepDeletedDrafts } from './deleted-drafts.ts';
import { readDraft } from './read-draft.ts';

export interface DraftsEngine {
  readonly calls: DraftCalls;
  /** What was taken away by this engine is gone then. */
  close(): Promise<void>;
}

/**
 * The drafts as a person looks through them. A window names them, and no name reaches the disk but one that their folder has.
 * `openPath`: where what is open lies; `open` opens a file in its place.
 */
export function createDrafts(
  dataFolder: string,
  openPath: () => string,
  open: (path: string, fileName: string) => Promise<void>,
): DraftsEngine {
  /** By the names that they had, where they lie now. */
  const deleted = new Map<string, string>();
  void sweepDeletedDrafts(dataFolder);

  async function find(fileName: string): Promise<FileToOpen | null> {
    return (await draftFiles(dataFolder)).find((file) => file.fileName === fileName) ?? null;
  }

  async function take(draft: FileToOpen): Promise<Result<null>> {
    const { fileName, path } = draft;
    if (await isSameFile(path, openPath())) return failure('problem.draftOpen', { fileName });
    const lock = await lockProject(path, dataFolder);
    if (lock === null) return failure('problem.projectInUse', { fileName });
    try {
      const place = await placeForDeleted(dataFolder);
      await moveProject(path, place);
      // one of the same name that went before it is not asked for any more
      await forget(fileName);
      deleted.set(fileName, place);
      return success(null);
    } catch (error) {
      return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
    } finally {
      lock.release();
    }
  }

  async function forget(fileName: string): Promise<void> {
    const place = deleted.get(fileName);
    if (place !== undefined) await removeProject(place);
    deleted.delete(fileName);
  }

  return {
    calls: {
      async getDrafts() {
        const drafts: Draft[] = [];
        for (const file of await draftFiles(dataFolder)) {
          const isOpen = await isSameFile(file.path, openPath());
          drafts.push({ fileName: file.fileName, ...(await readDraft(file)), isOpen });
          // SQLite reads while others wait
          await nextTurn();
        }
        return success(drafts.toSorted((a, b) => (a.changed < b.changed ? 1 : -1)));
      },
      async openDraft({ fileName }) {
        const draft = fileName === null ? await lastDraft(dataFolder) : await find(fileName);
        if (draft === null) return failure('problem.noDraft');
        await open(draft.path, draft.fileName);
        return success(null);
      },
      async deleteDraft({ fileName }) {
        const draft = await find(fileName);
        return draft === null ? failure('problem.noDraft') : await take(draft);
      },
      async restoreDraft({ fileName }) {
        const place = deleted.get(fileName);
        if (place === undefined) return failure('problem.noDraft');
        try {
          // another one may have its name meanwhile
          const draft = await newDraft(dataFolder, fileName);
          await moveProject(place, draft.path);
          deleted.delete(fileName);
          return success(null);
        } catch (error) {
          return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
        }
      },
    },
    async close() {
      for (const fileName of deleted.keys()) await forget(fileName);
    },
  };
}
