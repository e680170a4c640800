import type { Language } from '../../shared/language.ts';
import type { ImportReport } from '../../shared/table-import.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { byteOrderMark, csvLine } from '../export/csv-text.ts';
import type { RejectedRow, RowNotes } from './row-notes.ts';

/** A table in UTF-8 with its mark. */
function csvText(rows: Iterable<readonly string[]>, delimiter = ','): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(csvLine(row, delimiter));
  return byteOrderMark + lines.join('');
}

/** As many notes as a report lists; it says how many there are. */
const listedNotes = 100_000;

const countKeys = {
  rows: 'table.count.rows',
  accepted: 'table.count.accepted',
  repaired: 'table.count.repaired',
  trays: 'table.count.trays',
  rejected: 'table.count.rejected',
  duplicates: 'table.count.duplicates',
  undated: 'table.count.undated',
  unplaced: 'table.count.unplaced',
  placedByName: 'table.count.placedByName',
  unclearNames: 'table.count.unclearNames',
} as const;

const columnKeys = {
  line: 'table.column.line',
  result: 'table.column.result',
  field: 'table.column.field',
  before: 'table.column.before',
  after: 'table.column.after',
  reason: 'table.column.reason',
} as const;

const resultKeys = {
  accepted: 'table.result.accepted',
  repaired: 'table.result.repaired',
  trays: 'table.result.trays',
  rejected: 'table.result.rejected',
  duplicate: 'table.result.duplicate',
  unclear: 'table.result.unclear',
} as const;

/** What became of an import: the counts, then all that is told of its rows. */
export function reportText(report: ImportReport, notes: RowNotes, language: Language): string {
  const say = translatorFor(language);
  const { rows } = notes.rows('all', 0, listedNotes);
  return csvText([
    [report.fileName],
    ...Object.entries(countKeys).map(([count, key]) => [say(key), String(report[count as keyof typeof countKeys])]),
    [],
    Object.values(columnKeys).map((key) => say(key)),
    ...rows.map(({ line, result, field, before, after, reason }) => [
      String(line),
      say(resultKeys[result]),
      field,
      before,
      after,
      sayMessage(say, reason),
    ]),
  ]);
}

/**
 * The rejected rows as they came, parted by the delimiter of their table, with line and reasons behind them: so that they
 * can be mended and imported again.
 */
export function rejectedText(
  names: readonly string[],
  rows: Iterable<RejectedRow>,
  delimiter: string,
  language: Language,
): string {
  const say = translatorFor(language);
  function* lines(): Iterable<readonly string[]> {
    yield rejectedHeader(names, language);
    for (const { line, cells, notes } of rows) {
      const reasons = notes.map(({ field, reason }) => [field, sayMessage(say, reason)].filter(Boolean).join(': '));
      yield [...cells, ...names.slice(cells.length).map(() => ''), String(line), reasons.join(' ')];
    }
  }
  return csvText(lines(), delimiter);
}

/** Of the table of rejected rows. */
export function rejectedHeader(names: readonly string[], language: Language): readonly string[] {
  const say = translatorFor(language);
  return [...names, say(columnKeys.line), say(columnKeys.reason)];
}
