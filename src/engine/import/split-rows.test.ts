import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRowSplitter, longestRow, type TableRow } from './split-rows.ts';

function cut(text: string, { delimiter = ',', quote = '"', pieces = [text] } = {}): readonly TableRow[] {
  const splitter = createRowSplitter(delimiter, quote);
  return [...pieces.flatMap((piece) => [...splitter.push(piece)]), ...splitter.end()];
}

const cellsOf = (rows: readonly TableRow[]) => rows.map(({ cells }) => cells);

describe('a table is cut into rows and cells', () => {
  test.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,,\n,b,\n',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    [
      '"a,b","c ""d"""\r\n"e\nf",g',
      [
        ['a,b', 'c "d"'],
        ['e\nf', 'g'],
      ],
    ],
    ['a, "b, c" ,d\n', [['a', 'b, c', 'd']]],
    ['\n\na\n  \n\nb', [['a'], ['b']]],
    ['"",""\n', [['', '']]],
    ['', []],
  ])('%j', (text, cells) => expect(cellsOf(cut(text))).toEqual(cells));

  test('a row of empty cells is one, also where tabs part them', () => {
    expect(cellsOf(cut('a\tb\n\t\n\nc\td\n', { delimiter: '\t' }))).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]);
  });

  test('by any delimiter, with any quotation mark or none', () => {
    expect(cellsOf(cut("'a;b';c", { delimiter: ';', quote: "'" }))).toEqual([['a;b', 'c']]);
    expect(cellsOf(cut('"a\tb"\tc', { delimiter: '\t', quote: '' }))).toEqual([['"a', 'b"', 'c']]);
  });

  test('each with the line at which it begins', () => {
    expect(cut('a\n\n"b\nc\n",1\r\nd').map(({ line }) => line)).toEqual([1, 3, 6]);
  });
});

describe('what is wrong in a row costs no other row', () => {
  test('a quotation mark that is never closed costs its line', () => {
    const rows = cut('1,a\n2,"b\n3,c\n4,d\n');
    expect(rows).toEqual([
      { line: 1, cells: ['1', 'a'], fault: null },
      { line: 2, cells: ['2', '"b'], fault: 'openQuote' },
      { line: 3, cells: ['3', 'c'], fault: null },
      { line: 4, cells: ['4', 'd'], fault: null },
    ]);
  });

  test('so does one that only a later row would close', () => {
    const rows = cut('1,"a\n2,"b"\n3,c');
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'openQuote'],
      [2, null],
      [3, null],
    ]);
  });

  test('text behind a closing mark stays in its cell, and is told', () => {
    expect(cut('"a" b,c')).toEqual([{ line: 1, cells: ['a b', 'c'], fault: 'strayQuote' }]);
    expect(cut('5" pipe,c')).toEqual([{ line: 1, cells: ['5" pipe', 'c'], fault: null }]);
  });

  test('a row without end is cut off, and the next one is read', () => {
    const rows = cut('', {
      pieces: ['a,b\n', ...Array.from({ length: 5 }, () => 'x'.repeat(longestRow / 2)), '\nc,d'],
    });
    expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [2, 'longRow'],
      [3, null],
    ]);
  });

  test('a quotation mark in front of all the rest of a large file is given up', () => {
    const rows = cut('', {
      pieces: ['a,"b\n', ...Array.from({ length: 20 }, () => 'c,d,e,f,g,h\n'.repeat(5_000)), 'e,f\n'],
    });
    expect(rows.length).toBe(100_002);
    expect(rows[0]).toEqual({ line: 1, cells: ['a', '"b'], fault: 'openQuote' });
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '東', ' ', ',', '"', '\n', '\r', ';'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

test('what is written by the book comes back as it was, in whatever pieces it comes', () => {
  const write = (rows: readonly (readonly string[])[]): string =>
    rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n');
  fc.assert(
    fc.property(table, fc.array(fc.integer({ min: 1, max: 9 })), (rows, sizes) => {
      let text = write(rows);
      const pieces = sizes.map((size) => {
        const piece = text.slice(0, size);
        text = text.slice(size);
        return piece;
      });
      // which end its lines have is known from the first one
      expect(cellsOf(cut('', { pieces: ['a\r\n', ...pieces, text] })).slice(1)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test('no text is lost or cut twice, whatever it is and in whatever pieces it comes', () => {
  const soup = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 });
  fc.assert(
    fc.property(soup, fc.nat(60), (text, at) => {
      const whole = cut(`a\n${text}`);
      expect(cut('', { pieces: ['a\n', text.slice(0, at), text.slice(at)] })).toEqual(whole);
      const lines = whole.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
    }),
    { numRuns: 2000 },
  );
});
