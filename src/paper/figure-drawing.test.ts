import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryPlaces, indicator, point, wholeYear } from '../kernels/fixtures/indicators.ts';
import { yearInTime } from '../kernels/indicator-figures.ts';
import { mapIndicators } from '../kernels/map-indicators.ts';
import { drawBasemap } from './basemap-drawing.ts';
import { tilesOfFrame, type PaperTile } from './basemap-tile.ts';
import { figureFills, planFigureCircles } from './figure-drawing.ts';
import { legendOfFigures } from './figure-legend.ts';
import { flatItems } from './fixtures/flat-items.ts';
import { subjectOf } from './fixtures/picture-subject.ts';
import { frameOfExtent } from './map-plan.ts';
import { figureInks, paperInks } from './paper-inks.ts';
import type { PaperFigures } from './picture-subject.ts';

const frame = frameOfExtent({ west: 100, south: 20, east: 150, north: 50 }, 1200, 600, 0);
const time = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };

function figuresOf(china: number, states: number, drawnAs: PaperFigures['drawnAs'], opacity = 1): PaperFigures {
  const points = [point(wholeYear(2024), china, 'China'), point(wholeYear(2024), states, 'United States')];
  const [found] = mapIndicators([indicator('mined', 'by country', points)], countryPlaces);
  const year = yearInTime(found?.years ?? [], null, time);
  if (found === undefined || year === null) throw new Error('there are figures of 2024');
  return { indicator: found, year, drawnAs, beside: [], opacity };
}

const square = [1000, 1000, 2000, 1000, 2000, 2000, 1000, 2000];
const shape = { rings: [square], disputed: false };

function tileOf(...codes: readonly string[]): PaperTile {
  const tiles = tilesOfFrame(frame);
  // one that the frame shows whole
  const first = tiles[Math.floor(tiles.length / 2)];
  if (first === undefined) throw new Error('the frame shows a tile');
  const nothing = { land: [], lakes: [], rivers: [], borders: [] };
  const countries = codes.map((code) => ({ ...shape, code }));
  return { ...first, ...nothing, disputed: [{ ...shape, disputed: true }], countries };
}

test('countries are filled by their classes, those without a figure are not, and contested areas lie upon the fills', () => {
  const fills = figureFills(figuresOf(270, 45, 'fills', 0.5));
  const drawn = flatItems(drawBasemap(frame, [tileOf('US', 'CN', 'FR')], fills)).flatMap(({ item }) =>
    item.kind === 'path' && item.fill !== undefined ? [item.fill] : [],
  );
  const colours = drawn.map(({ colour }) => colour);
  const [land, low, high] = [paperInks.land, figureInks[0], figureInks[5]];
  const filled = colours.filter((colour) => figureInks.includes(colour));
  expect([filled.length, new Set(filled)]).toEqual([2, new Set([low, high])]);
  expect(colours.at(-1)).toBe(land);
  expect(drawn.find(({ colour }) => colour === high)).toEqual({ colour: high, opacity: 0.5 });
});

test('where there are no figures, nothing of countries is drawn, and circles leave the land as it is', () => {
  expect(figureFills(figuresOf(270, 45, 'circles')).size).toBe(0);
  const [without, circles] = [null, figureFills(figuresOf(270, 45, 'circles'))].map((fills) =>
    flatItems(drawBasemap(frame, [tileOf('CN')], fills)).filter(
      ({ item }) => item.kind === 'path' && item.fill?.colour === paperInks.land,
    ),
  );
  // under circles a contested area is told apart from what is around it
  expect([without?.length, circles?.length]).toEqual([0, 1]);
});

const noNames = { lng: [], lat: [], rank: [], name: {} };
const labels = {
  countries: { ...noNames, lng: [105, 110], lat: [35, 40], a2: ['CN', 'US'] },
  cities: { ...noNames, capital: [], population: [] },
  waters: { ...noNames, kind: [] },
};

test('areas of circles are in proportion to their values', () => {
  const value = fc.integer({ min: 100, max: 100_000 });
  fc.assert(
    fc.property(value, value, (china, states) => {
      const circles = planFigureCircles(figuresOf(china, states, 'circles'), frame, labels);
      const areaOf = (code: string): number =>
        (circles.find(({ symbol }) => symbol.country === code)?.symbol.radius ?? 0) ** 2;
      // the smallest ones have a least size
      fc.pre(Math.max(china, states) / Math.min(china, states) < 300);
      expect(areaOf('CN') / areaOf('US')).toBeCloseTo(china / states, 5);
    }),
  );
});

test('the legend says what, in which unit, of which year, and each class', () => {
  const subject = subjectOf([]);
  const figures = figuresOf(270, 45, 'fills');
  const lists = { ...subject.lists, units: [{ id: figures.indicator.unit, name: { en: 'tonnes' } }] };
  const words = legendOfFigures({ ...subject, lists, figures }).map((entry) => entry.words);
  expect(words[0]).toMatch(/tonnes.*2024/);
  expect(words.filter((said) => /^\d+–\d+$/.test(said)).length).toBe(figures.indicator.breaks.least.length);
  expect(words).toContain('no figure');
  const below = legendOfFigures({ ...subject, lists, figures: figuresOf(270, -45, 'fills') }).map(
    (entry) => entry.words,
  );
  expect(below).toContainEqual(expect.stringMatching(/^-45 to \d+$/));
  expect(legendOfFigures(subject)).toEqual([]);
});
