import { expect, test } from 'vitest';
import { ImportingEngine } from '../fixtures/importing-engine.ts';

const lines = [
  '{"message":"Gate opened","at":1761615000000,"datetime":"2025-10-28T10:30:00+09:00","location":{"lat":35.6,"lon":139.7,"name":"Gate"}}',
  '',
  '{"message":"Gate shut,\\nand \\"locked\\"","datetime":"28/10/2025 18:00","people":["Ito","Abe"]}',
  'no record',
].join('\n');

test('JSON lines are a table of which columns are asked for, rows by the numbers of the records', async () => {
  await using importing = await ImportingEngine.start();
  const offer = await importing.offer(lines, 'gate.jsonl');
  expect(offer.columns.map(({ name, role }) => [name, role])).toEqual([
    ['message', 'title'],
    ['at', 'ignore'],
    ['datetime', 'when'],
    ['lat', 'lat'],
    ['lng', 'lng'],
    ['place', 'place'],
    ['people', 'actors'],
  ]);
  const report = await importing.run(offer);
  expect(report).toMatchObject({ rows: 3, accepted: 1, trays: 1, rejected: 1 });
  expect(await importing.reasons(offer, 'rejected')).toEqual([[3, '', 'problem.notRecord']]);
});

test('records are cut as they are written, though a table of the same header was parted by semicolons', async () => {
  await using importing = await ImportingEngine.start();
  await importing.run(await importing.offer('title;when\nFirst;2001\nSecond;2002\n', 'a.csv'));
  importing.events = [];
  const offer = await importing.offer('[{"title":"Third","when":"2003"}]', 'b.json');
  expect(offer).toMatchObject({ savedMapping: 'a.csv', isOfRecords: true, settings: { delimiter: ',' } });
  expect(offer.columns.map(({ role }) => role)).toEqual(['title', 'when']);
});

test('so is a list in JSON, whose numbers that count from 1970 are dates', async () => {
  await using importing = await ImportingEngine.start();
  const text = JSON.stringify([{ title: 'First', time: 1540598398350 }, 5, { title: 'Second', time: 1540598398000 }]);
  const offer = await importing.offer(text, 'rows.json');
  expect(offer.columns[1]).toMatchObject({
    role: 'when',
    samples: ['2018-10-26T23:59:58.350Z', '2018-10-26T23:59:58Z'],
  });
  const report = await importing.run(offer);
  expect(report).toMatchObject({ rows: 3, trays: 2, rejected: 1, undated: 0 });
});

test.each([
  ['a list of features', 'a.json', '[{"type":"Feature","properties":{"title":"A"},"geometry":null}]'],
  [
    'lines of features',
    'a.jsonl',
    '{"type":"Feature","properties":{"title":"A"}}\n{"type":"Feature","properties":{"title":"B"}}\n',
  ],
])('%s opens as what it is', async (_, fileName, text) => {
  await using importing = await ImportingEngine.start();
  importing.events = [];
  await expect(Promise.race([importing.offer(text, fileName), importing.told('opened')])).resolves.toMatchObject({
    type: 'opened',
  });
});

test('a list that is no JSON is refused by the place of its fault', async () => {
  await using importing = await ImportingEngine.start();
  void importing.offer('[{"title":"First"},', 'rows.json').catch(() => null);
  const { problems } = await importing.told('openFailed');
  expect(problems[0]?.message.key).toBe('problem.truncated');
});
