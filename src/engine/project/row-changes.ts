import type { EditedList } from '../../shared/edit.ts';
import { success, type Problem, type Result } from '../../shared/problem.ts';
import type { CellValues, RowChange } from './edited-rows.ts';
import { changedFields, checkRecord } from './record-check.ts';
import { storedLists, tableOf, type StoredList } from './record-lists.ts';
import type { FoundRecord, RecordInHand, RecordsInHand } from './records-in-hand.ts';
import { allCells, cellRules, cellsOfPlaces, changedCells, isSame, type CellContext } from './row-cells.ts';

/** More of them help nobody. */
const mostProblems = 20;

/**
 * The rows that come of the records in hand: each record as it is now, and the columns that follow from it, in other rows
 * too. Fails where a record cannot stand as it is, with the places in it; `isOne`: there is only one that it can be.
 */
export function rowChanges(records: RecordsInHand, language: string, isOne: boolean): Result<readonly RowChange[]> {
  const changed = records.changed();
  const problems = problemsOf(records, changed, isOne);
  if (problems.length > 0) return { ok: false, problems };
  const context: CellContext = { language, placeOf: (id) => records.get('places', id) };
  const rows = new Map(
    changed.map((record) => [`${record.list}/${record.id}`, rowChange(records, record, context)] as const),
  );
  for (const { list, id, fid, fields } of recordsNearPlaces(records, changed)) {
    const row = rows.get(`${list}/${id}`) ?? {
      table: tableOf(list),
      fid: fid ?? records.newFid(tableOf(list)),
      values: {},
    };
    rows.set(`${list}/${id}`, { ...row, values: { ...row.values, ...cellsOfPlaces(list, fields, context) } });
  }
  return success([...rows.values()]);
}

function problemsOf(records: RecordsInHand, changed: readonly RecordInHand[], isOne: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const isThere = (list: EditedList, id: string): boolean => records.get(list, id) !== null;
  for (const { list, id, before, after } of changed) {
    const found = after === null ? [] : checkRecord(list, before, after, isThere);
    problems.push(
      ...(isOne ? found : found.map((problem) => ({ ...problem, path: `${list}/${id}: ${problem.path}` }))),
    );
    if (problems.length >= mostProblems) break;
  }
  return problems.slice(0, mostProblems);
}

function rowChange(
  records: RecordsInHand,
  { list, id, fid, before, after, ordinal }: RecordInHand,
  context: CellContext,
): RowChange {
  const table = tableOf(list);
  const row = { table, fid: fid ?? records.newFid(table) };
  if (after === null) return { ...row, values: null };
  const place: CellValues = ordinal === undefined ? {} : { ordinal };
  if (before === after) return { ...row, values: place, fields: [] };
  const cells =
    before === null
      ? { id, ...firstCells(list, records), ...allCells(list, after, context) }
      : changedCells(list, before, after, context);
  return { ...row, values: { ...cells, ...place, doc: JSON.stringify(after) }, fields: changedFields(before, after) };
}

/** A new record of a list without a table stands at the end of it. */
function firstCells(list: StoredList, records: RecordsInHand): CellValues {
  return tableOf(list) === 'ct_list' ? { list, ordinal: records.newOrdinal(list) } : {};
}

/** Records that name a place which is not where it was, or has another name: columns of their rows follow from it. */
function recordsNearPlaces(
  records: RecordsInHand,
  changed: readonly RecordInHand[],
): readonly (FoundRecord & { readonly list: StoredList })[] {
  const places = changed.filter(({ list, before, after }) => list === 'places' && before !== null && after !== null);
  return storedLists.flatMap((list) => {
    const fields = (cellRules[list] ?? []).flatMap(({ ofPlaces }) => ofPlaces ?? []);
    const moved = places.filter(({ before, after }) => fields.some((name) => !isSame(before?.[name], after?.[name])));
    return [...records.referring(list, 'places', new Set(moved.map(({ id }) => id)))].map((found) => ({
      ...found,
      list,
    }));
  });
}
