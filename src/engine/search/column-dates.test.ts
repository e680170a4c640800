import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../columns/build-columns.ts';
import { undatedWhen } from '../dates/edtf.ts';
import { tinyDataset, whenOf } from '../fixtures/tiny-dataset.ts';
import { ColumnDates, datesOf } from './column-dates.ts';
import { foldDate } from '../../kernels/fold-date.ts';
import { foldText } from '../../kernels/fold-text.ts';

const dataset = tinyDataset();
const [example] = dataset.events;
if (example === undefined) throw new Error('the dataset has no event');

const written = ['2025-10-28', '2025', '2025-10-28/2025-11-02', '-0044-03-15', '201X', '2025-10-28T10:00:00Z'].map(
  (edtf) => whenOf(edtf),
);
/** No EDTF, and written so that two of them fold to the same. */
const unread = ['spring of 2025', 'Spring-of 2025', '?'].map((text) => undatedWhen(text));
const terms = [
  '2025 10',
  '10 28',
  '28t10',
  'z',
  'x',
  't',
  '2',
  '10',
  ' 2025',
  '2025-10',
  'Z',
  'g of',
  'november',
  'oct. 2025',
  '/',
];

test.each([
  ['as EDTF has them', written],
  ['as nobody can read them, among others', [...written, ...unread]],
])('dates are found as folding each of them says, %s', (_, whens) => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...whens), { maxLength: 12 }),
      fc.oneof(
        fc.constantFrom(...terms),
        fc.constantFrom(...whens).map(({ edtf }) => foldText(edtf).slice(1, 7)),
      ),
      (drawn, term) => {
        fc.pre(term !== '');
        const events = drawn.map((when, index) => ({ ...example, id: `event ${index}`, when }));
        const { events: columns } = buildColumns({ ...dataset, events });
        const found = new Uint8Array(Math.ceil(columns.count / 8));
        new ColumnDates(columns).find(term, found);
        const saying = drawn.flatMap((when, row) =>
          foldDate(when)
            .split('\n')
            .some((line) => line.includes(term))
            ? [row]
            : [],
        );
        const rows = drawn.flatMap((_, row) => ((((found[row >> 3] ?? 0) >> (row & 7)) & 1) === 1 ? [row] : []));
        expect(rows).toEqual(saying);
      },
    ),
  );
});

test('dates are gathered again where one of them is another, and not where something else is', () => {
  const events = written.slice(0, 3).map((when, index) => ({ ...example, id: `event ${index}`, when }));
  const { events: columns } = buildColumns({ ...dataset, events });
  const { events: others } = buildColumns({ ...dataset, events: events.toReversed() });
  const read = (given: typeof columns): ColumnDates => datesOf(given, () => given);
  const first = read(columns);
  expect(read({ ...columns, title: others.title, category: others.category })).toBe(first);
  for (const name of ['startEarliest', 'endLatest', 'whenFlags', 'timeZone', 'edtf'] as const) {
    expect(read({ ...columns, [name]: others[name] })).not.toBe(first);
  }
});
