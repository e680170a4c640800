import { expect, test } from 'vitest';
import { recordsTable } from './records-table.ts';

test('what a record says itself of its place is not written over by the record within', async () => {
  const record = { title: 'Talk', place: 'Hall 3', location: { lat: 48.85, lon: 2.35, name: 'Paris' } };
  const table = await recordsTable(JSON.stringify(record), 'talks.jsonl', async () => {});
  if (!table.ok) throw new Error('no table');
  const [head = '', row = ''] = table.value.split('\n');
  const cells = new Map(head.split(',').map((name, index) => [name.replaceAll('"', ''), row.split(',')[index]]));
  expect(cells.get('place')).toBe('"Hall 3"');
  expect(cells.get('lat')).toBe('"48.85"');
});
