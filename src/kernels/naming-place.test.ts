import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import { namingPlace, shortPlaceName } from './naming-place.ts';

const { places }: { places: Place[] } = JSON.parse(
  readFileSync(new URL('../../resources/datasets/tokyo-gyeongju-china.json', import.meta.url), 'utf8'),
);
const indexOf = (id: string): number => places.findIndex((place) => place.id === id);
const nameOf = (id: string, language: string): string => shortPlaceName(places[indexOf(id)], language);

describe('the short name of a place', () => {
  it('ends before the first comma, bracket or dash', () => {
    expect(nameOf('akasaka-palace', 'en')).toBe('Akasaka Palace');
    expect(nameOf('washington', 'en')).toBe('Washington');
    expect(nameOf('geneva', 'en')).toBe('Geneva');
    expect(nameOf('senkaku', 'en')).toBe('Waters off Kuba islet');
  });

  it('is the whole of a point that has no name, and of a number in a street', () => {
    for (const name of ['45, 0', '-33.86785, 151.20732', '10, Downing Street'])
      expect(shortPlaceName({ id: 'any', name: { und: name } }, 'en')).toBe(name);
  });

  it('is in the language of the interface', () => {
    expect(nameOf('beijing', 'fr')).toBe('Pékin');
    expect(nameOf('country-us', 'fr')).toBe('États-Unis');
  });

  it('is never empty where the place has a name', () => {
    for (const place of places) {
      for (const language of ['en', 'fr']) expect(shortPlaceName(place, language)).not.toBe('');
    }
  });
});

describe('the place that names a cluster', () => {
  it('is its city, where it has one', () => {
    expect(namingPlace(places, [indexOf('akasaka-palace'), indexOf('tokyo')])?.id).toBe('tokyo');
    expect(namingPlace(places, [indexOf('gimhae-air-base')])?.id).toBe('gimhae-air-base');
    expect(namingPlace(places, [])).toBeUndefined();
  });
});
