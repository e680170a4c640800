import { describe, expect, test } from 'vitest';
import { columnsOfMapEvents } from './fixtures/map-events.ts';
import { presence } from './event-presence.ts';
import { frameAround } from './fixtures/map-frame.ts';
import { marksInView, marksOfPlaces, showsCells } from './map-density.ts';
import { spotsOfPlaces } from './place-spots.ts';

describe('too many marks in view', () => {
  test('become cells over 2,000, and marks again only under 1,600', () => {
    expect(showsCells(false, 2000)).toBe(false);
    expect(showsCells(false, 2001)).toBe(true);
    expect(showsCells(true, 1600)).toBe(true);
    expect(showsCells(true, 1599)).toBe(false);
  });

  test('are counted at each place in view that an event has inside of the window of time', () => {
    const spots = spotsOfPlaces([
      { id: 'tokyo', name: { en: 'Tokyo' }, coordinates: { lng: 139.7, lat: 35.7 } },
      { id: 'lima', name: { en: 'Lima' }, coordinates: { lng: -77, lat: -12 } },
      { id: 'nowhere', name: { en: 'Nowhere' } },
    ]);
    const columns = columnsOfMapEvents([
      { places: [0, 1], importance: 3 },
      { places: [0, 2], importance: 3 },
      { places: [0], importance: 3 },
    ]);
    const marks = marksOfPlaces(columns, spots, Uint8Array.of(presence.inside, presence.inside, presence.outside));
    expect([...marks]).toEqual([2, 1, 0]);
    expect(marksInView(frameAround(139.7, 35.7, 6), spots, marks)).toBe(2);
    expect(marksInView(frameAround(-77, -12, 6), spots, marks)).toBe(1);
  });
});
