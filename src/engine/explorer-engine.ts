import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExplorerCalls, ExplorerEvent, OpeningProgress, Preferences } from '../shared/explorer-api.ts';
import { changedSince } from '../shared/event-columns.ts';
import { hasMapName } from '../shared/own-map.ts';
import { failure, success, type Problem, type Result } from '../shared/problem.ts';
import { readWhen } from './dates/read-when.ts';
import { createDrafts } from './drafts/drafts-engine.ts';
import { createPlaceFinder } from './find-places.ts';
import { createExports, type Exports } from './export/exports.ts';
import { createGazetteers } from './gazetteer/gazetteers.ts';
import { readBytesRequest } from './bytes-request.ts';
import type { BytesPiece } from './host/bytes-piece.ts';
import { OpenFile } from './open-file.ts';
import { followOpening } from './opening-steps.ts';
import { readPreferences, writePreferences } from './files/preferences.ts';
import { isPlainTable } from './files/is-plain-table.ts';
import { isRecordFile } from './files/is-record-file.ts';
import { withTableOf, type UseTable } from './files/table-of-file.ts';
import { hasTableName } from './import/look-at-table.ts';
import { receivedFolder } from './host/received-file.ts';
import { createTableImports } from './import/table-imports.ts';
import { adoptDraft, removeDraft, withOrigin } from './project/drafts.ts';
import { placeToOpen, removeCopy, sweepCopies } from './project/opened-copies.ts';
import type { PageMaking } from './page/write-page.ts';
import { createOwnMaps, type OwnMapEngine } from './own-maps/own-map-calls.ts';
import { createEvidence, type EvidenceCalls } from './evidence-calls.ts';
import type { MadeChange, ProjectEditor } from './project/project-editor.ts';
import { copyVersion, readJournalOf } from './project/read-journal.ts';
import type { SavedProject, SaveTarget } from './project/save-project.ts';
import { createPictures, type WindowPictures } from './pictures/window-pictures.ts';
import { readOpen } from './read-open.ts';

export interface FileToOpen {
  readonly path: string;
  /** What people know it by. */
  readonly fileName: string;
  /** Of a draft: the name of the file that it was made of. Absent: it is itself a file of a person's own. */
  readonly originName?: string;
}

export interface EngineSettings extends PageMaking {
  /** The app's own, for what a person sets. */
  readonly dataFolder: string;
  /** What to open first; null: the first dataset. */
  readonly startFile: FileToOpen | null;
  /** The revision of what is opened first; each next one is one higher. */
  readonly firstRevision: number;
  readonly emit: (event: ExplorerEvent) => void;
  /** Called with a file that has been opened, before the windows are told. */
  readonly noteOpened: (file: FileToOpen) => void;
}

export interface ExplorerEngine
  extends ExplorerCalls, Exports, WindowPictures, EvidenceCalls, Pick<OwnMapEngine['calls'], 'addMap'> {
  /** Resolves when it is decided; what became of it comes as an event. `fileName` is what people know the file by; `isTable`: it is a table, whatever its columns are. */
  openPath(path: string, fileName: string, isTable?: boolean): Promise<void>;
  /** Saves what is open as a project, and goes on in that file where `goesOn`. Fails where that cannot be done, and what was there before is there still. */
  saveProject(target: SaveTarget, goesOn?: boolean): Promise<Result<SavedProject>>;
  /** Puts its files in order, after the edit that is under way. */
  close(): Promise<void>;
  /** Bulk bytes, in pieces that nobody writes into. `path` as in `shared/bytes-path.ts`. */
  readBytes(path: string): Promise<Result<readonly BytesPiece[]>>;
}

/**
 * Keeps one dataset open and answers for it, with the start file first. Another file takes its place only once it is
 * there whole; when two are being opened, the one asked for last wins and nothing is heard of the other.
 */
export function createEngine(settings: EngineSettings): ExplorerEngine {
  const { dataFolder, emit } = settings;
  const open = new OpenFile({
    ...settings,
    emit(event) {
      emit(maps.follow(event, open.file));
      if (event.type === 'opened' || event.type === 'changed') drafts.follow();
    },
  });
  let problems: readonly Problem[] = [];
  let lastOpening = Promise.resolve();
  let opening = new AbortController();
  let preferences = readPreferences(dataFolder);

  /** Answers whether it is what is open now. `signal` ends it, as another file does. */
  async function openNext(wanted: FileToOpen, signal?: AbortSignal): Promise<boolean> {
    const { fileName } = wanted;
    opening.abort();
    opening = new AbortController();
    const ended = signal === undefined ? opening.signal : AbortSignal.any([opening.signal, signal]);
    const tell = (stage: OpeningProgress['stage'], done: number | null): void =>
      emit({ type: 'opening', fileName, stage, done });
    tell('reading', null);
    const file = await withOrigin(await placeToOpen(dataFolder, wanted), dataFolder);
    const opened = await open.read(file, followOpening(tell, ended));
    if (!opened.ok) await removeCopy(file.path, dataFolder);
    if (ended.aborted) {
      if (opened.ok) await open.discard(opened.value);
      return false;
    }
    problems = opened.ok ? [] : opened.problems;
    if (opened.ok) open.show(file, opened.value);
    // only what was received is opened from elsewhere
    if (opened.ok && file.path !== wanted.path) await drafts.leaveKept(file);
    if (!opened.ok) emit({ type: 'openFailed', fileName, problems });
    return opened.ok;
  }

  function openPath(path: string, fileName: string, isTable = false): Promise<void> {
    const file = { path, fileName };
    if (hasMapName(fileName)) return maps.calls.addMap(file).then(() => undefined);
    const isAsked = isTable ? hasTableName(fileName) : isPlainTable(file);
    return isAsked || isRecordFile(file) ? offerTable(file) : openFile(file);
  }

  function openFile(file: FileToOpen): Promise<void> {
    lastOpening = openNext(file).then(() => undefined);
    return lastOpening;
  }

  /** A table is not opened: how it would be read is told, and a person decides. What is open stays, and what is being opened. */
  async function offerTable(file: FileToOpen): Promise<void> {
    const offer: UseTable<null> = (path, isOfRecords) => imports.offer(path, file.fileName, isOfRecords);
    const offered = await withTableOf(file, receivedFolder(dataFolder), () => nextTurn(), offer);
    if (!offered.ok) emit({ type: 'openFailed', fileName: file.fileName, problems: offered.problems });
  }

  const gazetteers = createGazetteers(settings.resourcesFolder, dataFolder, open);
  const { withKnownPoints, ...placeCalls } = createPlaceFinder(open, gazetteers);
  const imports = createTableImports({
    dataFolder,
    gazetteers,
    emit,
    openDataset: () => open.dataset,
    async language() {
      const { language } = await preferences;
      return language === 'system' ? 'en' : language;
    },
    async openAsDraft(projectPath, fileName, ready, signal) {
      const draft = await adoptDraft(dataFolder, projectPath, fileName, signal);
      if (!draft.ok) return signal.aborted ? failure('problem.noImport') : draft;
      const { path } = draft.value;
      const back = (): Promise<void> => rename(path, projectPath);
      const made = await ready(path).catch(async (error: unknown) => {
        await back();
        throw error;
      });
      if (!made.ok) {
        await back();
        return made;
      }
      const opened = openNext(draft.value, signal);
      lastOpening = opened.then(() => undefined);
      if ((await opened) || !signal.aborted) return success(null);
      await removeDraft(path);
      return failure('problem.noImport');
    },
    async addToOpen(added, revision, label, onward, spent) {
      // its ids, and whom its events name, were looked for in what was open then
      const made = await open.changeAtLength(revision, (editor) => editor.takeUp(added, label, onward), spent);
      if (made.ok) return success(null);
      const isStale = made.problems[0]?.message.key === 'problem.stale';
      return isStale ? failure('problem.importStale') : made;
    },
  });

  /** Until no file is being opened any more: the start file, or what was asked for in its place. */
  async function settled(): Promise<void> {
    const awaited = lastOpening;
    await awaited;
    if (awaited !== lastOpening) await settled();
  }

  const drafts = createDrafts(dataFolder, open, openPath, emit);
  const maps = createOwnMaps(dataFolder, emit, () => settled().then(() => open.file));

  async function change(make: (editor: ProjectEditor) => Result<MadeChange>): Promise<Result<null>> {
    const made = await open.change(null, make);
    if (!made.ok) return made;
    // a version changes no rows, and a draft holds it all the same
    drafts.follow();
    return success(null);
  }

  async function walk(direction: 'undo' | 'redo'): Promise<Result<null>> {
    const hasNone = open.dataset === null || open.dataset.document.edits[direction] === null;
    return hasNone ? success(null) : await change((editor) => editor[direction]());
  }

  const firstPath = join(settings.resourcesFolder, 'datasets', firstDataset);
  const first: FileToOpen = { path: firstPath, fileName: firstDataset };
  const startFile = settings.startFile ?? first;
  const isAsked = isPlainTable(startFile) || isRecordFile(startFile);
  void openFile(isAsked ? first : startFile);
  // a table is offered over what is open
  const started = isAsked ? settled().then(() => offerTable(startFile)) : settled();
  // once it is known which copy is open here
  void started.then(() => sweepCopies(dataFolder));

  return {
    ...imports,
    ...createExports(() => open.dataset, settings),
    ...createPictures(() => open.dataset, settings.resourcesFolder),
    ...placeCalls,
    ...gazetteers.calls,
    openPath,
    ...maps.calls,
    ...drafts.calls,
    async getSession() {
      await started;
      const document = open.dataset?.document ?? null;
      const offer = imports.waiting();
      return success({
        version: settings.version,
        preferences: await preferences,
        document,
        problems: document === null ? problems : [],
        drafts: await drafts.state(),
        ...(offer !== null && { offer }),
      });
    },
    async getEventDetails(wanted) {
      const { dataset } = open;
      if (dataset?.document.revision !== wanted.revision) return failure('problem.stale');
      return await readOpen(dataset, () => dataset.detailsOf(wanted.row));
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
    saveProject: (target, goesOn = false) => drafts.saveTo(target, goesOn),
    async edit({ revision, edit }) {
      const made = await open.change(revision, (editor) => editor.edit(edit));
      return made.ok ? success({ ids: made.value.ids }) : made;
    },
    async getRecord({ revision, list, id }) {
      const dataset = open.seen(revision);
      return dataset === null ? failure('problem.stale') : await readOpen(dataset, () => dataset.recordOf(list, id));
    },
    undo: () => walk('undo'),
    redo: () => walk('redo'),
    ...createEvidence(open, change),
    async getJournal() {
      return open.project === null ? success({ entries: [], versions: [] }) : await readJournalOf(open.project);
    },
    goToEntry: ({ entry }) => change((editor) => editor.goTo(entry === 0 ? null : entry)),
    nameVersion: ({ name }) => change((editor) => editor.nameVersion(name)),
    removeVersion: ({ name }) => change((editor) => editor.removeVersion(name)),
    restoreVersion: ({ name }) => change((editor) => editor.restoreVersion(name)),
    async openVersion({ name }) {
      if (open.project === null) return failure('problem.noVersion', { name });
      const copy = await copyVersion(open.project, name, dataFolder);
      if (!copy.ok) return copy;
      await openPath(copy.value.path, copy.value.fileName);
      return success(null);
    },
    readWhen: ({ text }) => Promise.resolve(readWhen(text)),
    async close() {
      await imports.close();
      await maps.close();
      await open.close();
    },
    async readBytes(path) {
      const request = readBytesRequest(path);
      if (request === null) return failure('problem.noSuchBytes');
      if (request.kind === 'tile') return await maps.tileBytes(request);
      const { dataset } = open;
      if (dataset?.document.revision !== request.revision) return failure('problem.stale');
      if (request.kind === 'search') {
        const query = await withKnownPoints(request.query, dataset.document);
        // an edit may have come while the gazetteer was read
        if (open.dataset !== dataset) return failure('problem.stale');
        return await readOpen(dataset, async () => success([await dataset.search(query)]));
      }
      const directory = dataset.document.columns;
      const asked = request.since === null ? directory : changedSince(directory, request.since);
      return await readOpen(dataset, async () => success(await dataset.bytesOf(asked)));
    },
  };
}

const firstDataset = 'tokyo-gyeongju-china.json';
