/** A number in figures, with this decimal mark and no others between its digits; null for any other text. */
export function readNumber(text: string, decimal: '.' | ','): number | null {
  const plain = text.trim().replace('−', '-');
  const pattern = decimal === '.' ? /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i : /^[+-]?(\d+,?\d*|,\d+)$/;
  if (!pattern.test(plain)) return null;
  const value = Number(decimal === '.' ? plain : plain.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** A comma where more cells are numbers with one than with a point. */
export function detectDecimal(rows: readonly (readonly string[])[]): '.' | ',' {
  return countCells(rows, /^-?\d+,\d+$/) > countCells(rows, /^-?\d+\.\d+$/) ? ',' : '.';
}

function countCells(rows: readonly (readonly string[])[], pattern: RegExp): number {
  return rows.reduce((sum, cells) => sum + cells.filter((cell) => pattern.test(cell.trim())).length, 0);
}
