import { success, type Problem, type Result } from '../../shared/problem.ts';
import type { RowFilter } from '../../shared/table-import.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { readGazetteers } from '../gazetteer/gazetteers.ts';
import { makeImportFolder } from '../import/import-folders.ts';
import { lookAtTable } from '../import/look-at-table.ts';
import { offerTable, stageImport } from '../import/table-import.ts';
import type { RowNotes } from '../import/row-notes.ts';
import type { BatchReading } from './read-batch-dataset.ts';

/** A table as a project of its own. */
export interface StagedBatchTable {
  readonly projectPath: string;
  /** What parts its cells. */
  readonly delimiter: string;
  /** What was changed in rows that were kept, and which names of places are unclear. Why others were rejected, the project tells. */
  readonly warnings: readonly Problem[];
}

/** Reads a table with the settings and roles that are found in it. Fails where it is none, or cannot be read. */
export async function stageBatchTable(
  { path, fileName }: FileToOpen,
  { language, dateOrder, scratchFolder, resourcesFolder, dataFolder, steps }: BatchReading,
): Promise<Result<StagedBatchTable>> {
  const found = await lookAtTable(path, fileName, language);
  if (!found.ok) return found;
  const { bytes, settings: seen } = found.value;
  steps.begin(bytes);
  const settings = dateOrder === null ? seen : { ...seen, dateOrder };
  const table = {
    importId: 1,
    path,
    fileName,
    folder: await makeImportFolder(scratchFolder),
    found: { ...found.value, settings },
  };
  const gazetteer = await readGazetteers(resourcesFolder, dataFolder);
  const { columns, sure } = await offerTable(table, null, gazetteer);
  const names = columns.map(({ name }) => name);
  const mapping = { settings, roles: columns.map(({ role }) => role) };
  const onward = (_rows: number, done: number): Promise<void> => steps.advance(done);
  const staged = await stageImport(table, names, mapping, null, gazetteer, onward);
  if (!staged.ok) return staged;
  const { projectPath, notes, report } = staged.value;
  const isGuessed = dateOrder === null && sure.dateOrder === 'ambiguous';
  const guessed: Problem = { path: '', message: { key: 'cli.dateOrderGuessed' }, severity: 'warning' };
  const count = report.placedByName;
  const placed: Problem = {
    path: '',
    message: { key: 'importing.placedByName', values: { count } },
    severity: 'warning',
  };
  const warnings = [
    ...(isGuessed ? [guessed] : []),
    ...(count > 0 ? [placed] : []),
    ...warningsOf(notes, 'repaired', fileName),
    ...warningsOf(notes, 'trays', fileName),
    ...warningsOf(notes, 'unclear', fileName),
  ];
  notes.close();
  return success({ projectPath, delimiter: settings.delimiter, warnings });
}

/** As many as are listed of one kind. */
const listed = 1000;

/** That an event lacks a date or a place is no problem, and is counted. */
const counted = new Set(['table.undated', 'table.unplaced']);

function warningsOf(notes: RowNotes, filter: RowFilter, fileName: string): readonly Problem[] {
  const { rows, count } = notes.rows(filter, 0, listed);
  const warnings: Problem[] = rows
    .filter(({ reason }) => !counted.has(reason.key))
    .map(({ line, field, reason }) => ({
      path: [`${fileName}:${line}`, field].filter(Boolean).join(' '),
      message: reason,
      severity: 'warning',
    }));
  const more: Problem = {
    path: '',
    message: { key: 'problem.more', values: { count: count - listed } },
    severity: 'warning',
  };
  return filter !== 'trays' && count > listed ? [...warnings, more] : warnings;
}
