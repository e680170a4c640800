import { expect, test } from 'vitest';
import { zipFile, zipFiles } from '../fixtures/zip-file.ts';
import { dateStyles, sharedTexts, sheetRows } from './workbook-cells.ts';
import { workbookTable } from './workbook-table.ts';

const onward = (): Promise<void> => Promise.resolve();

test('cells are texts as they are shown: dates by their format, shared and rich texts, results of formulas', async () => {
  const texts = await sharedTexts(
    '<sst><si><t xml:space="preserve">Talks </t></si><si><r><t>in </t></r><r><rPr><b/></rPr><t>Tokyo</t></r><rPh><t>x</t></rPh></si></sst>',
    onward,
  );
  const styles = await dateStyles(
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  );
  if (!texts.ok || !styles.ok) throw new Error('not read');
  expect(styles.value).toEqual([false, true, true, false]);
  const rows: (readonly string[])[] = [];
  const sheet = `<worksheet><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>here</t></is></c></row>
    <row r="4"><c r="A4" s="1"><v>45958</v></c><c s="2"><v>45958.4375</v></c><c s="3"><v>1.5</v></c><c s="2"><v>0.5</v></c><c><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>=ok</v></c></row>
  </sheetData></worksheet>`;
  const words = { texts: texts.value, dateStyles: styles.value, from1904: false };
  expect((await sheetRows(sheet, words, (cells) => rows.push(cells), onward)).ok).toBe(true);
  expect(rows).toEqual([
    ['Talks ', '', 'in Tokyo', 'here'],
    [],
    [],
    ['2025-10-28', '2025-10-28T10:30:00', '1.5', '12:00:00', '0.3', 'true', '', '=ok'],
  ]);
});

test.each([
  ['no workbook', zipFile('doc.kml', Buffer.from('<kml/>')), 'problem.noWorkbook'],
  ['a sheet that is not there', zipFile('xl/workbook.xml', Buffer.from('<workbook/>')), 'problem.noWorkbook'],
  ['broken XML', zipFile('xl/workbook.xml', Buffer.from('<workbook')), 'problem.notXml'],
  ['a size that it does not have', zipFile('xl/workbook.xml', Buffer.alloc(50_000_000), 10), 'problem.zipDamaged'],
  ['noise', Buffer.from('noise'), 'problem.zipDamaged'],
])('%s is refused', async (_, bytes, key) => {
  const read = await workbookTable(bytes, 'a.xlsx', onward);
  expect(read.ok ? 'read' : read.problems[0]?.message.key).toBe(key);
});

test('short cells that share a long text are too large a table, and few of them are not', async () => {
  const text = 'x'.repeat(1_000_000);
  const bookOf = (rows: number): Buffer =>
    zipFiles([
      { path: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
      { path: 'xl/sharedStrings.xml', content: Buffer.from(`<sst><si><t>${text}</t></si></sst>`) },
      {
        path: 'xl/worksheets/sheet1.xml',
        content: Buffer.from(`<worksheet>${'<row><c t="s"><v>0</v></c></row>'.repeat(rows)}</worksheet>`),
      },
    ]);
  const [small, large] = [
    await workbookTable(bookOf(2), 'a.xlsx', onward),
    await workbookTable(bookOf(130), 'a.xlsx', onward),
  ];
  expect(small).toEqual({ ok: true, value: `"${text}"\n"${text}"\n` });
  expect(large.ok ? 'read' : large.problems[0]?.message).toEqual({
    key: 'problem.zipTooLarge',
    values: { limit: 128 },
  });
});
