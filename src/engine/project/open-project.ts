import { success, type Problem, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { refuseEmpty } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { reasonOf } from '../files/error-reason.ts';
import { checkProject, classifyProject } from './classify-project.ts';
import { readFault } from './database-fault.ts';
import { foreignSchema } from './foreign-schema.ts';
import { nextSteps, type NextSteps } from './journal.ts';
import { closeDatabase, openToRead, openToWrite, type Database } from './open-database.ts';
import { projectSchema } from './project-tables.ts';
import { readProject } from './read-project.ts';
import { readStoredProject, type StoredProject } from './stored-dataset.ts';

/** What is read of a file. */
export type ReadFile =
  /** Its records, all in memory. `journal`: of a project of schema 1; null: it is no project. */
  | { readonly kind: 'records'; readonly dataset: LoadedDataset; readonly journal: NextSteps | null }
  | { readonly kind: 'project'; readonly project: StoredProject; readonly journal: NextSteps };

/**
 * Reads the project in a GeoPackage, and writes nothing to it. Fails where it is none that this program can read (see
 * `classifyProject`, `readFault`).
 */
export async function openProject(
  { path, fileName }: FileToOpen,
  steps: OpeningSteps,
  dataFolder: string,
): Promise<Result<ReadFile>> {
  let database: Database | null = null;
  try {
    database = await openRecovered(path);
    const read = await readOpened(database, fileName, steps, dataFolder);
    // a project is read on while it is open
    if (!read.ok || read.value.kind === 'records') database.close();
    return read;
  } catch (error) {
    database?.close();
    return readFault(error, fileName);
  }
}

/** Whether a file is a project that this program can read. */
export async function isProject({ path, fileName }: FileToOpen): Promise<boolean> {
  try {
    const database = await openToRead(path);
    try {
      return classifyProject(database, fileName).ok;
    } finally {
      database.close();
    }
  } catch {
    // opening it tells why not
    return false;
  }
}

async function readOpened(
  database: Database,
  fileName: string,
  steps: OpeningSteps,
  dataFolder: string,
): Promise<Result<ReadFile>> {
  const project = classifyProject(database, fileName);
  if (!project.ok) return project;
  await steps.enter('checking');
  const foreign = await foreignSchema(database);
  const journal = nextSteps(database);
  const check = (): Result<null> => checkProject(database, fileName);
  if (project.value < projectSchema) {
    const checked = check();
    if (!checked.ok) return checked;
    const dataset = withProblems(await readProject(database, steps), foreign);
    const read = refuseEmpty(dataset, dataset.events);
    return read.ok ? success({ kind: 'records', dataset: read.value, journal }) : read;
  }
  const stored = await readStoredProject(database, foreign, steps, dataFolder, check);
  return stored.ok ? success({ kind: 'project', project: stored.value, journal }) : stored;
}

/**
 * Where a program was stopped while it was writing, its journal stands beside the file: what is half written is undone
 * first, by the journal, as any program that opens the file to write would do. Throws SQLite's error (`code`).
 */
export async function openRecovered(path: string): Promise<Database> {
  const database = await openToRead(path);
  try {
    database.pragma('schema_version');
    return database;
  } catch (error) {
    database.close();
    if (!reasonOf(error).startsWith('SQLITE_READONLY') && reasonOf(error) !== 'SQLITE_CANTOPEN') throw error;
    closeDatabase(await openToWrite(path));
    return await openToRead(path);
  }
}

function withProblems(dataset: LoadedDataset, foreign: readonly Problem[]): LoadedDataset {
  return { ...dataset, problems: [...foreign, ...dataset.problems] };
}
