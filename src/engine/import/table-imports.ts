import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { failure, success, type Result } from '../../shared/problem.ts';
import type {
  ColumnRole,
  ImportCalls,
  ImportEvent,
  TableMapping,
  TableOffer,
  TablePreview,
  TableSettings,
} from '../../shared/table-import.ts';
import { reasonOf } from '../files/error-reason.ts';
import { commitImport, type CommitHost, type Duplicates } from './commit-import.ts';
import { receivedFolder } from '../host/received-file.ts';
import { problemOfError } from '../unexpected-error.ts';
import type { Gazetteers } from '../gazetteer/gazetteers.ts';
import { makeImportFolder, sweepImportFolders } from './import-folders.ts';
import { importTarget, type ImportTarget } from './import-target.ts';
import type { OpenDataset } from '../open-dataset.ts';
import { lookAtTable, tableFault } from './look-at-table.ts';
import { rejectedHeader, rejectedText, reportText } from './report-text.ts';
import { findMapping, keepMapping } from './saved-mappings.ts';
import type { ImportProgress } from './stage-table.ts';
import { offerTable, previewOf, stageImport, type ChosenTable, type StagedTable } from './table-import.ts';

/** What imports need of the engine around them. */
export interface ImportHost extends CommitHost {
  readonly dataFolder: string;
  readonly gazetteers: Pick<Gazetteers, 'get' | 'release'>;
  emit(event: ImportEvent): void;
  /** What is open, as events may be added to it; null: nothing is. */
  openDataset(): Pick<OpenDataset, 'document' | 'events'> | null;
  /** In which texts are kept where nothing says their language. */
  language(): Promise<string>;
}

/** Reads tables into projects, one at a time: a table that is offered takes the place of the one before it. */
export interface TableImports extends ImportCalls {
  /** Looks at a file and tells windows what table it is; `isOfRecords`: it was made of records. Fails where it is none. */
  offer(path: string, fileName: string, isOfRecords: boolean): Promise<Result<null>>;
  /** What was offered last, while nothing was done with it; null: nothing waits. */
  waiting(): TableOffer | null;
  /** Takes away what is left of an import. */
  close(): Promise<void>;
}

/** What goes on for long, and can be ended. */
interface UnderWay {
  readonly abort: AbortController;
  readonly ended: Promise<unknown>;
}

interface CurrentImport {
  readonly table: ChosenTable;
  /** Until it is read. */
  offer: TableOffer | null;
  /** How often it was asked for to be read: what was asked for last is done. */
  runs: number;
  reading: UnderWay | null;
  committing: UnderWay | null;
  /** Of the project that it is for; null: it is for a new one. */
  intoRevision: number | null;
  staged: StagedTable | null;
  isCommitted: boolean;
}

function newImport(table: ChosenTable): CurrentImport {
  const nothingYet = { offer: null, reading: null, committing: null, intoRevision: null, staged: null };
  return { table, runs: 0, ...nothingYet, isCommitted: false };
}

/** The table could be read; what is made of it could not be kept. */
function notOffered(error: unknown, fileName: string): Result<never> {
  const reason = reasonOf(error);
  return /^E[A-Z]+$/.test(reason)
    ? failure('problem.receivedNotKept', { fileName, reason })
    : { ok: false, problems: [problemOfError(error)] };
}

/** The roles of line and reason, behind the columns of a table whose rows were rejected. */
const notRead = ['ignore', 'ignore'] as const;
/** At most ten times a second. */
const tellMs = 100;
/** Others have their turn on the thread after so long. */
const sliceMs = 25;

export function createTableImports(host: ImportHost): TableImports {
  const { dataFolder, emit } = host;
  let current: CurrentImport | null = null;
  let lastId = 0;
  /** One after the other. */
  let lastOffer: Promise<unknown> = Promise.resolve();
  void sweepImportFolders(dataFolder);

  async function target(): Promise<ImportTarget | null> {
    const open = host.openDataset();
    return open === null ? null : importTarget(open.document, await open.events());
  }

  function importOf(importId: number): CurrentImport | null {
    return current?.table.importId === importId ? current : null;
  }

  async function end(ended: CurrentImport | null): Promise<void> {
    if (ended === null) return;
    if (current === ended) current = null;
    for (const underWay of [ended.reading, ended.committing]) underWay?.abort.abort();
    await Promise.all([ended.reading?.ended, ended.committing?.ended]);
    ended.staged?.notes.close();
    await rm(ended.table.folder, { recursive: true, force: true }).catch(() => null);
  }

  async function offer(path: string, fileName: string, isOfRecords: boolean): Promise<Result<null>> {
    const found = await lookAtTable(path, fileName, await host.language(), isOfRecords);
    if (!found.ok) return found;
    // events that are being added are added
    await current?.committing?.ended;
    await end(current);
    const folder = await makeImportFolder(dataFolder);
    // what a window has handed over is gone once it is open
    const isReceived = dirname(path) === receivedFolder(dataFolder);
    const ownPath = isReceived ? join(folder, 'table') : path;
    if (isReceived) await rename(path, ownPath);
    const table = { importId: ++lastId, path: ownPath, fileName, folder, found: found.value };
    const importing = newImport(table);
    current = importing;
    const first = await offerTable(table, null, await host.gazetteers.get());
    const header = first.columns.map(({ name }) => name);
    const saved = first.settings.hasHeader ? await findMapping(dataFolder, header) : null;
    const offer = saved === null ? first : await offerTable(table, saved, await host.gazetteers.get());
    importing.offer = offer;
    emit({ type: 'importOffered', offer });
    return success(null);
  }

  async function preview(
    table: ChosenTable,
    settings: TableSettings,
    roles: readonly ColumnRole[] | null,
    into: ImportTarget | null,
  ): Promise<Result<TablePreview>> {
    const known = await host.gazetteers.get();
    try {
      return success(await previewOf(table, settings, roles, into, known));
    } catch (error) {
      return tableFault(error, table.fileName);
    }
  }

  /** Others have their turn on the thread, and windows are told; rejects once `signal` is aborted. */
  function progressOf(importId: number, signal: AbortSignal): ImportProgress {
    let [turnMs, toldMs] = [0, 0];
    return async (rows, done) => {
      if (performance.now() - turnMs < sliceMs) return;
      await nextTurn();
      signal.throwIfAborted();
      turnMs = performance.now();
      if (turnMs - toldMs < tellMs) return;
      toldMs = turnMs;
      emit({ type: 'importing', importId, rows, done });
    };
  }

  async function commit(of: CurrentImport, staged: StagedTable, duplicates: Duplicates): Promise<Result<null>> {
    const abort = new AbortController();
    const { signal } = abort;
    const { importId } = of.table;
    // its places were named when it was read; to open it takes more memory than all before
    host.gazetteers.release();
    const committed = commitImport(host, staged, of.intoRevision, duplicates, {
      signal,
      onward: progressOf(importId, signal),
      // what is told of its rows can still be asked for
      spent: () => void rm(staged.projectPath, { force: true }).catch(() => null),
    }).catch((error: unknown): Result<null> => ({ ok: false, problems: [problemOfError(error)] }));
    of.committing = { abort, ended: committed };
    of.isCommitted = (await committed).ok;
    of.committing = null;
    return await committed;
  }

  async function read(
    of: CurrentImport,
    columnNames: readonly string[],
    mapping: TableMapping,
    into: ImportTarget | null,
    signal: AbortSignal,
  ) {
    const { importId } = of.table;
    const onward = progressOf(importId, signal);
    const staged = await stageImport(of.table, columnNames, mapping, into, await host.gazetteers.get(), onward);
    if (!staged.ok) {
      emit({ type: 'importFailed', importId, problems: staged.problems });
      return;
    }
    of.staged = staged.value;
    const header = mapping.settings.hasHeader ? columnNames : [];
    const { settings, roles } = mapping;
    if (header.length > 0) await keepMapping(dataFolder, { settings, roles, header, fileName: of.table.fileName });
    emit({ type: 'importRead', importId, report: staged.value.report });
  }

  return {
    offer(path, fileName, isOfRecords) {
      const offered = lastOffer
        .then(() => offer(path, fileName, isOfRecords))
        .catch((error: unknown) => notOffered(error, fileName));
      lastOffer = offered;
      return offered;
    },
    async previewImport({ importId, settings, roles, into }) {
      const of = importOf(importId);
      if (of === null) return failure('problem.noImport');
      return await preview(of.table, settings, roles, into === 'open' ? await target() : null);
    },
    async runImport({ importId, into, settings, roles, places = [] }) {
      const of = importOf(importId);
      if (of === null || of.committing !== null || of.isCommitted) return failure('problem.noImport');
      const run = ++of.runs;
      const open = host.openDataset();
      if (into === 'open' && open === null) return failure('problem.nothingToSave');
      const target = into === 'open' && open !== null ? importTarget(open.document, await open.events()) : null;
      const seen = await preview(of.table, settings, roles, null);
      if (!seen.ok) return seen;
      const { columns, sure } = seen.value;
      const isAsked = settings.dateOrder === 'asked' && sure.dateOrder !== 'known';
      if (isAsked) return failure('problem.dateOrderAsked');
      // asked for again meanwhile, it is read as was asked last
      if (run !== of.runs) return success(null);
      of.reading?.abort.abort();
      await of.reading?.ended;
      // given up meanwhile, or being added as it was read before
      if (current !== of || of.committing !== null || of.isCommitted) return failure('problem.noImport');
      if (run !== of.runs) return success(null);
      of.intoRevision = into === 'open' && open !== null ? open.document.revision : null;
      of.staged?.notes.close();
      of.staged = null;
      of.offer = null;
      const abort = new AbortController();
      const names = columns.map(({ name }) => name);
      const ended = read(of, names, { settings, roles, places }, target, abort.signal).catch((error: unknown) => {
        if (!abort.signal.aborted) emit({ type: 'importFailed', importId, problems: [problemOfError(error)] });
      });
      of.reading = { abort, ended };
      return success(null);
    },
    async commitImport({ importId, duplicates }) {
      const of = importOf(importId);
      if (of === null || of.staged === null || of.committing !== null || of.isCommitted) {
        return failure('problem.noImport');
      }
      return await commit(of, of.staged, duplicates);
    },
    async cancelImport({ importId }) {
      await end(importOf(importId));
      return success(null);
    },
    async getImportRows({ importId, filter, from, count }) {
      const staged = importOf(importId)?.staged;
      return staged === undefined || staged === null
        ? failure('problem.noImport')
        : success(staged.notes.rows(filter, from, count));
    },
    async getImportText({ importId, what, language }) {
      const staged = importOf(importId)?.staged;
      if (staged === undefined || staged === null) return failure('problem.noImport');
      const { report, notes, columnNames } = staged;
      const name = report.fileName.replace(/\.[^.]*$/, '');
      const fileName = `${name}.${what}.csv`;
      if (what === 'report') return success({ fileName, text: reportText(report, notes, language) });
      const { settings, roles } = report.mapping;
      const text = rejectedText(columnNames, notes.rejected(), settings.delimiter, language);
      // once mended, they are read as the table was that they come from
      const header = rejectedHeader(columnNames, language);
      const asBefore = { settings: { ...settings, quote: '"', hasHeader: true }, roles: [...roles, ...notRead] };
      await keepMapping(dataFolder, { ...asBefore, header, fileName: report.fileName });
      return success({ fileName, text });
    },
    waiting: () => current?.offer ?? null,
    close: () => end(current),
  };
}
