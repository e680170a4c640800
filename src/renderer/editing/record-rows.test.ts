import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { talksSummary } from '../store/fixtures/talks-summary.ts';
import { foundRows, recordRows, type BrowsedList } from './record-rows.ts';

const day = { edtf: '2025-10-28', ...onDay('2025-10-28') };
const columns = columnsFixture([]);
const document: OpenDocument = {
  summary: {
    ...talksSummary(0),
    annotations: [{ id: 'signed', text: { en: 'Signed' }, when: day }],
    sources: [{ id: 'post', title: 'The Post', date: day }],
  },
  columns,
  told: columns,
  timeZone: null,
  placed: new Uint8Array(0),
};
const found = (list: BrowsedList, typed: string): readonly string[] =>
  foundRows(recordRows(document, list, 'en'), typed).map(({ title }) => title);

test('a record is found by its name, and by its country or date, as a reader and as the file says it', () => {
  expect(found('places', 'busan')).toEqual(['Busan']);
  expect(found('places', 'south korea')).toEqual(['Busan']);
  expect(found('places', 'kr')).toEqual(['Busan']);
  expect(found('annotations', '28 oct')).toEqual(['Signed']);
  expect(found('annotations', '2025-10')).toEqual(['Signed']);
  expect(found('sources', '2025-10-28')).toEqual(['The Post']);
  expect(found('sources', '2025-11')).toEqual([]);
});
