import { failure, success, type Result } from '../../shared/problem.ts';
import type { Onward } from './decode-foreign.ts';
import { mostUnpacked, readZipEntry } from './read-zip-entry.ts';
import { dateStyles, sharedTexts, sheetRows } from './workbook-cells.ts';
import { eachElement } from './xml-tree.ts';

const now: Onward = () => Promise.resolve();

/**
 * The first sheet of a workbook (XLSX) as a table, cells in quotation marks and commas between. Dates are dates there by
 * their format only: they become ISO 8601, as they are shown. Of formulas the results are taken. Fails where it is no
 * workbook, is damaged, or is too large once it is unpacked.
 */
export async function workbookTable(bytes: Buffer, fileName: string, onward: Onward): Promise<Result<string>> {
  const part = async (path: string): Promise<Result<string | null>> => {
    const read = await readZipEntry(bytes, (each) => each.toLowerCase() === path.toLowerCase());
    if (!read.ok) return read;
    return success(read.value === null ? null : new TextDecoder().decode(read.value));
  };
  const book = await part('xl/workbook.xml');
  if (!book.ok) return book;
  if (book.value === null) return failure('problem.noWorkbook', { fileName });
  const about = await aboutWorkbook(book.value);
  const relations = await part('xl/_rels/workbook.xml.rels');
  if (!about.ok) return about;
  if (!relations.ok) return relations;
  const path = await sheetPath(relations.value ?? '', about.value.sheet);
  if (!path.ok) return path;
  const [sheet, texts, styles] = [
    await part(path.value),
    await part('xl/sharedStrings.xml'),
    await part('xl/styles.xml'),
  ];
  if (!sheet.ok) return sheet;
  if (!texts.ok) return texts;
  if (!styles.ok) return styles;
  if (sheet.value === null) return failure('problem.noWorkbook', { fileName });
  const shared = await partOr(texts.value, (xml) => sharedTexts(xml, onward));
  const dates = await partOr(styles.value, dateStyles);
  if (!shared.ok) return shared;
  if (!dates.ok) return dates;
  const words = { texts: shared.value, dateStyles: dates.value, from1904: about.value.from1904 };
  const lines: string[] = [];
  let written = 0;
  // a workbook leaves out the empty cells at the end of a row: they are not missing
  let columns = 0;
  const take = (cells: readonly string[]): void => {
    // cells share texts: what refers to them is short, what is written is not
    written++;
    for (const cell of cells) written += cell.length + 3;
    columns = Math.max(columns, cells.length);
    written += (columns - cells.length) * 3;
    if (written > mostUnpacked) return;
    const empty = Array.from({ length: columns - cells.length }, () => '');
    lines.push([...cells, ...empty].map(quoted).join(','));
  };
  const read = await sheetRows(sheet.value, words, take, onward);
  if (!read.ok) return read;
  if (written > mostUnpacked) return failure('problem.zipTooLarge', { limit: mostUnpacked / 1e6 });
  return success(`${lines.join('\n')}\n`);
}

async function partOr<T>(
  xml: string | null,
  read: (xml: string) => Promise<Result<readonly T[]>>,
): Promise<Result<readonly T[]>> {
  return xml === null ? success([]) : await read(xml);
}

async function aboutWorkbook(xml: string): Promise<Result<{ readonly sheet: string; readonly from1904: boolean }>> {
  let [sheet, from1904] = ['', false];
  const read = await eachElement(
    xml,
    new Set(['sheet', 'workbookPr']),
    ({ name, attributes }) => {
      if (name === 'sheet') sheet ||= attributes['id'] ?? '';
      else from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
    now,
  );
  return read.ok ? success({ sheet, from1904 }) : read;
}

/** Where the sheet of this relation lies in the archive; the usual place where nothing says. */
async function sheetPath(xml: string, id: string): Promise<Result<string>> {
  let target = '';
  const read =
    xml === ''
      ? success(null)
      : await eachElement(
          xml,
          new Set(['Relationship']),
          ({ attributes }) => {
            if (attributes['Id'] === id && /worksheet/.test(attributes['Type'] ?? ''))
              target = attributes['Target'] ?? '';
          },
          now,
        );
  if (!read.ok) return read;
  if (target === '') return success('xl/worksheets/sheet1.xml');
  return success(target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
