import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { noDrafts, type DeletedDraft, type Draft, type DraftCalls, type DraftsState } from '../../shared/draft.ts';
import type { ExplorerEvent } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { createTurns } from '../../shared/turns.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';
import { isSameFile } from '../files/is-same-file.ts';
import type { OpenFile } from '../open-file.ts';
import { draftFiles, hasOtherDraft, isDraft, newDraft, removeDraft } from '../project/drafts.ts';
import { openToRead } from '../project/open-database.ts';
import { lockProject } from '../project/project-lock.ts';
import type { SavedProject, SaveTarget } from '../project/save-project.ts';
import { deletedFiles, folderForDeleted, forgetDeleted, moveProject, sweepDeletedDrafts } from './deleted-drafts.ts';
import { noteDownload, readDownload, readStanding } from './draft-notes.ts';
import { readDraft, readLastChange } from './read-draft.ts';
import { workInProject } from './work-in-project.ts';

export interface DraftsEngine {
  readonly calls: DraftCalls;
  state(): Promise<DraftsState>;
  /** What is open, or how it is, is another one: windows hear what that changes. */
  follow(): void;
  /**
   * A project was opened that a window handed over: so it is in a file of a person's own, and a draft that holds no other work
   * is none any more.
   */
  leaveKept(opened: FileToOpen): Promise<void>;
  /** Saves what is open as `OpenFile.saveTo` does. A draft that goes on in a person's own file is none any more. */
  saveTo(target: SaveTarget, goesOn: boolean): Promise<Result<SavedProject>>;
}

/**
 * The drafts as a person looks through them. A window names them, and no name reaches the disk but one that their folder has.
 * `open`: what is open; `openPath` opens a file in its place; windows
 * hear by `emit` of drafts that go and come back.
 */
export function createDrafts(
  dataFolder: string,
  open: Pick<OpenFile, 'file' | 'inTurn' | 'saveTo'>,
  openPath: (path: string, fileName: string) => Promise<void>,
  emit: (event: ExplorerEvent) => void,
): DraftsEngine {
  void sweepDeletedDrafts(dataFolder);

  async function find(fileName: string): Promise<FileToOpen | null> {
    return (await draftFiles(dataFolder)).find((file) => file.fileName === fileName) ?? null;
  }

  async function stateNow(): Promise<DraftsState> {
    const { path } = open.file;
    const download = isDraft(path, dataFolder) ? await readDownload(path) : null;
    return {
      hasOther: await hasOtherDraft(open.file, dataFolder),
      download,
      left: left?.keptIn === path ? left.fileName : null,
    };
  }

  /** Made last of a draft for a browser, which may not have it yet. */
  let made: { readonly path: string; readonly fileName: string; readonly standing: string } | null = null;

  /** The draft that was deleted last as a file that was opened holds all its work. */
  let left: { readonly id: string; readonly fileName: string; readonly keptIn: string } | null = null;

  let told = noDrafts;
  const inTurn = createTurns();

  /** One after the other, so that what is told last is how it is. */
  function tell(): Promise<void> {
    return inTurn(tellNow);
  }

  async function tellNow(): Promise<void> {
    const now = await stateNow();
    if (isDeepStrictEqual(now, told)) return;
    told = now;
    emit({ type: 'draftsChanged', drafts: now });
  }

  async function listed(): Promise<readonly Draft[]> {
    const drafts: Draft[] = [];
    for (const file of await draftFiles(dataFolder)) {
      const isOpen = await isSameFile(file.path, open.file.path);
      drafts.push({ fileName: file.fileName, ...(await readDraft(file)), isOpen });
      // SQLite reads while others wait
      await nextTurn();
    }
    return drafts.toSorted(lastFirst);
  }

  async function listedDeleted(): Promise<readonly DeletedDraft[]> {
    const drafts: DeletedDraft[] = [];
    for (const { id, file, deleted } of await deletedFiles(dataFolder)) {
      // it comes back as it was taken away
      const { changed, content } = await readDraft(file, openToRead);
      drafts.push({
        id,
        fileName: file.fileName,
        title: content?.title ?? {},
        changed,
        deleted: new Date(deleted).toISOString(),
      });
      await nextTurn();
    }
    return drafts;
  }

  /** The first one of the list that can be opened; where none can be read, opening it tells why not. */
  async function lastName(): Promise<string> {
    const others: (Changed & { readonly isRead: boolean })[] = [];
    for (const file of await draftFiles(dataFolder)) {
      if (await isSameFile(file.path, open.file.path)) continue;
      others.push({ fileName: file.fileName, ...(await readLastChange(file)) });
    }
    others.sort(lastFirst);
    return (others.find(({ isRead }) => isRead) ?? others[0])?.fileName ?? '';
  }

  async function take(draft: FileToOpen): Promise<Result<{ readonly id: string }>> {
    const { fileName, path } = draft;
    if (await isSameFile(path, open.file.path)) return failure('problem.draftOpen', { fileName });
    const lock = await lockProject(path, dataFolder);
    if (lock === null) return failure('problem.projectInUse', { fileName });
    try {
      const folder = await folderForDeleted(dataFolder);
      await moveProject(path, join(folder.path, fileName));
      await tell();
      return success({ id: folder.id });
    } catch (error) {
      return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
    } finally {
      lock.release();
    }
  }

  return {
    calls: {
      async getDrafts() {
        return success({ drafts: await listed(), deleted: await listedDeleted() });
      },
      async openDraft({ fileName }) {
        const draft = await find(fileName ?? (await lastName()));
        if (draft === null) return failure('problem.noDraft');
        await openPath(draft.path, draft.fileName);
        return success(null);
      },
      async deleteDraft({ fileName }) {
        const draft = await find(fileName);
        return draft === null ? failure('problem.noDraft') : await take(draft);
      },
      async restoreDraft({ id }) {
        const found = (await deletedFiles(dataFolder)).find((file) => file.id === id);
        if (found === undefined) return failure('problem.noDraft');
        const { path, fileName } = found.file;
        let draft: FileToOpen | null = null;
        try {
          // another one may have its name meanwhile
          draft = await newDraft(dataFolder, fileName);
          await moveProject(path, draft.path);
        } catch (error) {
          // the name is free again
          if (draft !== null) await removeDraft(draft.path);
          return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
        }
        await forgetDeleted(dataFolder, id);
        if (left?.id === id) left = null;
        await tell();
        return success({ fileName: draft.fileName });
      },
      async noteDownload({ fileName }) {
        if (made?.fileName !== fileName) return failure('problem.noDraft');
        const { path, standing } = made;
        made = null;
        try {
          await open.inTurn(() => noteDownload(path, fileName, standing));
        } catch (error) {
          return failure('problem.saveFailed', { fileName, reason: reasonOf(error) });
        }
        await tell();
        return success(null);
      },
    },
    // what a window asks for, the others hear of too: so each knows what was told last
    async state() {
      await tell();
      return told;
    },
    follow: () => void tell(),
    async leaveKept({ path }) {
      const drafts = await draftFiles(dataFolder);
      const work = drafts.length === 0 ? null : await workInProject(path);
      if (work === null) return;
      for (const draft of drafts) {
        // one that is open, here or elsewhere, stays
        const gone = (await workInProject(draft.path)) === work ? await take(draft) : null;
        if (gone?.ok === true) left = { id: gone.value.id, fileName: draft.fileName, keptIn: path };
        await nextTurn();
      }
      await tell();
    },
    async saveTo(target, goesOn) {
      const saved = await open.saveTo(target, goesOn);
      if (!saved.ok) return saved;
      const draft = (await draftFiles(dataFolder)).find(({ path }) => path === saved.value.from?.path);
      // where it cannot be taken away, as a system may forbid that while it is being closed, it is still listed
      if (draft !== undefined && goesOn) await take(draft);
      if (draft !== undefined && !goesOn) {
        const standing = await readStanding(target.path);
        made = standing === null ? null : { path: draft.path, fileName: target.fileName, standing };
      }
      return success({ count: saved.value.count });
    },
  };
}

type Changed = Pick<Draft, 'fileName' | 'changed'>;

function lastFirst(one: Changed, other: Changed): number {
  if (one.changed === other.changed) return one.fileName < other.fileName ? -1 : 1;
  return one.changed < other.changed ? 1 : -1;
}
