import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayOn, fromDayToDay, undated, within, type FixtureEvent } from '../kernels/fixtures/columns.ts';
import { figuresBeside } from '../kernels/figures-beside.ts';
import { countryPlaces, indicator, point, wholeYear } from '../kernels/fixtures/indicators.ts';
import { yearInTime } from '../kernels/indicator-figures.ts';
import { mapIndicators } from '../kernels/map-indicators.ts';
import type { DrawnPage } from './drawing.ts';
import { flatItems, pointsOf } from './fixtures/flat-items.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { sizeOfPaper } from './paper-size.ts';
import { drawPicture, planPicture, type PictureRequest } from './picture-pages.ts';
import type { PaperFigures } from './picture-subject.ts';
import { planTimeline } from './timeline-plan.ts';

const words = {
  title: 'All of it',
  summary: ['One line'],
  foot: ['From a file'],
  timelineFoot: [],
  mapFoot: ['Somebody'],
};
const dayMs = 86_400_000;
const noNames = { lng: [], lat: [], rank: [], name: {} };
const labels = {
  countries: { ...noNames, a2: [] },
  cities: { ...noNames, capital: [], population: [] },
  waters: { ...noNames, kind: [] },
};

function pagesOf(request: PictureRequest): readonly DrawnPage[] {
  const plan = planPicture(request, evenRuler);
  return drawPicture(plan, plan.frame === null ? null : { labels, tiles: [] }, evenRuler);
}

const anyEvent: fc.Arbitrary<FixtureEvent> = fc
  .record({
    day: fc.integer({ min: 0, max: 12_000 }),
    days: fc.integer({ min: 0, max: 900 }),
    category: fc.nat({ max: 2 }),
    kind: fc.constantFrom('day', 'span', 'open', 'none'),
  })
  .map(({ day, days, category, kind }): FixtureEvent => {
    const [first, last] = [day, day + days].map((at) => new Date(at * dayMs).toISOString().slice(0, 10));
    const from = day * dayMs;
    switch (kind) {
      case 'span':
        return { ...fromDayToDay(first ?? '', last ?? ''), category };
      case 'open':
        return { ...fromDayOn(first ?? ''), category };
      case 'none':
        return { ...undated, category };
      case 'day':
        return { ...within(from, from + dayMs, 'day'), category };
    }
  });

function textsOf({ items }: DrawnPage): readonly string[] {
  return flatItems(items).flatMap(({ item }) => (item.kind === 'text' ? [item.text] : []));
}

describe.each([
  ['pages', true],
  ['one sheet', false],
])('a picture of any events as %s', (_, paged) => {
  const anyPicture = fc
    .record({
      shows: fc.constantFrom('both' as const, 'timeline' as const),
      events: fc.array(anyEvent, { minLength: 1, maxLength: 60 }),
      paper: fc.constantFrom('a4', 'a3', '16:9'),
    })
    .map(({ events, paper, shows }) => ({
      events,
      pages: pagesOf({
        subject: subjectOf(events),
        words,
        paper: sizeOfPaper(paper === 'a3' ? 'a3' : paper === 'a4' ? 'a4' : '16:9'),
        paged,
        listsSources: true,
        shows,
      }),
    }));

  test('has nothing outside of its paper', () => {
    fc.assert(
      fc.property(anyPicture, ({ pages }) => {
        for (const { width, height, items } of pages) {
          for (const flat of flatItems(items)) {
            const { cut } = flat;
            const isIn = pointsOf(flat).every(
              ([x, y]) =>
                Math.max(x, cut?.left ?? x) >= -0.01 &&
                Math.min(x, cut?.right ?? x) <= width + 0.01 &&
                Math.max(y, cut?.top ?? y) >= -0.01 &&
                Math.min(y, cut?.bottom ?? y) <= height + 0.01,
            );
            expect(isIn).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('names every dated event once, and no line of text leaves the paper at its right', () => {
    fc.assert(
      fc.property(anyPicture, ({ events, pages }) => {
        const named = pages.flatMap(textsOf).filter((text) => text.startsWith('Event number'));
        const rows = named.map((text) => Number(/\d+/.exec(text)?.[0]));
        const dated = events.flatMap(({ startEarliest, endLatest }, row) =>
          Number.isFinite(startEarliest) || Number.isFinite(endLatest) ? [row] : [],
        );
        expect(rows.toSorted((a, b) => a - b)).toEqual(dated);
        for (const { width, items } of pages) {
          for (const { item, dx } of flatItems(items)) {
            if (item.kind !== 'text') continue;
            const wide = evenRuler(item.text, item);
            const right = item.x + dx + (item.anchor === 'start' ? wide : item.anchor === 'middle' ? wide / 2 : 0);
            expect(right).toBeLessThanOrEqual(width + 0.01);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('a thousand events are all drawn or counted, and none is without room', () => {
  const events = Array.from({ length: 1000 }, (_, at) => ({
    ...within(at * 9 * dayMs, (at * 9 + 1) * dayMs, 'day'),
    category: at % 3,
  }));
  const { layout } = planTimeline(subjectOf(events), 1200, evenRuler);
  const drawn = layout.lanes.map(({ density, placed }) => density?.events ?? placed.length);
  expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(1000);
  expect(layout.lanes.flatMap(({ hidden }) => hidden)).toEqual([]);
});

test('a lane that goes on from another sheet says so there, and how many events it has at its beginning only', () => {
  const subject = subjectOf(Array.from({ length: 80 }, () => fromDayToDay('2025-10-01', '2025-10-03')));
  const pages = pagesOf({
    subject,
    words,
    paper: sizeOfPaper('a4'),
    paged: true,
    listsSources: true,
    shows: 'timeline',
  });
  const said = pages.map(textsOf);
  const withCount = said.filter((texts) => texts.includes('80'));
  const continued = said.filter((texts) => texts.includes('continued'));
  expect(withCount).toEqual([said[0]]);
  expect(continued.length).toBeGreaterThan(0);
  expect(continued).not.toContain(said[0]);
  expect(said.flat()).not.toContain('');
});

test('the sources of its events are listed, on further sheets where they need them, unless nobody asks for them', () => {
  const sources = Array.from({ length: 80 }, (_, at) => ({ id: `s${at}`, title: `Work ${at}`, publisher: 'A press' }));
  const { lists, ...others } = subjectOf([
    { ...fromDayToDay('2025-10-01', '2025-10-03'), sources: sources.map((_, at) => at) },
  ]);
  const subject = { ...others, lists: { ...lists, sources } };
  const request = { subject, words, paper: sizeOfPaper('a4'), paged: true, shows: 'map' } as const;
  const listed = pagesOf({ ...request, listsSources: true });
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.flatMap(textsOf)).toContain('80 sources');
  const bare = pagesOf({ ...request, listsSources: false });
  expect(bare).toHaveLength(1);
  expect(bare.flatMap(textsOf).filter((text) => /sources|Work/.test(text))).toEqual([]);
});

test('a foot says all of itself, on as many lines as it takes', () => {
  const foot = [`From ${'file'.repeat(50)}.json`, 'Times are UTC'];
  const mapFoot = ['Natural Earth; GeoNames', 'Borders as they are administered'];
  const subject = subjectOf([fromDayToDay('2025-10-01', '2025-10-03')]);
  const [page] = pagesOf({
    subject,
    words: { ...words, foot, mapFoot },
    paper: sizeOfPaper('a4'),
    paged: true,
    listsSources: true,
    shows: 'both',
  });
  const said = page === undefined ? '' : textsOf(page).join(' ');
  for (const part of mapFoot) expect(said).toContain(part);
  expect(said.replaceAll(' ', '')).toContain([...foot, ...mapFoot].join('·').replaceAll(' ', ''));
});

test('lanes that filters leave empty are left out; without filters all are there', () => {
  const events = [0, 0, 2].map((category) => ({ ...fromDayToDay('2025-10-01', '2025-10-03'), category }));
  const subject = subjectOf(events);
  const lanesOf = (mask: readonly number[]): readonly (readonly [number, number])[] =>
    planTimeline({ ...subject, mask: Uint16Array.from(mask) }, 1200, evenRuler).layout.lanes.map(({ lane, top }) => [
      lane,
      top,
    ]);
  expect(lanesOf([0, 0, 0]).map(([lane]) => lane)).toEqual([0, 1, 2]);
  expect(lanesOf([1, 1, 0])).toEqual([[2, 0]]);
});

test.each(['a4', '16:9'] as const)('on %s, nothing is drawn over the foot, however many figures are told', (paper) => {
  const points = [point(wholeYear(2024), 12, 'China'), point(wholeYear(2024), 3, 'United States')];
  const [found] = mapIndicators([indicator('mined', 'by country', points)], countryPlaces);
  const year = yearInTime(found?.years ?? [], 2024, { from: 0, to: 1 });
  if (found === undefined || year === null) throw new Error('there are figures of 2024');
  const told = Array.from({ length: 60 }, (_, at) =>
    indicator(`beside-${at}`, 'world', [point(wholeYear(2024), at, 'of all that is mined')]),
  );
  const named = told.map(({ id }) => ({ indicator: id, name: { en: `What is told as ${id}` } }));
  const events = Array.from({ length: 12 }, (_, category) => ({
    ...fromDayToDay('2024-10-01', '2024-10-03'),
    category,
  }));
  for (const shows of ['both', 'map', 'timeline'] as const) {
    for (const count of [0, 5, 12, 25, 60]) {
      const beside = figuresBeside(named.slice(0, count), told, 2024);
      const figures: PaperFigures = { indicator: found, year, drawnAs: 'fills', beside, opacity: 1 };
      const pages = pagesOf({
        subject: { ...subjectOf(events), figures },
        words,
        paper: sizeOfPaper(paper),
        paged: true,
        listsSources: true,
        shows,
      });
      for (const { items } of pages) {
        const drawn = flatItems(items).flatMap(({ item, dy }) =>
          item.kind === 'text' ? [{ y: item.y + dy, text: item.text }] : [],
        );
        const footY = drawn.find(({ text }) => text.startsWith('From a file'))?.y ?? 0;
        expect(footY).toBeGreaterThan(0);
        const over = drawn.filter(({ y, text }) => y > footY - 10 && !/^From a file|^\d+ of \d+$/.test(text));
        expect(over, `${shows}, ${count} beside`).toEqual([]);
      }
    }
  }
});

test.each([
  ['pages', true],
  ['one sheet', false],
])('a lane of more figures than a page holds, as %s, says what is not drawn and stays on the paper', (_, paged) => {
  const rows = Array.from({ length: 40 }, (_none, at) => ({
    indicator: indicator('a', 'KR', [point(wholeYear(2025), 5)]),
    name: `Row ${at}`,
    unit: {},
  }));
  const subject = { ...subjectOf([fromDayToDay('2025-01-01', '2025-03-01')]), figureLane: { title: 'Shares', rows } };
  const pages = pagesOf({ subject, words, paper: sizeOfPaper('16:9'), paged, listsSources: true, shows: 'both' });
  const said = pages.flatMap(textsOf).join(' ');
  expect(said.includes('rows of the lane of figures “Shares”')).toBe(paged);
  expect(said.includes('Row 39')).toBe(!paged);
  for (const { height, items } of pages)
    for (const placed of flatItems(items))
      for (const [, y] of pointsOf(placed))
        expect(Math.min(y, placed.cut?.bottom ?? y)).toBeLessThanOrEqual(height + 0.01);
});
