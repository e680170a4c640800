import { expect, test } from 'vitest';
import { readNearness } from './near-reading.ts';

test.each([
  ['near Tokyo', 'Tokyo', ''],
  [' Near  New York ', 'New York', ''],
  ['within 50 km of Busan', 'Busan', '50 km'],
  ['within 20mi of Mountain Pass', 'Mountain Pass', '20mi'],
  ['près de Tokyo', 'Tokyo', ''],
  ['pres d’Osaka', 'Osaka', ''],
  ["autour d'Osaka", 'Osaka', ''],
  ['à moins de 200 km de Pékin', 'Pékin', '200 km'],
  ['dans un rayon de 12,5 km autour de Gyeongju', 'Gyeongju', '12,5 km'],
])('“%s” says a place and how far from it', (text, place, within) => {
  expect(readNearness(text)).toEqual({ place, within });
});

test.each(['near', 'nearly Tokyo', 'near:Tokyo', 'Tokyo', 'près', 'prestation de Tokyo', 'within Tokyo', ''])(
  '“%s” does not',
  (text) => {
    expect(readNearness(text)).toBeNull();
  },
);
