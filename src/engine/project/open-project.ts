import { success, type Problem, type Result } from '../../shared/problem.ts';
import { refuseEmpty } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { reasonOf } from '../files/error-reason.ts';
import { classifyProject } from './classify-project.ts';
import { readFault } from './database-fault.ts';
import { foreignSchema } from './foreign-schema.ts';
import { journalOf, type Journal } from './history.ts';
import { closeDatabase, openToRead, openToWrite, type Database } from './open-database.ts';
import { readProject } from './read-project.ts';

/** What a file says, and the journal of a project; null: it is none. */
export interface ReadFile {
  readonly dataset: LoadedDataset;
  readonly journal: Journal | null;
}

/**
 * Reads the project in a GeoPackage, and writes nothing to it. Fails where it is none that this
 * program can read (see `classifyProject`, `readFault`).
 */
export async function openProject(path: string, fileName: string, steps: OpeningSteps): Promise<Result<ReadFile>> {
  let database: Database | null = null;
  try {
    database = await openRecovered(path);
    const project = classifyProject(database, fileName);
    if (!project.ok) return project;
    await steps.enter('checking');
    const foreign = await foreignSchema(database);
    const read = withProblems(await readProject(database, steps), foreign);
    return read.ok ? success({ dataset: read.value, journal: journalOf(database) }) : read;
  } catch (error) {
    return readFault(error, fileName);
  } finally {
    database?.close();
  }
}

/**
 * Where a program was stopped while it was writing, its journal stands beside the file: what is half written is undone
 * first, by the journal, as any program that opens the file to write would do.
 */
async function openRecovered(path: string): Promise<Database> {
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

function withProblems(dataset: LoadedDataset, foreign: readonly Problem[]): Result<LoadedDataset> {
  return refuseEmpty({ ...dataset, problems: [...foreign, ...dataset.problems] }, dataset.events);
}
