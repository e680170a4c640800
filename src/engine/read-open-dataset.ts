import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { success, type Problem, type Result } from '../shared/problem.ts';
import type { FileToOpen } from './explorer-engine.ts';
import { readDatasetFile } from './files/read-file.ts';
import { openDataset, type DocumentState, type OpenDataset } from './open-dataset.ts';
import { receivedFolder } from './host/received-file.ts';
import type { OpeningSteps } from './opening-steps.ts';
import { editState } from './project/drafts.ts';
import type { NextSteps } from './project/journal.ts';
import { openStoredDataset } from './project/stored-dataset.ts';
import { problemOfError } from './unexpected-error.ts';

/** Reads a file, ready for windows. `stateOf` is given the steps of its journal; null: it is no project. */
export async function readOpenDataset(
  file: FileToOpen,
  dataFolder: string,
  steps: OpeningSteps,
  stateOf: (journal: NextSteps | null) => Promise<DocumentState>,
): Promise<Result<OpenDataset>> {
  try {
    const read = await readDatasetFile(file, steps, dataFolder);
    if (!read.ok) return read;
    await steps.enter('arranging');
    const state = await stateOf(read.value.journal);
    return success(
      read.value.kind === 'project'
        ? openStoredDataset(read.value.project, state)
        : openDataset(read.value.dataset, state),
    );
  } catch (error) {
    return { ok: false, problems: [problemOfError(error)] };
  }
}

/** What windows are told of a file beside its records. `isHere`: no other process has it. */
export async function documentState(
  file: FileToOpen,
  journal: NextSteps | null,
  dataFolder: string,
  { isHere, revision }: { readonly isHere: boolean; readonly revision: number },
): Promise<DocumentState> {
  const { fileName } = file;
  const fileKey = fileKeyOf(file, dataFolder);
  const edits = await editState(file, journal, dataFolder);
  return { revision, fileName, fileKey, edits, notices: isHere || edits.keptIn === 'none' ? [] : [inUse(fileName)] };
}

/** No path is told to a window. What was received lies elsewhere each time. */
function fileKeyOf({ path, fileName }: FileToOpen, dataFolder: string): string {
  if (dirname(path) === receivedFolder(dataFolder)) return fileName;
  return createHash('sha256').update(path).digest('hex');
}

/** Another process has the project open, which can be looked at here. */
export function inUse(fileName: string, severity: Problem['severity'] = 'warning'): Problem {
  return { path: '', message: { key: 'problem.projectInUse', values: { fileName } }, severity };
}
