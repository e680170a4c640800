import { expect, test } from 'vitest';
import { talksSummary } from '../store/fixtures/talks-summary.ts';
import { namedRecords } from './named-records.ts';

test('a place is told from others of its name by its country, as a reader calls it', () => {
  const summary = talksSummary(0);
  const japan = { id: 'japan', name: { fr: 'Japon' }, country: 'JP' };
  const places = namedRecords({ ...summary, places: [...summary.places, japan] }, 'places', 'fr');
  expect(places.map(({ title, detail }) => [title, detail])).toEqual([
    ['Tokyo', 'Japon'],
    ['Kyoto', 'Japon'],
    ['Busan', 'Corée du Sud'],
    ['At sea', ''],
    ['Japon', ''],
  ]);
});
