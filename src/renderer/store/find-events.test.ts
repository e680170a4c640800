import { columnsFixture } from '../../kernels/fixtures/columns.ts';
import { failure, success } from '../../shared/problem.ts';
import type { OpenDocument } from './explorer-state.ts';
import { expect, test } from 'vitest';
import { findEvents, rowsOfBits } from './find-events.ts';

test('rows are those whose bits are set, no more than are asked for', () => {
  const bits = new Uint8Array([0b1000_0001, 0, 0b0000_0110]);
  expect(rowsOfBits(bits, 10)).toEqual([0, 7, 17, 18]);
  expect(rowsOfBits(bits, 3)).toEqual([0, 7, 17]);
  expect(rowsOfBits(bits, 0)).toEqual([]);
});

test('all that is found is counted, whatever is listed; where nobody answers nothing is said of it', async () => {
  const document = { columns: columnsFixture([]), summary: { revision: 1 } } as unknown as OpenDocument;
  const bits = Uint8Array.of(0b1001_0001, 0b11).buffer;
  const api = { fetchBytes: () => Promise.resolve(success(bits)) };
  expect(await findEvents(api, document, 'x', 'en', 2)).toEqual({ rows: [0, 4], count: 5 });
  const mute = { fetchBytes: () => Promise.resolve(failure('problem.hostAnswer')) };
  expect(await findEvents(mute, document, 'x', 'en', 2)).toEqual({ rows: [], count: null });
  expect(await findEvents(api, document, ' ', 'en', 2)).toEqual({ rows: [], count: null });
});
