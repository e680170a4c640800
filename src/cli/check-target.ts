import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { readFilters, type BatchFilter } from '../engine/batch/batch-filter.ts';
import { passingRows } from '../engine/batch/passing-rows.ts';
import { readGazetteers } from '../engine/gazetteer/gazetteers.ts';
import { isSameFile } from '../engine/files/is-same-file.ts';
import type { Gazetteer } from '../engine/import/gazetteer.ts';
import type { SaveTarget } from '../engine/project/save-project.ts';
import { failure, success, type Message, type Problem, type Result } from '../shared/problem.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import type { Shell } from './shell.ts';

/** What was typed for a command that writes a file. */
export interface TypedTarget {
  readonly file: string;
  readonly target: string;
  /** Whether a file that is there gives way. */
  readonly force: boolean;
}

/** Where a command may write. Fails where the target is the file that is read, or one that does not give way. */
export async function checkTarget(
  { file, target, force }: TypedTarget,
  { folder }: Shell,
): Promise<Result<SaveTarget>> {
  const path = resolve(folder, target);
  const fileName = basename(path);
  if (await isSameFile(path, resolve(folder, file))) return failure('cli.targetIsSource', { fileName });
  const about = await stat(path).catch(() => null);
  if (about !== null && (!force || !about.isFile())) return failure('cli.targetExists', { fileName });
  return success({ path, fileName, mayReplace: force });
}

/** Read anew each time: most commands ask it nothing. */
export async function gazetteerOf({ resourcesFolder, dataFolder }: Shell): Promise<Gazetteer> {
  return await readGazetteers(resourcesFolder, dataFolder);
}

/** The events that pass the filters; or why nothing is written, and the code to end with. */
export type WantedRows =
  | { readonly ok: true; readonly rows: Uint32Array; readonly filter: BatchFilter }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly code: ExitCode };

/** A file without events is written as it is; one whose events were all filtered away is not. */
export async function wantedRows(dataset: BatchDataset, filters: readonly string[], shell: Shell): Promise<WantedRows> {
  const read = await readFilters(filters, dataset, () => gazetteerOf(shell));
  if (!read.ok) return { ok: false, problems: read.problems, code: exitCode.unusable };
  const rows = passingRows(dataset, read.value);
  if (rows.length > 0 || filters.length === 0) return { ok: true, rows, filter: read.value };
  const problems = problemsOf('cli.nothingPasses', { all: dataset.columns.count });
  return { ok: false, problems, code: exitCode.problems };
}

/** One thing that is wrong, as a list. */
export function problemsOf(key: string, values: Message['values']): readonly Problem[] {
  const refused = failure(key, values);
  return refused.ok ? [] : refused.problems;
}
