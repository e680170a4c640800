import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExplorerCalls, ExplorerEvent, OpeningProgress, Preferences } from '../shared/explorer-api.ts';
import { failure, success, type Problem, type Result } from '../shared/problem.ts';
import { readWhen } from './dates/read-when.ts';
import { editedRecord } from './edited-record.ts';
import { readBytesRequest } from './bytes-request.ts';
import { followOpening, type OpeningSteps } from './opening-steps.ts';
import { openDataset, type OpenDataset } from './open-dataset.ts';
import { readPreferences, writePreferences } from './files/preferences.ts';
import { readDatasetFile } from './files/read-file.ts';
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
  /** Of what is open, as it was when it was opened. */
  let openedRevision = settings.firstRevision;
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
    openedRevision = open.document.revision;
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
  function inTurn<T>(change: () => Promise<Result<T>>): Promise<Result<T>> {
    const edited = lastEdit.then(change);
    lastEdit = edited.catch(() => null);
    return edited;
  }

  /** What is open, where a window has seen it. */
  function seen(revision: number): OpenDataset | null {
    return open !== null && revision >= openedRevision && revision <= open.document.revision ? open : null;
  }

  async function edit({
    revision,
    edit: wanted,
  }: Parameters<ExplorerCalls['edit']>[0]): ReturnType<ExplorerCalls['edit']> {
    const edited = seen(revision);
    if (edited === null) return failure('problem.stale');
    const made = await withEditor(edited, (to) => to.edit(wanted));
    return made.ok ? success({ ids: made.value }) : made;
  }

  async function walk(direction: 'undo' | 'redo'): Promise<Result<null>> {
    if (open === null || open.document.edits[direction] === null) return success(null);
    const made = await withEditor(open, (to) => to[direction]());
    return made.ok ? success(null) : made;
  }

  /** `make` is given the editor of what is open; what it has made is shown. With the first edit a draft takes the place of what is no project. */
  async function withEditor<T>(edited: OpenDataset, make: (editor: ProjectEditor) => Result<T>): Promise<Result<T>> {
    const isNew = editor === null && edited.document.edits.keptIn === 'none';
    const file = isNew ? await makeDraft(dataFolder, edited.dataset, openFile.fileName) : success(openFile);
    if (!file.ok) return file;
    const used = editor === null ? await openEditor(file.value, dataFolder) : success(editor);
    const made = !used.ok ? used : open === edited ? make(used.value) : failure('problem.stale');
    if (!used.ok || !made.ok) {
      // no draft is kept for what cannot stand
      if (used.ok && editor !== used.value) used.value.close();
      if (isNew) await removeDraft(file.value.path);
      return made;
    }
    if (editor !== used.value) noteOpened(file.value);
    editor = used.value;
    openFile = file.value;
    const journal = editor.journal();
    const changed = await editor.read();
    const edits = await editState(openFile, journal, dataFolder);
    // another file may have been opened meanwhile
    if (open !== edited) return made;
    open = openDataset(changed, ++lastRevision, openFile.fileName, edits);
    emit({ type: 'changed', document: open.document });
    return made;
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
    edit: (request) => inTurn(() => edit(request)),
    async getRecord({ revision, list, id }) {
      const known = seen(revision);
      return known === null ? failure('problem.stale') : editedRecord(known.dataset, list, id);
    },
    undo: () => inTurn(() => walk('undo')),
    redo: () => inTurn(() => walk('redo')),
    readWhen: ({ text }) => Promise.resolve(readWhen(text)),
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
