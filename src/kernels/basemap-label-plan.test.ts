import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAround } from './fixtures/map-frame.ts';
import { planBasemapLabels, type BasemapLabel } from './basemap-label-plan.ts';
import { nameOfLabel, type BasemapLabels } from './basemap-labels.ts';
import { createLabelBoxes, type Box } from './label-boxes.ts';
import type { MapFrame } from './map-frame.ts';
import { projectLngLat } from './mercator.ts';
import type { SaidPlace } from './said-place.ts';

const shipped: BasemapLabels = JSON.parse(
  readFileSync(new URL('../../resources/basemap/labels.json', import.meta.url), 'utf8'),
);

function plan(frame: MapFrame, language = 'en', said: readonly SaidPlace[] = [], labels: BasemapLabels = shipped) {
  const measure = (text: string): number => text.length * 7;
  return planBasemapLabels({ labels, language, frame, boxes: createLabelBoxes(), said, measure });
}

const namesOf = (planned: readonly BasemapLabel[]): readonly string[] => planned.map(({ lines }) => lines.join(' '));
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const eastAsia = frameAround(125, 36, 4);

describe('the names of the basemap', () => {
  it('never overlap, and none is cut by the edge of the pane', () => {
    const anyFrame = fc
      .record({
        lng: fc.double({ min: -400, max: 400, noNaN: true }),
        lat: fc.double({ min: -50, max: 65, noNaN: true }),
        zoom: fc.double({ min: 1.75, max: 9, noNaN: true }),
      })
      .map(({ lng, lat, zoom }) => frameAround(lng, lat, zoom));
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const boxes = plan(frame).map(({ box }) => box);
        boxes.forEach((box, at) => {
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
          const { left, top, right, bottom } = frame.pane;
          const within = box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
          expect(within || !overlap(box, frame.pane)).toBe(true);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are found in whichever copy of the world the map shows', () => {
    const none = { lng: [], lat: [], rank: [], name: { en: [] } };
    const anywhere = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      zoom: fc.double({ min: 2, max: 12, noNaN: true }),
      turns: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(anywhere, ({ lng, lat, zoom, turns }) => {
        const city = { lng: [lng], lat: [lat], rank: [0], capital: [1], population: [9e6], name: { en: ['Here'] } };
        const alone = { countries: { ...none, a2: [] }, waters: { ...none, kind: [] }, cities: city };
        const frame = frameAround(lng + turns * 360, lat, zoom);
        expect(namesOf(plan(frame, 'en', [], alone))).toContain('Here');
      }),
    );
  });

  it('name countries and great cities in the language of the interface', () => {
    expect(namesOf(plan(eastAsia))).toEqual(expect.arrayContaining(['CHINA', 'Beijing', 'Seoul']));
    expect(namesOf(plan(eastAsia, 'fr'))).toEqual(expect.arrayContaining(['CHINE', 'Pékin', 'Séoul']));
  });

  it('give both names of the sea between Japan and Korea', () => {
    expect(namesOf(plan(frameAround(135, 39, 5)))).toContain('Sea of Japan / East Sea');
  });

  it('that are double are parted after the stroke', () => {
    for (const language of ['en', 'fr']) {
      const lines = plan(frameAround(134, 40, 6), language).flatMap((label) => label.lines);
      expect(lines).toContain(language === 'en' ? 'Sea of Japan /' : 'Mer du Japon /');
      expect(lines.filter((line) => line.startsWith('/'))).toEqual([]);
    }
  });

  it('do not repeat what an event says at the same place', () => {
    const { x, y } = projectLngLat({ lng: 116.4, lat: 39.9 });
    const beijing = { x: (x - eastAsia.left) * eastAsia.worldPx, y: (y - eastAsia.top) * eastAsia.worldPx };
    const said = [{ ...beijing, text: 'Beijing\nChina’s October controls', country: null }];
    expect(namesOf(plan(eastAsia, 'en', said))).not.toContain('Beijing');
  });

  it('do not repeat it in another language either', () => {
    const { countries, cities } = shipped;
    const china = countries.a2.indexOf('CN');
    const beijing = cities.name['en']?.indexOf('Beijing') ?? -1;
    const at = (lng = 0, lat = 0) => {
      const { x, y } = projectLngLat({ lng, lat });
      return { x: (x - eastAsia.left) * eastAsia.worldPx, y: (y - eastAsia.top) * eastAsia.worldPx };
    };
    const anyLanguage = fc.constantFrom('en', 'fr', 'ja', 'ko', 'zh');
    fc.assert(
      fc.property(anyLanguage, anyLanguage, (spoken, ofMap) => {
        const [country, city] = [nameOfLabel(countries.name, china, ofMap), nameOfLabel(cities.name, beijing, ofMap)];
        const before = namesOf(plan(eastAsia, ofMap));
        expect(before).toEqual(expect.arrayContaining([country.toLocaleUpperCase(ofMap), city]));
        const said = [
          // a place that is a country is known by its code, whatever it is called
          { ...at(countries.lng[china], countries.lat[china]), text: '', country: 'CN' },
          {
            ...at(cities.lng[beijing], cities.lat[beijing]),
            text: nameOfLabel(cities.name, beijing, spoken),
            country: null,
          },
        ];
        const after = namesOf(plan(eastAsia, ofMap, said));
        expect(after).not.toContain(country.toLocaleUpperCase(ofMap));
        expect(after).not.toContain(city);
        // what is near and another place stays
        expect(after).toContain(
          nameOfLabel(countries.name, countries.a2.indexOf('MN'), ofMap).toLocaleUpperCase(ofMap),
        );
      }),
      { numRuns: 25 },
    );
  });
});
