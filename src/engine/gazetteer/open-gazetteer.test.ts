import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../kernels/fold-text.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { writeGazetteer, type ListedPlace } from './write-gazetteer.ts';

const aName = fc.stringMatching(/^[a-zé東경ー' ]{1,6}$/u).filter((name) => foldText(name) !== '');
const aPlace: fc.Arbitrary<ListedPlace> = fc.record({
  kind: fc.constantFrom('city', 'country', 'site'),
  country: fc.constantFrom('', 'JP', 'FR'),
  lng: fc.integer({ min: -180, max: 180 }),
  lat: fc.integer({ min: -90, max: 90 }),
  weight: fc.nat(1_000_000),
  names: fc.record({ en: aName, fr: aName }),
  otherNames: fc.array(aName, { maxLength: 3 }),
});
const somePlaces = fc.array(aPlace, { maxLength: 30 });
const namesOf = ({ names, otherNames }: ListedPlace): readonly string[] =>
  [...Object.values(names), ...otherNames].map(foldText);
const asKnown = ({ kind, country, lng, lat, weight, names }: ListedPlace): unknown => {
  const called = Object.entries(names).map(([language, name]) => [language, name.trim()]);
  return { kind, country, lng, lat, weight, names: Object.fromEntries(called) };
};

test('every place is found under each of its names, and under no other', () => {
  fc.assert(
    fc.property(somePlaces, aName, (places, anyName) => {
      const gazetteer = openGazetteer(writeGazetteer(places));
      expect(gazetteer.count).toBe(places.length);
      for (const name of [anyName, ...places.flatMap(namesOf)]) {
        const wanted = places.filter((place) => namesOf(place).includes(foldText(name)));
        const found = gazetteer.named(name);
        expect(found.toSorted(byText)).toEqual(wanted.map(asKnown).toSorted(byText));
        expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).toSorted((a, b) => b - a));
      }
    }),
  );
});

test('what is being typed finds the places with a name that begins so', () => {
  fc.assert(
    fc.property(somePlaces, fc.stringMatching(/^[a-z東경]{2,3}$/u), (places, typed) => {
      const found = openGazetteer(writeGazetteer(places)).beginning(typed, 100);
      const wanted = places.filter((place) => namesOf(place).some((name) => name.startsWith(foldText(typed))));
      const spots = (list: readonly { lng: number; lat: number }[]) =>
        new Set(list.map(({ lng, lat }) => `${lng} ${lat}`));
      expect(spots(found)).toEqual(spots(wanted));
    }),
  );
});

test('bytes that are no gazetteer, or only a part of one, are refused', () => {
  const whole = writeGazetteer([
    { kind: 'city', country: 'JP', lng: 1, lat: 2, weight: 3, names: { en: 'Tokyo' }, otherNames: ['Edo'] },
  ]);
  expect(openGazetteer(whole).named('edo')).toHaveLength(1);
  for (const bytes of [
    Buffer.from(''),
    Buffer.from('chronotope-gazetteer 1\tmany\n'),
    whole.subarray(0, -1),
    whole.subarray(0, 26),
  ]) {
    expect(() => openGazetteer(bytes)).toThrow('not a gazetteer');
  }
});

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
