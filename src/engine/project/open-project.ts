import type { Problem, Result } from '../../shared/problem.ts';
import { refuseEmpty } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { classifyProject } from './classify-project.ts';
import { readFault } from './database-fault.ts';
import { foreignSchema } from './foreign-schema.ts';
import { openToRead, type Database } from './open-database.ts';
import { readProject } from './read-project.ts';

/**
 * Reads the project in a database file of `fileBytes` bytes, and never writes to it. Fails where it is none that this
 * program can read (see `classifyProject`, `readFault`).
 */
export async function openProject(
  path: string,
  fileName: string,
  fileBytes: number,
  steps: OpeningSteps,
): Promise<Result<LoadedDataset>> {
  let database: Database | null = null;
  try {
    database = await openToRead(path);
    const project = classifyProject(database, fileName, fileBytes);
    if (!project.ok) return project;
    await steps.enter('checking');
    const foreign = await foreignSchema(database);
    return withProblems(await readProject(database, steps), foreign);
  } catch (error) {
    return readFault(error, fileName);
  } finally {
    database?.close();
  }
}

function withProblems(dataset: LoadedDataset, foreign: readonly Problem[]): Result<LoadedDataset> {
  return refuseEmpty({ ...dataset, problems: [...foreign, ...dataset.problems] }, dataset.events);
}
