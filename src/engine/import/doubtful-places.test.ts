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
