import { expect, test } from 'vitest';
import { ImportingEngine } from '../fixtures/importing-engine.ts';

test('a report names the first rows of small cities that were taken for a name alone, and no others', async () => {
  await using importing = await ImportingEngine.start();
  const rows = [
    'Talks;2025-10-28;Tokyo',
    'Dive;2025-10-29;Atlantis',
    'Dive;2025-10-30;Atlantis',
    'Walk;2025-10-31;Nowhere',
  ];
  const offered = await importing.offer(['title;date;place', ...rows, ''].join('\n'));
  const { placedByName, doubtfulPlaces } = await importing.run(offered);
  expect(placedByName).toBe(3);
  expect(doubtfulPlaces).toEqual([{ line: 3, place: { name: { en: 'Atlantis' }, country: 'ZA' } }]);
});

test('a name that may mean something else is told once, with the number of its rows, which are accepted', async () => {
  await using importing = await ImportingEngine.start();
  const rows = ['Talks;2025-10-28;London', 'Talks;2025-10-29;Tokyo', 'Walk;2025-10-30;London', 'Walk;2025-10-31;Köln'];
  const offered = await importing.offer(['title;date;place', ...rows, ''].join('\n'));
  expect(await importing.run(offered)).toMatchObject({ accepted: 4, repaired: 0, unclearNames: 2 });
  const told = await importing.engine.getImportRows({
    importId: offered.importId,
    filter: 'unclear',
    from: 0,
    count: 9,
  });
  expect(told).toMatchObject({
    ok: true,
    value: {
      count: 2,
      rows: [
        {
          line: 2,
          result: 'unclear',
          before: 'London',
          after: 'London, GB',
          reason: { key: 'table.namesakes', values: { rows: 2 } },
        },
        {
          line: 5,
          result: 'unclear',
          before: 'Köln',
          after: 'Cologne, DE',
          reason: { key: 'table.otherName', values: { rows: 1 } },
        },
      ],
    },
  });
});
