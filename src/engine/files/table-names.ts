/** Whether a file of this name is a workbook, of which the first sheet is a table. */
export function hasWorkbookName(fileName: string): boolean {
  return /\.(xlsx|xlsm)$/i.test(fileName);
}

/** Whether a file of this name may hold records of fields, as JSON lines or a list in JSON. */
export function hasRecordName(fileName: string): boolean {
  return /\.(json|jsonl|ndjson)$/i.test(fileName);
}
