import { expect, test } from 'vitest';
import { partsAtDate, partsByHand, partsByPlaces } from './event-parts.ts';

const talks = {
  title: { en: 'Talks', fr: 'Entretiens' },
  when: '2025-10-26/2025-10-30',
  places: ['tokyo', 'busan'],
};
const places = [
  { id: 'tokyo', name: { en: 'Tokyo' } },
  { id: 'busan', name: { en: 'Busan', fr: 'Pusan' } },
];

test('an event at two places becomes one event at each, which its title says in each language', () => {
  expect(partsByPlaces(talks, places)).toEqual([
    { fields: { title: { en: 'Talks (Tokyo)', fr: 'Entretiens (Tokyo)' }, places: ['tokyo'] } },
    { fields: { title: { en: 'Talks (Busan)', fr: 'Entretiens (Pusan)' }, places: ['busan'] } },
  ]);
});

test('at a date, what was before it and what was from then on are two; elsewhere there is nothing to part', () => {
  expect(partsAtDate(talks, '2025-10-28')?.map(({ fields }) => fields)).toEqual([
    { when: '2025-10-26/2025-10-27' },
    { when: '2025-10-28/2025-10-30' },
  ]);
  expect(partsAtDate(talks, '2025-11-28')).toBe(null);
});

test('by hand, the second part has its own title and takes the places that are given to it', () => {
  expect(partsByHand(talks, 'Dinner', 'en', ['busan'])).toEqual([
    { fields: { places: ['tokyo'] } },
    { fields: { title: { en: 'Dinner' }, places: ['busan'] } },
  ]);
  expect(partsByHand(talks, 'Dinner', 'en', [])).toEqual([{ fields: {} }, { fields: { title: { en: 'Dinner' } } }]);
});
