import { success, type Result } from '../../shared/problem.ts';
import type { DateOrder } from '../../shared/table-import.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { readDatasetFile } from '../files/read-file.ts';
import { isPlainTable } from '../files/is-plain-table.ts';
import { hasWorkbookName } from '../files/table-names.ts';
import { withTableOf } from '../files/table-of-file.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { batchDataset, type BatchDataset } from './batch-dataset.ts';
import { stageBatchTable } from './stage-batch-table.ts';

export interface BatchReading {
  /** Ships with the app, read-only. */
  readonly resourcesFolder: string;
  /** Where a person's own gazetteers are kept. */
  readonly dataFolder: string;
  /** For what is made on the way: the caller takes it away once all is closed. */
  readonly scratchFolder: string;
  /** BCP 47 tag of the language in which the texts of a table are kept. */
  readonly language: string;
  /** How the dates of a table in numbers are read; null: as the table tells. */
  readonly dateOrder: DateOrder | null;
  readonly steps: OpeningSteps;
}

/**
 * Reads any file that the app opens: one that is offered there as a table is read here as it is understood without being
 * asked. Fails where nothing of it can be shown; its problems say what is wrong.
 */
export async function readBatchDataset(file: FileToOpen, reading: BatchReading): Promise<Result<BatchDataset>> {
  const { steps, scratchFolder } = reading;
  if (!isPlainTable(file)) return await read(file, scratchFolder, steps);
  const staged = await withTableOf(file, scratchFolder, steps.advance, (path) =>
    stageBatchTable({ ...file, path }, reading),
  );
  if (!staged.ok) return staged;
  const { projectPath, delimiter, warnings } = staged.value;
  const table = await read({ path: projectPath, fileName: file.fileName }, scratchFolder, steps);
  if (!table.ok) return table;
  const { lists } = table.value;
  return success({
    ...table.value,
    format: hasWorkbookName(file.fileName) ? 'xlsx' : delimiter === '\t' ? 'tsv' : 'csv',
    lists: { ...lists, problems: [...lists.problems, ...warnings] },
  });
}

async function read(file: FileToOpen, dataFolder: string, steps: OpeningSteps): Promise<Result<BatchDataset>> {
  const found = await readDatasetFile(file, steps, dataFolder);
  if (!found.ok) return found;
  return success(await batchDataset(found.value, found.value.format));
}
