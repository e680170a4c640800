import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlTable, tabbedTable } from './table-text.ts';

const head = ['Title', 'When'];

describe('a copied table', () => {
  test('has one line an event and one cell a column, whatever the texts hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '\t', '\n', '\r', '=', '<', ' ', '"') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const lines = tabbedTable([head, ...rows]).split('\n');
        expect(lines.length).toBe(rows.length + 1);
        for (const line of lines) expect(line.split('\t').length).toBe(2);
      }),
    );
  });

  test.each(['=1+1', '+33', '-0500', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'never begins a cell with what a spreadsheet would compute: %j',
    (text) => {
      for (const cell of [tabbedTable([[text]]), htmlTable([[text]]).replaceAll(/<[^>]*>/g, '')]) {
        expect(cell.startsWith("'")).toBe(true);
      }
    },
  );

  test('leaves other texts as they are', () => {
    const texts = ['Trump–Xi meeting', '2025-10-28', '../2026-03-31', '« alliance »', '50 % = half'];
    expect(tabbedTable([texts]).split('\t')).toEqual(texts);
  });

  test('is safe as HTML', () => {
    expect(htmlTable([head, ['<img src=x onerror="alert(1)">', 'a & b']])).toBe(
      '<table><thead><tr><th>Title</th><th>When</th></tr></thead><tbody><tr>' +
        '<td>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</td><td>a &amp; b</td></tr></tbody></table>',
    );
  });
});
