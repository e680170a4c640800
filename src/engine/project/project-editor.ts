import { statSync } from 'node:fs';
import type { Edit } from '../../shared/edit.ts';
import { failure, success, type Message, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';
import { changeFault } from './change-fault.ts';
import { checkProject, classifyProject } from './classify-project.ts';
import { foreignSchema, lacksColumns } from './foreign-schema.ts';
import type { ChangedRow } from './edited-rows.ts';
import { planAttachment, planDetachment, type NewAttachment } from './attachments.ts';
import { edit, goTo, redo, restore, undo, type PlannedEntry } from './history.ts';
import { nameVersion, nextSteps, removeVersion, versionEntry, type NextSteps } from './journal.ts';
import { takeBlankRevisions } from './blank-revisions.ts';
import { migrateProject } from './migrate-project.ts';
import { closeDatabase, copyDatabase, openToWrite, type Database } from './open-database.ts';
import { hasOutsideEdits, planOutsideEdits } from './outside-edits.ts';
import { planEdit } from './plan-edit.ts';
import { takeUpProject, type AddedProject } from './take-up-project.ts';

/**
 * Changes the project in a file, each time as one transaction with an entry in its journal. What it gives is on the disk.
 * Where a change fails, with a problem and a way out, nothing has changed.
 */
export interface ProjectEditor {
  edit(wanted: Edit): Result<MadeEdit>;
  /**
   * Adds what a project holds that nobody else has in use, as one entry (see `takeUpProject`). Fails with
   * `problem.noImport` where `onward` ends it, and with `problem.stale` where another file is opened meanwhile.
   */
  takeUp(added: AddedProject, label: Message, onward: (done: number) => Promise<void>): Promise<Result<MadeChange>>;
  /** Makes no change where there is nothing to undo. */
  undo(): Result<MadeChange>;
  redo(): Result<MadeChange>;
  /** See `goTo` in `history`; null: the beginning. */
  goTo(entry: number | null): Result<MadeChange>;
  nameVersion(name: string): Result<MadeChange>;
  removeVersion(name: string): Result<MadeChange>;
  restoreVersion(name: string): Result<MadeChange>;
  attach(file: NewAttachment): Result<MadeChange>;
  detach(id: string): Result<MadeChange>;
  /** What another program has written becomes part of the records. Makes no change where there is none. */
  takeUpOutsideEdits(): Result<MadeChange>;
  nextSteps(): NextSteps;
  /** Copies the project as it is to a file that is not there. Rejects where that cannot be done whole. */
  copyTo(path: string): Promise<void>;
  /** How large it is. */
  bytes(): number;
  close(): void;
}

/** The rows that are not as they were. */
export interface MadeChange {
  readonly rows: readonly ChangedRow[];
}

export interface MadeEdit extends MadeChange {
  /** Of the records that the edit is about. */
  readonly ids: readonly string[];
}

/** The editor of a project, once it is one of this schema. Fails where the file is none, or may not be written to. */
export async function openEditor({ path, fileName }: FileToOpen, dataFolder: string): Promise<Result<ProjectEditor>> {
  let database: Database | null = null;
  try {
    database = await openToWrite(path);
    const classified = classifyProject(database, fileName);
    const project = classified.ok ? checkProject(database, fileName) : classified;
    const foreign = project.ok ? await foreignSchema(database) : [];
    if (project.ok && foreign.length === 0) {
      await migrateProject(database, fileName, dataFolder);
      takeBlankRevisions(database);
      if (!(await lacksColumns(database))) return success(editorOf(database, path, fileName));
    }
    database.close();
    if (!project.ok) return project;
    return foreign.length > 0 ? { ok: false, problems: foreign } : failure('problem.changeFileDamaged', { fileName });
  } catch (error) {
    database?.close();
    return reasonOf(error) === 'SQLITE_NOTADB' ? failure('problem.notProject') : changeFault(error, fileName);
  }
}

function editorOf(database: Database, path: string, fileName: string): ProjectEditor {
  const file = statSync(path, { throwIfNoEntry: false })?.ino;
  function attempt<T>(work: () => Result<T>): Result<T> {
    try {
      return isCutOff(database, path, file) ? failure('problem.changeFileDamaged', { fileName }) : work();
    } catch (error) {
      return changeFault(error, fileName);
    }
  }
  function changed(work: () => Result<readonly ChangedRow[] | null>): Result<MadeChange> {
    const rows = attempt(work);
    return rows.ok ? success({ rows: rows.value ?? [] }) : rows;
  }
  const planned = (plan: () => Result<PlannedEntry>): Result<MadeChange> =>
    changed(() => {
      const made = edit(database, plan);
      return made.ok ? success(made.value.changes) : made;
    });
  return {
    edit(wanted) {
      const made = attempt(() => edit(database, () => planEdit(database, wanted, firstLanguage(database))));
      return made.ok ? success({ ids: made.value.ids, rows: made.value.changes }) : made;
    },
    async takeUp(added, label, onward) {
      if (isCutOff(database, path, file)) return failure('problem.changeFileDamaged', { fileName });
      try {
        return success({ rows: await takeUpProject(database, added, label, onward) });
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') return failure('problem.noImport');
        return database.open ? changeFault(error, fileName) : failure('problem.stale');
      }
    },
    undo: () => changed(() => success(undo(database))),
    redo: () => changed(() => success(redo(database))),
    goTo: (entry) => changed(() => goTo(database, entry)),
    nameVersion: (name) => changed(() => nameVersion(database, name)),
    removeVersion: (name) => changed(() => removeVersion(database, name)),
    restoreVersion: (name) =>
      changed(() => {
        const entry = versionEntry(database, name);
        return entry.ok ? restore(database, entry.value, { key: 'journal.restore', values: { name } }) : entry;
      }),
    attach: (file) => planned(() => planAttachment(database, file, firstLanguage(database))),
    detach: (id) => planned(() => planDetachment(database, id)),
    takeUpOutsideEdits: () =>
      hasOutsideEdits(database)
        ? attempt(() => edit(database, () => planOutsideEdits(database, firstLanguage(database))))
        : success({ rows: [] }),
    nextSteps: () => nextSteps(database),
    async copyTo(copy) {
      await copyDatabase(database, copy);
      // pages behind a new end are copied as if they were empty
      if (isCutOff(database, path, file)) throw new Error(`project-editor: ${fileName} was cut off`);
    },
    bytes: () => bytesOf(database),
    close() {
      // also where it was closed while something was being added
      if (database.open) closeDatabase(database);
    },
  };
}

/** That of the project's title. */
function firstLanguage(database: Database): string {
  const language = database
    .prepare("SELECT t.key FROM ct_meta m, json_each(m.value, '$.title') t WHERE m.key = 'about' LIMIT 1")
    .pluck()
    .get();
  return typeof language === 'string' ? language : 'en';
}

/**
 * Whether another program has cut the file off while it is open: SQLite goes by the pages that it has in memory, and would
 * write some of them beyond the new end.
 */
function isCutOff(database: Database, path: string, ino: number | undefined): boolean {
  const now = statSync(path, { throwIfNoEntry: false });
  // a file that is another one by now is told by SQLite
  if (now === undefined || now.ino !== ino) return false;
  const bytes = bytesOf(database);
  return bytes === 0 || now.size < bytes;
}

function bytesOf(database: Database): number {
  const number = (name: string): number => Number(database.pragma(name, { simple: true }));
  return number('page_count') * number('page_size');
}
