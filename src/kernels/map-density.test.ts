import { describe, expect, test } from 'vitest';
import { frameAround } from './fixtures/map-frame.ts';
import { marksAt, placesInPane, showsCells, smallMarksAt } from './map-density.ts';
import { spotsOfPlaces } from './place-spots.ts';

describe('too many marks in view', () => {
  test('become cells over 2,000, and marks again only under 1,600', () => {
    expect(showsCells(false, 2000)).toBe(false);
    expect(showsCells(false, 2001)).toBe(true);
    expect(showsCells(true, 1600)).toBe(true);
    expect(showsCells(true, 1599)).toBe(false);
  });

  test('are counted at the places in view', () => {
    const spots = spotsOfPlaces([
      { id: 'tokyo', name: { en: 'Tokyo' }, coordinates: { lng: 139.7, lat: 35.7 } },
      { id: 'lima', name: { en: 'Lima' }, coordinates: { lng: -77, lat: -12 } },
      { id: 'nowhere', name: { en: 'Nowhere' } },
    ]);
    const tokyo = placesInPane(frameAround(139.7, 35.7, 6), spots);
    const lima = placesInPane(frameAround(-77, -12, 6), spots);
    expect([[...tokyo], [...lima]]).toEqual([[0], [1]]);
    const [inside, outside] = [Uint32Array.of(7, 2, 0), Uint32Array.of(2, 0, 0)];
    expect([marksAt(tokyo, inside), marksAt(lima, inside)]).toEqual([7, 2]);
    expect([smallMarksAt(tokyo, outside), smallMarksAt(lima, outside)]).toEqual([1, 0]);
  });
});
