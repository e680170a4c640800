import type { KnownIds } from '../dataset/known-ids.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { datasetFormat, datasetVersion, isListName, type ListName } from '../dataset/dataset-schema.ts';
import { ProblemList } from '../dataset/problem-list.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { problemsBeyond, readImportReport } from './import-report.ts';
import type { Database } from './open-database.ts';
import { parseDoc } from './parse-doc.ts';

/** The lists of a dataset that have a table each in a project, apart from the events. */
const otherTables = ['sources', 'places', 'actors', 'claims', 'flows', 'indicators'] as const satisfies ListName[];

/**
 * All that a project holds. Its records pass the same checks as those of a dataset file: another program, or a worn disk,
 * may have written into it. Told are the problems of the file that it began with, and what is wrong beyond them.
 * Throws SQLite's error (`code`).
 */
export async function readProject(database: Database, steps: Pick<OpeningSteps, 'advance'>): Promise<LoadedDataset> {
  return await readTables(database, ['events', ...otherTables], steps);
}

/** All but the events, of which there may be a million: `events` stays empty. Checked and told as above. */
export async function readProjectLists(
  database: Database,
  steps: Pick<OpeningSteps, 'advance'>,
): Promise<LoadedDataset> {
  const event = database.prepare<[string]>('SELECT 1 FROM events WHERE id = ?').pluck();
  return await readTables(database, otherTables, steps, { has: (id) => event.get(id) !== undefined });
}

async function readTables(
  database: Database,
  tables: readonly ListName[],
  steps: Pick<OpeningSteps, 'advance'>,
  otherEvents?: KnownIds,
): Promise<LoadedDataset> {
  const problems = new ProblemList();
  const lists = [...readLists(database, problems), ...tables.map((table) => readTable(database, table, problems))];
  const file = {
    ...readAboutProject(database),
    format: datasetFormat,
    version: datasetVersion,
    ...Object.fromEntries(lists),
  };
  const report = readImportReport(database);
  const dataset = await readDataset(file, problems, steps, otherEvents);
  return {
    ...dataset,
    problems: [...report.problems, ...problemsBeyond(report.problems, dataset.problems)],
    rejected: report.rejected + dataset.rejected,
  };
}

type NamedList = readonly [name: string, records: readonly unknown[]];

function readTable(database: Database, table: string, problems: ProblemList): NamedList {
  const rows = database.prepare<[]>(`SELECT doc FROM ${table} ORDER BY fid`).pluck().all();
  return [table, parseDocs(table, rows, problems)];
}

/** The lists without a table of their own. */
function readLists(database: Database, problems: ProblemList): readonly NamedList[] {
  const names = database.prepare<[]>('SELECT DISTINCT list FROM ct_list').pluck().all().map(String).filter(isListName);
  const docs = database.prepare<[string]>('SELECT doc FROM ct_list WHERE list = ? ORDER BY ordinal').pluck();
  return names.map((name) => [name, parseDocs(name, docs.all(name), problems)]);
}

/** A record that is no JSON any more is told and left out. */
function parseDocs(list: string, docs: readonly unknown[], problems: ProblemList): readonly unknown[] {
  return docs.flatMap((doc, index) => {
    const record = parseDoc(doc);
    if (record !== undefined) return [record];
    problems.error(`${list}[${index}]`, { key: 'problem.projectRecord' });
    problems.reject();
    return [];
  });
}

function readAboutProject(database: Database): object {
  const about = parseDoc(database.prepare("SELECT value FROM ct_meta WHERE key = 'about'").pluck().get());
  return typeof about === 'object' && about !== null ? about : {};
}
