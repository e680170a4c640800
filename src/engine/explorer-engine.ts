import { basename, join } from 'node:path';
import type { ExplorerCalls, ExplorerEvent, Preferences } from '../shared/explorer-api.ts';
import { failure, success, type Problem, type Result } from '../shared/problem.ts';
import { readBytesRequest } from './bytes-request.ts';
import { openDataset, type OpenDataset } from './open-dataset.ts';
import { readPreferences, writePreferences } from './files/preferences.ts';
import { readDatasetFile } from './files/read-file.ts';
import { problemOfError } from './unexpected-error.ts';

export interface EngineSettings {
  /** Ships with the app, read-only. */
  readonly resourcesFolder: string;
  /** The app's own, for what a person sets. */
  readonly dataFolder: string;
  readonly version: string;
  /** What to open first; null: the first dataset. */
  readonly startFile: string | null;
  readonly emit: (event: ExplorerEvent) => void;
}

export interface ExplorerEngine extends ExplorerCalls {
  /** Resolves when it is decided; what became of it comes as an event. `fileName` is what people know the file by. */
  openPath(path: string, fileName: string): Promise<void>;
  /** Bulk bytes, each time a copy that the caller may give away. `path` as in `shared/bytes-path.ts`. */
  readBytes(path: string): Promise<Result<ArrayBuffer>>;
}

/**
 * Keeps one dataset open and answers for it, with the start file first. Another file takes its place only once it is
 * there whole; when two are being opened, the one asked for last wins and nothing is heard of the other.
 */
export function createEngine(settings: EngineSettings): ExplorerEngine {
  const { dataFolder, emit } = settings;
  let open: OpenDataset | null = null;
  let problems: readonly Problem[] = [];
  let revision = 0;
  let lastOpening = Promise.resolve();
  let openings = 0;
  let preferences = readPreferences(dataFolder);

  async function openFile(path: string, fileName: string): Promise<void> {
    const opening = ++openings;
    emit({ type: 'opening', fileName, stage: 'reading', done: null });
    const opened = await readOpenDataset(path, fileName, revision + 1);
    if (opening !== openings) return;
    problems = opened.ok ? [] : opened.problems;
    if (!opened.ok) {
      emit({ type: 'openFailed', fileName, problems });
      return;
    }
    open = opened.value;
    revision = open.document.revision;
    emit({ type: 'opened', document: open.document });
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

  const firstPath = join(settings.resourcesFolder, 'datasets', firstDataset);
  const startFile = settings.startFile ?? firstPath;
  void openPath(startFile, basename(startFile));
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
    async getEventDetails({ revision, row }) {
      if (open?.document.revision !== revision) return failure('problem.stale');
      const details = open.detailsOf(row);
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
    async readBytes(path) {
      const request = readBytesRequest(path);
      if (request === null) return failure('problem.noSuchBytes');
      if (open?.document.revision !== request.revision) return failure('problem.stale');
      return success(request.kind === 'columns' ? open.columns.slice(0) : open.search(request.query).buffer);
    },
  };
}

const firstDataset = 'tokyo-gyeongju-china.json';

async function readOpenDataset(path: string, fileName: string, revision: number): Promise<Result<OpenDataset>> {
  try {
    const read = await readDatasetFile(path, fileName);
    return read.ok ? success(openDataset(read.value, revision, fileName)) : read;
  } catch (error) {
    return { ok: false, problems: [problemOfError(error)] };
  }
}
