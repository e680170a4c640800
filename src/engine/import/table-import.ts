import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { success, type Message, type Problem, type Result } from '../../shared/problem.ts';
import type {
  ColumnRole,
  ImportReport,
  TableMapping,
  TableOffer,
  TablePreview,
  TableSettings,
} from '../../shared/table-import.ts';
import { whenFlag } from '../../shared/when.ts';
import { writeFault } from '../project/database-fault.ts';
import { createDuplicateFinder, type DuplicateFinder } from './find-duplicates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withChosenPlaces } from './chosen-places.ts';
import { createImportNames } from './import-names.ts';
import { tableFault, type FoundTable } from './look-at-table.ts';
import type { ImportTarget } from './import-target.ts';
import { createNewIds } from './new-ids.ts';
import { previewTable } from './preview-table.ts';
import { createRowNotes, type RowNotes } from './row-notes.ts';
import { sampleTable } from './sample-table.ts';
import { stageTable, TableReadError, type ImportProgress, type RowTarget } from './stage-table.ts';
import { createStagedProject, type StagedProject } from './staged-project.ts';

/** A table that a person has chosen: where it lies, and where the files of its import go. */
export interface ChosenTable {
  readonly importId: number;
  readonly path: string;
  readonly fileName: string;
  readonly folder: string;
  readonly found: FoundTable;
}

/** A table that has been read into a project of its own, which nobody has seen yet. */
export interface StagedTable {
  readonly report: ImportReport;
  readonly columnNames: readonly string[];
  readonly projectPath: string;
  readonly notes: RowNotes;
}

/** What windows are told at the start; `saved` is the mapping that was decided for such a table before. */
export async function offerTable(
  { importId, path, fileName, found }: ChosenTable,
  saved: (TableMapping & { readonly fileName: string }) | null,
  gazetteer: Gazetteer,
): Promise<TableOffer> {
  // the header is known as it is cut now: another kind of file may have the same one
  const { encoding, delimiter, quote } = found.settings;
  const settings = saved === null ? found.settings : { ...saved.settings, encoding, delimiter, quote };
  const { columns, sampleRows, sure } = previewTable(
    await sampleTable(path, settings.encoding),
    settings,
    saved?.roles ?? null,
    found,
    createImportNames(null, gazetteer, settings.language),
  );
  return {
    importId,
    fileName,
    bytes: found.bytes,
    isOfRecords: found.isOfRecords,
    settings,
    sure,
    columns,
    sampleRows,
    savedMapping: saved?.fileName ?? null,
  };
}

export async function previewOf(
  { path, found }: ChosenTable,
  settings: TableSettings,
  roles: readonly ColumnRole[] | null,
  into: ImportTarget | null,
  gazetteer: Gazetteer,
): Promise<TablePreview> {
  // an encoding that a person has chosen is sure
  const sureEncoding = settings.encoding === found.settings.encoding ? found.sureEncoding : 1;
  // of the first rows nobody has to know yet which ids are taken
  const known = into === null ? null : { ...into, eventIds: () => [] };
  const names = createImportNames(known, gazetteer, settings.language);
  return previewTable(await sampleTable(path, settings.encoding), settings, roles, { ...found, sureEncoding }, names);
}

/**
 * Reads the whole table into a project of its own in `table.folder`. `into`: the project that it is meant for; null: a new
 * one. `onward` ends it where it rejects; so does this then. Fails where the table cannot be read, or a file be written.
 */
export async function stageImport(
  table: ChosenTable,
  columnNames: readonly string[],
  mapping: TableMapping,
  into: ImportTarget | null,
  gazetteer: Gazetteer,
  onward: ImportProgress,
): Promise<Result<StagedTable>> {
  const { fileName, folder } = table;
  const places = withChosenPlaces(gazetteer, mapping.places ?? []);
  const names = createImportNames(into, places, mapping.settings.language);
  const projectPath = join(folder, 'project.gpkg');
  const notesPath = join(folder, 'rows.sqlite');
  await Promise.all([projectPath, notesPath].map((path) => rm(path, { force: true })));
  const title = into?.title ?? { [mapping.settings.language]: fileName.replace(/\.[^.]*$/, '') || fileName };
  try {
    const notes = await createRowNotes(notesPath);
    const project = await createStagedProject(projectPath, title, names, into?.places ?? []);
    try {
      const idStart = freeStart(fileName, into?.eventIds() ?? []);
      const { path, found } = table;
      const { bytes, isOfRecords } = found;
      const toRead = { path, bytes, isOfRecords, columnNames, mapping, names, idStart };
      const duplicates = createDuplicateFinder();
      const counts = await stageTable(toRead, rowTarget(project, notes, duplicates, into), onward);
      // what is written next needs room of its own
      duplicates.close();
      names.eventIds.close();
      const report: ImportReport = { fileName, mapping, ...counts, unclearNames: notes.countUnclearNames() };
      const kept = JSON.stringify({ problems: problemsOf(notes, fileName), import: report });
      await project.finish(fileName, counts.rejected, kept, () => onward(counts.rows, 1));
      return success({ report, columnNames, projectPath, notes });
    } catch (error) {
      notes.close();
      throw error;
    } finally {
      project.close();
    }
  } catch (error) {
    return error instanceof TableReadError ? tableFault(error.cause, fileName) : writeFault(error, fileName);
  }
}

/** No line has this number. */
const alreadyThere = 0;

/** Rows go into the project, and what is told of them into the notes. */
function rowTarget(
  project: StagedProject,
  notes: RowNotes,
  duplicates: DuplicateFinder,
  into: ImportTarget | null,
): RowTarget {
  for (const event of into?.events() ?? []) duplicates.find(event, alreadyThere);
  return {
    take(read, row) {
      notes.add(read, row.cells);
      const fid = project.take(read);
      if (read.event === null) return false;
      const title = Object.values(read.event.title)[0] ?? '';
      const { startEarliest, flags } = read.event.when;
      const start = (flags & whenFlag.undated) === 0 ? startEarliest : null;
      const twin = duplicates.find({ title, start, place: read.place }, read.line);
      if (twin === null) return false;
      const reason: Message =
        twin !== alreadyThere ? { key: 'table.sameAsLine', values: { line: twin } } : { key: 'table.sameAsEvent' };
      notes.addDuplicate(read.line, title, fid, reason);
      return true;
    },
  };
}

/** "visits" for visits.csv, so that its rows become visits-2, visits-3 …; another one where there are such events. */
function freeStart(fileName: string, taken: Iterable<string>): string {
  const starts = new Set<string>();
  for (const id of taken) starts.add(id.replace(/-\d+$/, ''));
  return createNewIds('row', starts)(fileName.replace(/\.[^.]*$/, ''));
}

/** As many as are shown with a project; the whole list is in the report that can be saved. */
const listedProblems = 1000;

function problemsOf(notes: RowNotes, fileName: string): readonly Problem[] {
  return notes.rows('rejected', 0, listedProblems).rows.map(({ line, field, reason }) => ({
    path: [`${fileName}:${line}`, field].filter(Boolean).join(' '),
    message: reason,
    severity: 'error',
  }));
}
