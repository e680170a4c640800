import { describe, expect, test } from 'vitest';
import type { DateOrder } from '../../shared/table-import.ts';
import { createTableDateReader } from './read-table-date.ts';

/** The EDTF that was understood, with the key of what was told; or the key of the fault alone. */
function read(text: string, order: DateOrder = 'dmy'): string {
  const date = createTableDateReader(order)(text);
  if (date.when === null) return date.fault.key;
  return date.repair === null ? date.when.edtf : `${date.when.edtf} ${date.repair.key}`;
}

describe('a date of a table', () => {
  test.each([
    ['2025-10-28', '2025-10-28'],
    ['2025/10/28', '2025-10-28'],
    ['2025.1.5', '2025-01-05'],
    ['20251028', '2025-10-28'],
    ['2025-10', '2025-10'],
    ['10/2025', '2025-10'],
    ['1815', '1815'],
    ['800', '0800'],
    ['-44', '-0044'],
    ['2025-10-28 14:30', '2025-10-28T14:30'],
    ['2025-10-28T14:30:00Z', '2025-10-28T14:30:00Z'],
    ['28/10/2025', '2025-10-28'],
    ['28.10.2025', '2025-10-28'],
    ['28/10/2025 2:30 PM', '2025-10-28T14:30'],
    ['28/10/2025 14h30', '2025-10-28T14:30'],
    ['2025-10~', '2025-10~'],
    ['2025-10-26/2025-10-30', '2025-10-26/2025-10-30'],
    ['28 Oct 2025', '2025-10-28'],
    ['1er novembre 2025', '2025-11-01'],
    ['October 2025', '2025-10'],
    ['c. 2010', '2010~'],
    ['March 4, 2024 → March 8, 2024', '2024-03-04/2024-03-08'],
  ])('%s is %s', (text, edtf) => expect(read(text)).toBe(edtf));

  test('is read in the order of its table', () => {
    expect(read('04/05/2025', 'dmy')).toBe('2025-05-04');
    expect(read('04/05/2025', 'mdy')).toBe('2025-04-05');
  });

  test('is read the other way round where it can be nothing else, and that is told', () => {
    expect(read('10/28/2025', 'dmy')).toBe('2025-10-28 table.dayAndMonthSwapped');
    expect(read('28/10/2025', 'mdy')).toBe('2025-10-28 table.dayAndMonthSwapped');
  });

  test('with two digits for its year is of 1950 to 2049, and that is told', () => {
    expect(read('4/12/15', 'mdy')).toBe('2015-04-12 table.yearGuessed');
    expect(read('28/10/62')).toBe('1962-10-28 table.yearGuessed');
  });

  test.each([
    ['31/06/2025', 'table.noSuchDay'],
    ['29/02/2025', 'table.noSuchDay'],
    ['00/10/2025', 'table.noSuchDay'],
    ['2025-02-30', 'table.noSuchDay'],
    ['20251341', 'table.noSuchDay'],
    ['13/2025', 'table.noSuchDay'],
    ['45958', 'problem.whenNotRead'],
    ['soon', 'problem.whenNotRead'],
    ['28/10/2025 25:00', 'problem.whenNotRead'],
    ['30 October', 'problem.whenNoYear'],
    ['2025-10-30/2025-10-26', 'problem.dateReversed'],
    ['Y12000', 'problem.dateYears'],
    ['=TODAY()', 'problem.whenNotRead'],
  ])('“%s” is none: %s', (text, key) => expect(read(text)).toBe(key));
});
