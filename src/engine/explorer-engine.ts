import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExplorerCalls, ExplorerEvent, OpeningProgress, Preferences } from '../shared/explorer-api.ts';
import { failure, success, type Problem, type Result } from '../shared/problem.ts';
import type { LoadedDataset } from './dataset/loaded-dataset.ts';
import { readBytesRequest } from './bytes-request.ts';
import { followOpening, type OpeningSteps } from './opening-steps.ts';
import { openDataset, type OpenDataset } from './open-dataset.ts';
import { readPreferences, writePreferences } from './files/preferences.ts';
import { readDatasetFile } from './files/read-file.ts';
import { openEditor, type ProjectEditor } from './project/project-editor.ts';
import { saveProject, type SaveTarget } from './project/save-project.ts';
import { problemOfError } from './unexpected-error.ts';

export interface FileToOpen {
  readonly path: string;
  /** What people know it by. */
  readonly fileName: string;
}

export interface EngineSettings {
  /** Ships with the app, read-only. */
  readonly resourcesFolder: string;
  /** The app's own, for what a person sets. */
  readonly dataFolder: string;
  readonly version: string;
  /** What to open first; null: the first dataset. */
  readonly startFile: FileToOpen | null;
  /** The revision of what is opened first; each next one is one higher. */
  readonly firstRevision: number;
  readonly emit: (event: ExplorerEvent) => void;
  /** Called with a file that has been opened, before the windows are told. */
  readonly noteOpened: (file: FileToOpen) => void;
}

export interface ExplorerEngine extends ExplorerCalls {
  /** Resolves when it is decided; what became of it comes as an event. `fileName` is what people know the file by. */
  openPath(path: string, fileName: string): Promise<void>;
  /** Saves what is open as a project. Fails where that cannot be done, and what was there before is there still. */
  saveProject(target: SaveTarget): Promise<Result<null>>;
  /** Puts its files in order, after the edit that is under way. */
  close(): Promise<void>;
  /** Bulk bytes, each time a copy that the caller may give away. `path` as in `shared/bytes-path.ts`. */
  readBytes(path: string): Promise<Result<ArrayBuffer>>;
}

/**
 * Keeps one dataset open and answers for it, with the start file first. Another file takes its place only once it is
 * there whole; when two are being opened, the one asked for last wins and nothing is heard of the other.
 */
export function createEngine(settings: EngineSettings): ExplorerEngine {
  const { dataFolder, emit, noteOpened } = settings;
  let open: OpenDataset | null = null;
  let openFilePath = '';
  let problems: readonly Problem[] = [];
  let lastRevision = settings.firstRevision - 1;
  let editor: ProjectEditor | null = null;
  let lastEdit: Promise<unknown> = Promise.resolve();
  let lastOpening = Promise.resolve();
  let opening = new AbortController();
  let preferences = readPreferences(dataFolder);

  async function openFile(path: string, fileName: string): Promise<void> {
    opening.abort();
    opening = new AbortController();
    const { signal } = opening;
    const tell = (stage: OpeningProgress['stage'], done: number | null): void =>
      emit({ type: 'opening', fileName, stage, done });
    tell('reading', null);
    const opened = await readOpenDataset(path, fileName, () => ++lastRevision, followOpening(tell, signal));
    if (signal.aborted) return;
    problems = opened.ok ? [] : opened.problems;
    if (!opened.ok) {
      emit({ type: 'openFailed', fileName, problems });
      return;
    }
    open = opened.value;
    openFilePath = path;
    editor?.close();
    editor = null;
    noteOpened({ path, fileName });
    emit({ type: 'opened', document: open.document });
    void open.prepareSearch(signal);
  }

  function openPath(path: string, fileName: string): Promise<void> {
    lastOpening = openFile(path, fileName);
    return lastOpening;
  }

  /** Until no file is being opened any more: the start file, or what was asked for in its place. */
  async function settled(): Promise<void> {
    const awaited = lastOpening;
    await awaited;
    if (awaited !== lastOpening) await settled();
  }

  /** One edit after the other; `change` is given the editor of what is open, and of nothing else. */
  function editing(change: (editor: ProjectEditor) => Result<LoadedDataset | null>): Promise<Result<null>> {
    const edited = lastEdit.then(() => editOpen(change));
    lastEdit = edited.catch(() => null);
    return edited;
  }

  async function editOpen(change: (editor: ProjectEditor) => Result<LoadedDataset | null>): Promise<Result<null>> {
    if (open === null) return failure('problem.notProject');
    if (editor === null) {
      const edited = open;
      const opened = await openEditor(openFilePath, edited.document.fileName, edited.dataset);
      if (!opened.ok) return opened;
      if (open !== edited) {
        opened.value.close();
        return failure('problem.stale');
      }
      editor = opened.value;
    }
    const changed = change(editor);
    if (!changed.ok) return changed;
    if (changed.value === null) return success(null);
    open = openDataset(changed.value, ++lastRevision, open.document.fileName);
    emit({ type: 'changed', document: open.document });
    return success(null);
  }

  const firstPath = join(settings.resourcesFolder, 'datasets', firstDataset);
  const startFile = settings.startFile ?? { path: firstPath, fileName: firstDataset };
  void openPath(startFile.path, startFile.fileName);
  const started = settled();

  return {
    openPath,
    async getSession() {
      await started;
      const document = open?.document ?? null;
      return success({
        version: settings.version,
        preferences: await preferences,
        document,
        problems: document === null ? problems : [],
      });
    },
    async getEventDetails(wanted) {
      if (open?.document.revision !== wanted.revision) return failure('problem.stale');
      const details = open.detailsOf(wanted.row);
      return details === null ? failure('problem.badRequest') : success(details);
    },
    async setPreferences({ language, theme, showsHint }) {
      const wanted: Preferences = { language, theme, showsHint };
      const written = preferences.then(() => writePreferences(dataFolder, wanted));
      // In force at once, and one write after the other; a write that fails is told, and the choice holds until the end.
      preferences = written.then(() => wanted);
      emit({ type: 'preferencesChanged', preferences: wanted });
      return await written;
    },
    async openFirstDataset() {
      await openPath(firstPath, firstDataset);
      return success(null);
    },
    async saveProject(target) {
      if (open === null) return failure('problem.nothingToSave');
      const { dataset, document } = open;
      if (await isSameFile(target.path, openFilePath)) {
        return failure('problem.saveTargetOpen', { fileName: target.fileName });
      }
      return await saveProject(dataset, target, document.fileName);
    },
    editEvent: ({ revision, row, edit }) =>
      editing((to) => (open?.document.revision === revision ? to.editEvent(row, edit) : failure('problem.stale'))),
    undo: () => editing((to) => to.undo()),
    redo: () => editing((to) => to.redo()),
    async close() {
      await lastEdit;
      editor?.close();
      editor = null;
    },
    async readBytes(path) {
      const request = readBytesRequest(path);
      if (request === null) return failure('problem.noSuchBytes');
      if (open?.document.revision !== request.revision) return failure('problem.stale');
      return success(request.kind === 'columns' ? open.columns.slice(0) : open.search(request.query).buffer);
    },
  };
}

const firstDataset = 'tokyo-gyeongju-china.json';

async function readOpenDataset(
  path: string,
  fileName: string,
  nextRevision: () => number,
  steps: OpeningSteps,
): Promise<Result<OpenDataset>> {
  try {
    const read = await readDatasetFile(path, fileName, steps);
    if (!read.ok) return read;
    await steps.enter('arranging');
    return success(openDataset(read.value, nextRevision(), fileName));
  } catch (error) {
    return { ok: false, problems: [problemOfError(error)] };
  }
}

/** Whether both lead to one file that is there. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}
