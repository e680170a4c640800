import type { EventRecord } from '../../shared/dataset.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { Problem } from '../../shared/problem.ts';
import { buildColumns } from '../columns/build-columns.ts';
import { ProblemList } from '../dataset/problem-list.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { ProjectKeeping } from '../export/export-records.ts';
import { projectKeeping } from '../export/project-keeping.ts';
import { inTime } from '../open-dataset.ts';
import type { ReadFile } from '../project/open-project.ts';
import type { StoredProject } from '../project/stored-dataset.ts';
import { contextOf, readStoredEvent } from '../project/stored-events.ts';

/** A file that is read once, for a command and not for a window: nothing is written to it, and nothing kept of it. */
export interface BatchDataset {
  /** What the file is: chronotope, geopackage, csv … */
  readonly format: string;
  /** All but the events, with what was wrong in the file. */
  readonly lists: LoadedDataset;
  readonly columns: EventColumns;
  /** The words that the columns index. */
  readonly statuses: readonly string[];
  readonly certainties: readonly string[];
  readonly timeZones: readonly string[];
  /** What its file holds beside that; null: it is no project. */
  readonly keeping: ProjectKeeping | null;
  /** The record of a row of the columns; null where it cannot be read any more, which `unread` tells. */
  eventAt(row: number): EventRecord | null;
  /** The rows that `eventAt` was asked for and could not read, and why not. */
  unread(): UnreadRows;
  /** What is wrong with the records of events beyond what opening them tells: those of a project are read one by one. */
  recordProblems(): readonly Problem[];
  close(): Promise<void>;
}

export interface UnreadRows {
  readonly count: number;
  /** The first thousand. */
  readonly problems: readonly Problem[];
}

/** What was read of a file, ready for a command. */
export async function batchDataset(read: ReadFile, format: string): Promise<BatchDataset> {
  return read.kind === 'project' ? await ofProject(read.project, format) : ofRecords(read.dataset, format);
}

function ofRecords(dataset: LoadedDataset, format: string): BatchDataset {
  const events = inTime(dataset.events);
  const { events: columns, statuses, certainties, timeZones } = buildColumns({ ...dataset, events });
  return {
    format,
    lists: { ...dataset, events: [] },
    columns,
    statuses,
    certainties,
    timeZones,
    keeping: null,
    eventAt: (row) => events[row] ?? null,
    // all were checked when they were read
    unread: () => ({ count: 0, problems: [] }),
    recordProblems: () => [],
    close: () => Promise.resolve(),
  };
}

async function ofProject({ database, lists, columns, foreign }: StoredProject, format: string): Promise<BatchDataset> {
  const docOf = database.prepare<[number]>('SELECT doc FROM events WHERE fid = ?').pluck();
  const context = contextOf(lists);
  const events = await columns.events();
  const read = (row: number, problems: ProblemList): EventRecord | null => {
    const fid = columns.fids[row];
    return fid === undefined ? null : readStoredEvent(docOf.get(fid), context, problems);
  };
  const unread = new ProblemList();
  const unreadRows = new Set<number>();
  return {
    format,
    lists: { ...lists, problems: [...foreign, ...lists.problems] },
    columns: events,
    statuses: columns.statuses,
    certainties: columns.certainties,
    timeZones: columns.timeZones,
    keeping: projectKeeping(database),
    eventAt(row) {
      const problems = new ProblemList();
      const event = read(row, problems);
      if (event !== null || unreadRows.has(row)) return event;
      unreadRows.add(row);
      for (const { path, message, severity } of problems.list()) {
        if (severity === 'error') unread.error(joinPath(row, path), message);
      }
      return null;
    },
    unread: () => ({ count: unreadRows.size, problems: unread.list() }),
    recordProblems() {
      const all: Problem[] = [];
      for (let row = 0; row < events.count; row++) {
        const problems = new ProblemList();
        read(row, problems);
        for (const problem of problems.list()) all.push({ ...problem, path: joinPath(row, problem.path) });
      }
      return all;
    },
    async close() {
      await columns.kept?.close();
      database.close();
    },
  };
}

function joinPath(row: number, path: string): string {
  return [`events[${row}]`, path].filter(Boolean).join('.');
}
