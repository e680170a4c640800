import { expect, test } from 'vitest';
import { readNearness } from './near-reading.ts';

test.each([
  ['near Tokyo', 'Tokyo', ''],
  [' Near  New York ', 'New York', ''],
  ['within 50 km of Busan', 'Busan', '50 km'],
  ['within 20mi of Mountain Pass', 'Mountain Pass', '20 mi'],
  ['près de Tokyo', 'Tokyo', ''],
  ['pres d’Osaka', 'Osaka', ''],
  ["autour d'Osaka", 'Osaka', ''],
  ['à moins de 200 km de Pékin', 'Pékin', '200 km'],
  ['within 1,000 km of Tokyo', 'Tokyo', '1,000 km'],
  ['within 50 miles of Busan', 'Busan', '50 mi'],
  ['within 1 mile from Busan', 'Busan', '1 mi'],
  ['within 50 kilometers of Busan', 'Busan', '50 km'],
  ['within 50 Kilometres of Busan', 'Busan', '50 km'],
  ['within 300 metres of Busan', 'Busan', '300 m'],
  ['à moins de 1 000 km de Pékin', 'Pékin', '1 000 km'],
  ['à moins de 1\u202F000,5\u00A0kilomètres de Pékin', 'Pékin', '1 000,5 km'],
  ['a moins de 50 km de Pekin', 'Pekin', '50 km'],
  ['a cote de Tokyo', 'Tokyo', ''],
  ['à côté de Tokyo', 'Tokyo', ''],
  ['dans un rayon de 12,5 km autour de Gyeongju', 'Gyeongju', '12,5 km'],
])('“%s” says a place and how far from it', (text, place, within) => {
  expect(readNearness(text)).toEqual({ place, within });
});

test.each([
  'near',
  'nearly Tokyo',
  'near:Tokyo',
  'Tokyo',
  'près',
  'prestation de Tokyo',
  'within Tokyo',
  'within 5 minutes of Tokyo',
  '',
])('“%s” does not', (text) => {
  expect(readNearness(text)).toBeNull();
});
