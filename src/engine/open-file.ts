import { failure, success, type Result } from '../shared/problem.ts';
import type { EngineSettings, FileToOpen } from './explorer-engine.ts';
import { readDatasetFile } from './files/read-file.ts';
import { openDataset, type DocumentState, type OpenDataset } from './open-dataset.ts';
import type { OpeningSteps } from './opening-steps.ts';
import { editState, makeDraft, removeDraft } from './project/drafts.ts';
import type { NextSteps } from './project/journal.ts';
import { openEditor, type MadeChange, type ProjectEditor } from './project/project-editor.ts';
import { openStoredDataset } from './project/stored-dataset.ts';
import { problemOfError } from './unexpected-error.ts';

/** How often the file is looked at for what other programs have done to it. */
const lookEveryMs = 1000;

/**
 * The one file that is open, and its editor, which comes with the first edit. Another file takes its place only once it is
 * there whole. Windows hear of what changes.
 */
export class OpenFile {
  readonly #settings: EngineSettings;
  #file: FileToOpen = { path: '', fileName: '' };
  #dataset: OpenDataset | null = null;
  #editor: ProjectEditor | null = null;
  #lastRevision: number;
  /** Of what is open, as it was when it was opened. */
  #openedRevision: number;
  #lastEdit: Promise<unknown> = Promise.resolve();
  readonly #looking: NodeJS.Timeout;
  #preparing = new AbortController();
  #prepared: Promise<void> = Promise.resolve();

  constructor(settings: EngineSettings) {
    this.#settings = settings;
    this.#lastRevision = settings.firstRevision - 1;
    this.#openedRevision = settings.firstRevision;
    this.#looking = setInterval(() => {
      this.#lastEdit = this.#lastEdit.then(() => this.#lookAround());
    }, lookEveryMs).unref();
  }

  /** Null while nothing is open. */
  get dataset(): OpenDataset | null {
    return this.#dataset;
  }

  get path(): string {
    return this.#file.path;
  }

  /** The project that is open; null where it is none. */
  get project(): FileToOpen | null {
    return this.#dataset === null || this.#dataset.document.edits.keptIn === 'none' ? null : this.#file;
  }

  /** Reads a file; what is open stays so until `show`. */
  async read(file: FileToOpen, steps: OpeningSteps): Promise<Result<OpenDataset>> {
    try {
      const read = await readDatasetFile(file.path, file.fileName, steps);
      if (!read.ok) return read;
      await steps.enter('arranging');
      const state = await this.#stateOf(file, read.value.journal);
      const opened =
        read.value.kind === 'project'
          ? openStoredDataset(read.value.project, state)
          : openDataset(read.value.dataset, state);
      return success(opened);
    } catch (error) {
      return { ok: false, problems: [problemOfError(error)] };
    }
  }

  /** What was read takes the place of what is open. */
  show(file: FileToOpen, dataset: OpenDataset): void {
    this.#editor?.close();
    this.#editor = null;
    void this.#dataset?.close();
    this.#dataset = dataset;
    this.#file = file;
    this.#openedRevision = dataset.document.revision;
    this.#settings.noteOpened(file);
    this.#settings.emit({ type: 'opened', document: dataset.document });
    this.#prepare(dataset);
  }

  /** What is open, where a window has seen it. */
  seen(revision: number): OpenDataset | null {
    const dataset = this.#dataset;
    if (dataset === null || revision < this.#openedRevision) return null;
    return revision <= dataset.document.revision ? dataset : null;
  }

  /**
   * One change after the other. `make` is given the editor; what it has made is on the disk, and shown. Fails with
   * `problem.stale` where what is open is not what the window has seen under `revision` (null: whatever is open).
   */
  change<Change extends MadeChange>(
    revision: number | null,
    make: (editor: ProjectEditor) => Result<Change>,
  ): Promise<Result<Change>> {
    const changed = this.#lastEdit.then(async () => {
      const edited = revision === null ? this.#dataset : this.seen(revision);
      return edited === null ? failure('problem.stale') : await this.#change(edited, make);
    });
    this.#lastEdit = changed.catch(() => null);
    return changed;
  }

  /** After the change that is under way. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    this.#preparing.abort();
    await Promise.all([this.#lastEdit, this.#prepared]);
    this.#editor?.close();
    this.#editor = null;
    await this.#dataset?.close();
    this.#dataset = null;
  }

  async #change<Change extends MadeChange>(
    edited: OpenDataset,
    make: (editor: ProjectEditor) => Result<Change>,
  ): Promise<Result<Change>> {
    const { dataFolder } = this.#settings;
    // with the first edit a draft takes the place of what is no project
    const isNew = this.#editor === null && edited.document.edits.keptIn === 'none';
    const file = isNew ? await makeDraft(dataFolder, edited, this.#file.fileName) : success(this.#file);
    if (!file.ok) return file;
    const used = this.#editor === null ? await openEditor(file.value, dataFolder) : success(this.#editor);
    const made = !used.ok ? used : this.#dataset === edited ? make(used.value) : failure('problem.stale');
    if (!used.ok || !made.ok) {
      // no draft is kept for what cannot stand
      if (used.ok && this.#editor !== used.value) used.value.close();
      if (isNew) await removeDraft(file.value.path);
      return made;
    }
    if (this.#editor !== used.value) this.#settings.noteOpened(file.value);
    this.#editor = used.value;
    this.#file = file.value;
    if (!isNew && made.value.rows.length === 0) return made;
    const shown = await this.#shownAfter(edited, made.value, used.value);
    return shown.ok ? made : shown;
  }

  /** What a change has made of what was open. */
  async #shownAfter(edited: OpenDataset, { rows }: MadeChange, editor: ProjectEditor): Promise<Result<null>> {
    const state = await this.#stateOf(this.#file, editor.nextSteps());
    const refreshed = await edited.refreshed(rows, state);
    const shown = refreshed === null ? await this.read(this.#file, untoldSteps) : success(refreshed);
    if (!shown.ok) return shown;
    // another file may have been opened meanwhile
    if (this.#dataset !== edited) return success(null);
    if (refreshed === null) {
      this.#replace(edited, shown.value);
    } else {
      this.#dataset = refreshed;
      this.#settings.emit({ type: 'changed', document: refreshed.document });
    }
    return success(null);
  }

  /** What others have done to the file is taken up, and shown. */
  async #lookAround(): Promise<void> {
    try {
      const dataset = this.#dataset;
      const news = dataset?.news() ?? 'none';
      if (dataset === null || news === 'none') return;
      if (news === 'changed') await this.#readAgain(dataset);
      else await this.#change(dataset, (editor) => editor.takeUpOutsideEdits());
    } catch {
      // another program is writing it, or it is gone: it is looked at again once it has changed
    }
  }

  async #readAgain(before: OpenDataset): Promise<void> {
    const read = await this.read(this.#file, untoldSteps);
    if (!read.ok) return;
    if (this.#dataset !== before) return await read.value.close();
    this.#replace(before, read.value);
  }

  /** The same file, read anew. */
  #replace(before: OpenDataset, dataset: OpenDataset): void {
    this.#dataset = dataset;
    this.#settings.emit({ type: 'changed', document: dataset.document });
    void before.close();
    this.#prepare(dataset);
  }

  /** For searches, while nothing else is to do. */
  #prepare(dataset: OpenDataset): void {
    this.#preparing.abort();
    this.#preparing = new AbortController();
    this.#prepared = dataset.prepare(this.#preparing.signal);
  }

  async #stateOf(file: FileToOpen, journal: NextSteps | null): Promise<DocumentState> {
    const edits = await editState(file, journal, this.#settings.dataFolder);
    return { revision: ++this.#lastRevision, fileName: file.fileName, edits };
  }
}

const untoldSteps: OpeningSteps = {
  begin: () => undefined,
  enter: () => Promise.resolve(),
  advance: () => Promise.resolve(),
};
