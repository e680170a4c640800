import { createHash } from 'node:crypto';
import { success, type Problem, type Result } from '../shared/problem.ts';
import type { FileToOpen } from './explorer-engine.ts';
import { readDatasetFile } from './files/read-file.ts';
import { openDataset, type DocumentState, type OpenDataset } from './open-dataset.ts';
import type { OpeningSteps } from './opening-steps.ts';
import { editState } from './project/drafts.ts';
import type { NextSteps } from './project/journal.ts';
import { isPassing, removeCopy } from './project/opened-copies.ts';
import { openStoredDataset } from './project/stored-dataset.ts';
import { problemOfError } from './unexpected-error.ts';

/** Reads a file, ready for windows. `stateOf` is given the steps of its journal; null: it is no project. */
export async function readOpenDataset(
  file: FileToOpen,
  dataFolder: string,
  steps: OpeningSteps,
  stateOf: (journal: NextSteps | null) => DocumentState,
): Promise<Result<OpenDataset>> {
  try {
    const read = await readDatasetFile(file, steps, dataFolder);
    if (!read.ok) return read;
    await steps.enter('arranging');
    const state = stateOf(read.value.journal);
    const dataset =
      read.value.kind === 'project'
        ? openStoredDataset(read.value.project, state)
        : openDataset(read.value.dataset, state);
    return success(state.edits.keptIn === 'copy' ? goneWhenClosed(dataset, file.path, dataFolder) : dataset);
  } catch (error) {
    return { ok: false, problems: [problemOfError(error)] };
  }
}

/** Its first edit makes a draft of it, so that nothing else is ever read of the copy. */
function goneWhenClosed(dataset: OpenDataset, path: string, dataFolder: string): OpenDataset {
  return {
    ...dataset,
    async close() {
      await dataset.close();
      await removeCopy(path, dataFolder);
    },
  };
}

/** What windows are told of a file beside its records. `isHere`: no other process has it. */
export function documentState(
  file: FileToOpen,
  journal: NextSteps | null,
  dataFolder: string,
  { isHere, revision }: { readonly isHere: boolean; readonly revision: number },
): DocumentState {
  const { fileName, originName = fileName } = file;
  const fileKey = fileKeyOf(file, dataFolder);
  const edits = editState(file, journal, dataFolder);
  const isOwn = edits.keptIn === 'file' || edits.keptIn === 'draft';
  const notices = isHere || !isOwn ? [] : [inUse(fileName)];
  return { revision, fileName, originName, fileKey, edits, notices };
}

/** No path is told to a window. */
function fileKeyOf({ path, fileName }: FileToOpen, dataFolder: string): string {
  if (isPassing(path, dataFolder)) return fileName;
  return createHash('sha256').update(path).digest('hex');
}

/** Another process has the project open, which can be looked at here. */
export function inUse(fileName: string, severity: Problem['severity'] = 'warning'): Problem {
  return { path: '', message: { key: 'problem.projectInUse', values: { fileName } }, severity };
}
