import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExplorerCalls, ExplorerEvent, OpeningProgress, Preferences } from '../shared/explorer-api.ts';
import { failure, success, type Problem, type Result } from '../shared/problem.ts';
import type { LoadedDataset } from './dataset/loaded-dataset.ts';
import { readWhen } from './dates/read-when.ts';
import { readBytesRequest } from './bytes-request.ts';
import { followOpening, type OpeningSteps } from './opening-steps.ts';
import { openDataset, type OpenDataset } from './open-dataset.ts';
import { readPreferences, writePreferences } from './files/preferences.ts';
import { readDatasetFile } from './files/read-file.ts';
import { editedEvent } from './project/edit-event.ts';
import { editState, lastDraft, makeDraft, removeDraft } from './project/drafts.ts';
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
  let openFile: FileToOpen = { path: '', fileName: '' };
  let problems: readonly Problem[] = [];
  let lastRevision = settings.firstRevision - 1;
  let editor: ProjectEditor | null = null;
  let lastEdit: Promise<unknown> = Promise.resolve();
  let lastOpening = Promise.resolve();
  let opening = new AbortController();
  let preferences = readPreferences(dataFolder);

  async function openNext(file: FileToOpen): Promise<void> {
    const { fileName } = file;
    opening.abort();
    opening = new AbortController();
    const { signal } = opening;
    const tell = (stage: OpeningProgress['stage'], done: number | null): void =>
      emit({ type: 'opening', fileName, stage, done });
    tell('reading', null);
    const opened = await readOpenDataset(file, dataFolder, () => ++lastRevision, followOpening(tell, signal));
    if (signal.aborted) return;
    problems = opened.ok ? [] : opened.problems;
    if (!opened.ok) {
      emit({ type: 'openFailed', fileName, problems });
      return;
    }
    open = opened.value;
    openFile = file;
    editor?.close();
    editor = null;
    noteOpened(file);
    emit({ type: 'opened', document: open.document });
    void open.prepareSearch(signal);
  }

  function openPath(path: string, fileName: string): Promise<void> {
    lastOpening = openNext({ path, fileName });
    return lastOpening;
  }

  /** Until no file is being opened any more: the start file, or what was asked for in its place. */
  async function settled(): Promise<void> {
    const awaited = lastOpening;
    await awaited;
    if (awaited !== lastOpening) await settled();
  }

  /** One edit after the other. */
  function inTurn(change: () => Promise<Result<null>>): Promise<Result<null>> {
    const edited = lastEdit.then(change);
    lastEdit = edited.catch(() => null);
    return edited;
  }

  async function editEvent({ revision, row, edit }: Parameters<ExplorerCalls['editEvent']>[0]): Promise<Result<null>> {
    if (open?.document.revision !== revision) return failure('problem.stale');
    const event = open.dataset.events[row];
    if (event === undefined) return failure('problem.badRequest');
    // no draft is made for what cannot stand
    const edited = editedEvent(event, edit);
    return edited.ok ? await change((to) => to.editEvent(row, edit)) : edited;
  }

  async function walk(direction: 'undo' | 'redo'): Promise<Result<null>> {
    const hasNone = open === null || open.document.edits[direction] === null;
    return hasNone ? success(null) : await change((to) => to[direction]());
  }

  /** `make` is given the editor of what is open, and of nothing else. */
  async function change(make: (editor: ProjectEditor) => Result<LoadedDataset | null>): Promise<Result<null>> {
    if (open === null) return failure('problem.stale');
    const edited = await editorOf(open);
    if (!edited.ok) return edited;
    const changed = make(edited.value);
    if (!changed.ok) return changed;
    if (changed.value === null) return success(null);
    const edits = await editState(openFile, edited.value.journal(), dataFolder);
    open = openDataset(changed.value, ++lastRevision, openFile.fileName, edits);
    emit({ type: 'changed', document: open.document });
    return success(null);
  }

  /** With the first edit of what is no project of its own, a draft takes its place. */
  async function editorOf(edited: OpenDataset): Promise<Result<ProjectEditor>> {
    if (editor !== null) return success(editor);
    const isNew = edited.document.edits.keptIn === 'none';
    const file = isNew ? await makeDraft(dataFolder, edited.dataset, openFile.fileName) : success(openFile);
    if (!file.ok) return file;
    const opened = await openEditor(file.value, edited.dataset, dataFolder);
    if (opened.ok && open === edited) {
      editor = opened.value;
      openFile = file.value;
      noteOpened(openFile);
      return opened;
    }
    if (opened.ok) opened.value.close();
    if (isNew) await removeDraft(file.value.path);
    return opened.ok ? failure('problem.stale') : opened;
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
      if (await isSameFile(target.path, openFile.path)) {
        return failure('problem.saveTargetOpen', { fileName: target.fileName });
      }
      return await saveProject(dataset, target, document.fileName);
    },
    async openDraft() {
      const draft = await lastDraft(dataFolder);
      if (draft === null) return failure('problem.noDraft');
      await openPath(draft.path, draft.fileName);
      return success(null);
    },
    editEvent: (request) => inTurn(() => editEvent(request)),
    undo: () => inTurn(() => walk('undo')),
    redo: () => inTurn(() => walk('redo')),
    readWhen: ({ text }) => readWhen(text),
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
  file: FileToOpen,
  dataFolder: string,
  nextRevision: () => number,
  steps: OpeningSteps,
): Promise<Result<OpenDataset>> {
  try {
    const read = await readDatasetFile(file.path, file.fileName, steps);
    if (!read.ok) return read;
    await steps.enter('arranging');
    const { dataset, journal } = read.value;
    const edits = await editState(file, journal, dataFolder);
    return success(openDataset(dataset, nextRevision(), file.fileName, edits));
  } catch (error) {
    return { ok: false, problems: [problemOfError(error)] };
  }
}

/** Whether both lead to one file that is there. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}
