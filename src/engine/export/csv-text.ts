/** Stands before a text of UTF-8, by which spreadsheets know it. */
export const byteOrderMark = '\uFEFF';

/** A row of a table as CSV for spreadsheets: no cell of it is a formula to them. */
export function csvLine(row: readonly string[], delimiter = ','): string {
  return `${row.map((text) => csvCell(text, delimiter)).join(delimiter)}\r\n`;
}

/** Whether a spreadsheet would run a cell of this text. Numbers and dates of figures alone harm nobody. */
export function isFormula(text: string): boolean {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) && !/^[+-]?\d[\d.,/~?%-]*$/.test(text);
}

function csvCell(text: string, delimiter: string): string {
  const plain = isFormula(text) ? `'${text}` : text;
  return /["\r\n]/.test(plain) || plain.includes(delimiter) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
