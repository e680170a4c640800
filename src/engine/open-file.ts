import { failure, success, type Result } from '../shared/problem.ts';
import { createTurns } from '../shared/turns.ts';
import type { EngineSettings, FileToOpen } from './explorer-engine.ts';
import { isSameFile } from './files/is-same-file.ts';
import type { DocumentState, OpenDataset } from './open-dataset.ts';
import { untoldSteps, type OpeningSteps } from './opening-steps.ts';
import { Preparing } from './preparing.ts';
import { saveWhole, type SavedWhole } from './save-whole.ts';
import { readFault } from './project/database-fault.ts';
import { makeDraft, removeDraft } from './project/drafts.ts';
import type { ChangedRow } from './project/edited-rows.ts';
import type { NextSteps } from './project/journal.ts';
import type { MadeChange, ProjectEditor } from './project/project-editor.ts';
import type { SaveTarget } from './project/save-project.ts';
import { lockProject, type ProjectLock } from './project/project-lock.ts';
import { openSafeEditor, type SafeEditor } from './project/safety-copy.ts';
import { documentState, inUse, readOpenDataset } from './read-open-dataset.ts';
import { seldom } from './seldom.ts';

/** A file that was read, and is about to take the place of what is open. */
export interface FileRead {
  readonly dataset: OpenDataset;
  readonly lock: ProjectLock | null;
}

/** How often the file is looked at for what other programs have done to it. */
const lookEveryMs = 1000;

/**
 * The one file that is open, and its editor, which comes with the first edit. Another file takes its place only once it is
 * there whole. Windows hear of what changes.
 */
export class OpenFile {
  readonly #settings: EngineSettings;
  /** After what is under way, and before what is asked for next. */
  readonly inTurn = createTurns();
  #file: FileToOpen = { path: '', fileName: '' };
  #dataset: OpenDataset | null = null;
  #editor: SafeEditor | null = null;
  /** Null where another process has what is open. */
  #lock: ProjectLock | null = null;
  #lastRevision: number;
  /** Of what is open, as it was when it was opened. */
  #openedRevision: number;
  readonly #looking: NodeJS.Timeout;
  readonly #preparing = new Preparing();

  constructor(settings: EngineSettings) {
    this.#settings = settings;
    this.#lastRevision = settings.firstRevision - 1;
    this.#openedRevision = settings.firstRevision;
    this.#looking = setInterval(() => void this.inTurn(() => this.#lookAround()), lookEveryMs).unref();
  }

  /** Null while nothing is open. */
  get dataset(): OpenDataset | null {
    return this.#dataset;
  }

  /** Where what is open lies, and what people know it by; empty while nothing is. */
  get file(): FileToOpen {
    return this.#file;
  }

  /** The project that is open; null where it is none. */
  get project(): FileToOpen | null {
    return this.#dataset === null || this.#dataset.document.edits.keptIn === 'none' ? null : this.#file;
  }

  /** Reads a file; what is open stays so until `show`. */
  async read(file: FileToOpen, steps: OpeningSteps): Promise<Result<FileRead>> {
    const lock = await this.#lockOf(file);
    const dataset = await this.#read(file, steps, lock);
    if (dataset.ok) return success({ dataset: dataset.value, lock });
    if (lock !== this.#lock) lock?.release();
    return dataset;
  }

  /** What was read is not wanted any more. */
  async discard({ dataset, lock }: FileRead): Promise<void> {
    if (lock !== this.#lock) lock?.release();
    await dataset.close();
  }

  /** What was read takes the place of what is open. */
  show(file: FileToOpen, { dataset, lock }: FileRead): void {
    this.#editor?.close();
    this.#editor = null;
    void this.#dataset?.close();
    this.#hold(lock);
    this.#dataset = dataset;
    this.#file = file;
    this.#openedRevision = dataset.document.revision;
    this.#settings.noteOpened(file);
    this.#settings.emit({ type: 'opened', document: dataset.document });
    this.#preparing.start(dataset);
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
    return this.inTurn(async () => {
      const edited = revision === null ? this.#dataset : this.seen(revision);
      return edited === null ? failure('problem.stale') : await this.#change(edited, make);
    });
  }

  /**
   * A change that takes so long that others have their turn while it is made. Fails with `problem.stale` where what is open
   * is not as it was under `revision`. `spent` is called once `make` will not be asked to make it again.
   */
  changeAtLength(
    revision: number,
    make: (editor: ProjectEditor) => Promise<Result<MadeChange>>,
    spent: () => void,
  ): Promise<Result<MadeChange>> {
    return this.inTurn(async () => {
      const edited = this.#dataset;
      if (edited?.document.revision !== revision) return failure('problem.stale');
      // what is made ready in the background is written too, and a file has one writer
      await this.#preparing.stop();
      const made = await this.#change(edited, make, spent);
      // nothing has taken its place
      if (this.#dataset === edited) this.#preparing.start(edited);
      return made;
    });
  }

  /**
   * Saves what is open as a project, and goes on in that file where `goesOn`.
   * Between two changes: none is made that the saved file would not have.
   */
  saveTo(target: SaveTarget, goesOn: boolean): Promise<Result<SavedWhole>> {
    return this.inTurn(() => this.#save(target, goesOn));
  }

  /** After the change that is under way. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    await this.inTurn(() => Promise.resolve());
    // what was edited is made ready again
    await this.#preparing.stop();
    this.#editor?.close();
    this.#editor = null;
    await this.#dataset?.close();
    this.#dataset = null;
    this.#hold(null);
  }

  async #read(file: FileToOpen, steps: OpeningSteps, lock: ProjectLock | null): Promise<Result<OpenDataset>> {
    const { dataFolder } = this.#settings;
    return await readOpenDataset(file, dataFolder, steps, (journal) => this.#stateOf(file, journal, lock));
  }

  async #lockOf({ path }: FileToOpen): Promise<ProjectLock | null> {
    const own = path === this.#file.path ? this.#lock : null;
    return own ?? (await lockProject(path, this.#settings.dataFolder));
  }

  async #change<Change extends MadeChange>(
    edited: OpenDataset,
    make: (editor: ProjectEditor) => Result<Change> | Promise<Result<Change>>,
    spent = (): void => undefined,
  ): Promise<Result<Change>> {
    const { dataFolder } = this.#settings;
    // with the first edit a draft takes the place of what is no project, or in no file that can be written to
    const { keptIn } = edited.document.edits;
    const isNew = this.#editor === null && (keptIn === 'none' || keptIn === 'copy');
    const file = isNew ? await makeDraft(dataFolder, edited, this.#file) : success(this.#file);
    if (!file.ok) return file;
    const lock = await this.#lockOf(file.value);
    if (lock === null) return { ok: false, problems: [inUse(file.value.fileName, 'error')] };
    const used = this.#editor === null ? await openSafeEditor(file.value, dataFolder) : success(this.#editor);
    const made = !used.ok ? used : this.#dataset === edited ? await make(used.value) : failure('problem.stale');
    if (!used.ok || !made.ok || this.#dataset !== edited) {
      if (used.ok && this.#editor !== used.value) used.value.close();
      // no draft is kept for what cannot stand; made while another file was opened, it stands in its own
      if (made.ok) spent();
      else if (isNew) await removeDraft(file.value.path);
      if (this.#lock !== lock) lock.release();
      return made;
    }
    if (this.#editor !== used.value) this.#settings.noteOpened(file.value);
    this.#editor = used.value;
    used.value.note(make, spent);
    this.#file = file.value;
    this.#hold(lock);
    if (!isNew && made.value.rows.length === 0) return made;
    const shown = await this.#showAfter(edited, isNew ? null : made.value.rows, used.value);
    // it is on the disk, whatever became of showing it
    if (!shown.ok) this.#settings.emit({ type: 'openFailed', fileName: file.value.fileName, problems: shown.problems });
    return made;
  }

  /** What a change of these rows has made of what was open; null: another file has taken its place. */
  async #showAfter(
    edited: OpenDataset,
    rows: readonly ChangedRow[] | null,
    editor: ProjectEditor,
  ): Promise<Result<null>> {
    const state = this.#stateOf(this.#file, editor.nextSteps(), this.#lock);
    let refreshed: OpenDataset | null = null;
    try {
      refreshed = rows === null ? null : await edited.refreshed(rows, state);
    } catch (error) {
      // another file may have been opened meanwhile, and this one closed
      return this.#dataset === edited ? readFault(error, this.#file.fileName) : success(null);
    }
    if (refreshed === null) return await this.#readAgain(edited);
    if (this.#dataset !== edited) return success(null);
    this.#dataset = refreshed;
    this.#settings.emit({ type: 'changed', document: refreshed.document });
    this.#preparing.start(refreshed);
    return success(null);
  }

  async #save(target: SaveTarget, goesOn: boolean): Promise<Result<SavedWhole>> {
    const dataset = this.#dataset;
    const from = this.#file;
    if (dataset === null) return failure('problem.nothingToSave');
    const { path, fileName } = target;
    if (await isSameFile(path, this.#file.path)) return failure('problem.saveTargetOpen', { fileName });
    const tell = seldom((done) => this.#settings.emit({ type: 'saving', fileName, done }));
    const saved = await saveWhole(dataset, this.#editor, target, tell);
    if (!saved.ok || !goesOn) return saved.ok ? success({ ...saved.value, from }) : saved;
    const lock = await lockProject(path, this.#settings.dataFolder);
    if (this.#dataset !== dataset) {
      // another file has been opened meanwhile, and keeps its own lock
      lock?.release();
      return success({ ...saved.value, from: null });
    }
    this.#editor?.close();
    this.#editor = null;
    this.#file = { path, fileName };
    this.#hold(lock);
    this.#settings.noteOpened(this.#file);
    const shown = await this.#readAgain(dataset);
    return shown.ok ? success({ ...saved.value, from }) : shown;
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

  /**
   * The file that is open, from the start. Even where it says the same, that is a revision of its own: words have other
   * numbers in what was read from the start than in what was edited, and a window keeps the columns of a revision.
   */
  async #readAgain(before: OpenDataset): Promise<Result<null>> {
    const read = await this.#read(this.#file, untoldSteps, this.#lock);
    if (!read.ok) return read;
    if (this.#dataset !== before) {
      await read.value.close();
      return success(null);
    }
    this.#dataset = read.value;
    this.#settings.emit({ type: 'changed', document: read.value.document });
    void before.close();
    this.#preparing.start(read.value);
    return success(null);
  }

  #hold(lock: ProjectLock | null): void {
    if (this.#lock !== lock) this.#lock?.release();
    this.#lock = lock;
  }

  #stateOf(file: FileToOpen, journal: NextSteps | null, lock: ProjectLock | null): DocumentState {
    const { dataFolder } = this.#settings;
    return documentState(file, journal, dataFolder, { isHere: lock !== null, revision: ++this.#lastRevision });
  }
}
