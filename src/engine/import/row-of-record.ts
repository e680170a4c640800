import type { TableRow } from './split-rows.ts';

/** The row that was written for a record, by its number from 1. One without a word was written for what is no record. */
export function rowOfRecord(row: TableRow, number: number): TableRow {
  const isRecord = row.cells.some((cell) => cell !== '');
  return { ...row, line: number, fault: isRecord ? row.fault : 'noRecord' };
}
