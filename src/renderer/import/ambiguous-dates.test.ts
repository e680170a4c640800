import { expect, test } from 'vitest';
import type { TableColumn } from '../../shared/table-import.ts';
import { ambiguousDates } from './ambiguous-dates.ts';

const column = (role: TableColumn['role'], ...samples: readonly string[]): TableColumn => ({
  name: role,
  role,
  samples,
});

test('asks with dates of the file that are two days, each once', () => {
  const columns = [
    column('title', '01/02/2020 in a title'),
    column('when', '28/10/2025', '05/05/2025', '03/04/2025', '03/04/2025', '5.11.2025 14:00'),
  ];
  expect(ambiguousDates(columns, 2)).toEqual([
    { text: '03/04/2025', dayFirst: Date.UTC(2025, 3, 3), monthFirst: Date.UTC(2025, 2, 4) },
    { text: '5.11.2025 14:00', dayFirst: Date.UTC(2025, 10, 5), monthFirst: Date.UTC(2025, 4, 11) },
  ]);
});

test('finds none where every date can be read one way only', () => {
  expect(ambiguousDates([column('start', '2025-10-28', '13/01/2025', 'October 2025', '0/4/2025')], 2)).toEqual([]);
});
