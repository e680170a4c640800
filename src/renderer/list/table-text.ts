/** Lines of cells, the first one with the names of the columns. */
export type Table = readonly (readonly string[])[];

/**
 * What spreadsheets take for a formula. A file from elsewhere could make them compute, or call out; the apostrophe is
 * their own sign for "this is text". It also keeps years before 0 (−0500) from becoming numbers.
 */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** One line, and never a formula. */
function plainCell(cell: string): string {
  const line = cell.replaceAll(/[\t\r\n\u2028\u2029]+/g, ' ');
  return formulaStart.test(cell) || formulaStart.test(line.trimStart()) ? `'${line}` : line;
}

/** Cells parted by tabs, as spreadsheets take a text. */
export function tabbedTable(table: Table): string {
  return table.map((cells) => cells.map(plainCell).join('\t')).join('\n');
}

/** The same as HTML, as text processors and mails take it. */
export function htmlTable(table: Table): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(plainCell(cell))}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = table;
  const rows = body.map((cells) => row(cells, 'td')).join('');
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
