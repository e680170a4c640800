import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayToDay } from '../kernels/fixtures/columns.ts';
import { categoryLanes } from '../kernels/lane-sets.ts';
import { indicator, point, wholeYear } from '../kernels/fixtures/indicators.ts';
import type { Source } from '../shared/dataset.ts';
import type { DrawnPage } from './drawing.ts';
import { flatItems, pointsOf } from './fixtures/flat-items.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { drawHandout, planHandout, type HandoutRequest } from './handout-pages.ts';
import { sizeOfPaper } from './paper-size.ts';

const subject = subjectOf([fromDayToDay('2025-10-27', '2025-10-30'), fromDayToDay('2025-10-28', '2025-11-02')]);
const noNames = { lng: [], lat: [], rank: [], name: {} };
const labels = {
  countries: { ...noNames, a2: [] },
  cities: { ...noNames, capital: [], population: [] },
  waters: { ...noNames, kind: [] },
};

function pagesOf(request: HandoutRequest): readonly DrawnPage[] {
  const planned = planHandout(request, evenRuler);
  const basemaps = planned.map(() => ({ labels, tiles: [] }));
  return drawHandout(request, planned, basemaps, evenRuler);
}

function textOf(pages: readonly DrawnPage[]): string {
  return pages
    .flatMap(({ items }) => flatItems(items).map(({ item }) => (item.kind === 'text' ? item.text : '')))
    .join(' ');
}

const words = fc
  .array(fc.stringMatching(/^[a-zéü]{1,12}$/), { minLength: 1, maxLength: 260 })
  .map((list) => list.map((word, at) => `${word}${at}`));
const anyHandout = fc
  .record({
    paper: fc.constantFrom('a4', 'a3', 'letter', '16:9'),
    steps: fc.array(
      fc.record({
        text: words,
        notes: words,
        sources: fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 12 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ paper, steps }) => ({ paper: sizeOfPaper(paper), steps }));
const sources = Array.from({ length: 12 }, (_, at): Source => ({ id: `s${at}`, title: `Work number ${at}` }));

describe('a handout of any story', () => {
  test('says every word of it, in order, and each source by its number', () => {
    fc.assert(
      fc.property(anyHandout, ({ paper, steps }) => {
        const told = steps.map(({ text, notes, sources: cited }, at) => ({
          subject,
          title: `Title ${at}`,
          text: text.join(' '),
          notes: notes.join(' '),
          sources: cited,
          foot: [],
        }));
        const request = {
          words: { title: 'The story', summary: [], foot: ['From a file'], timelineFoot: [], mapFoot: [] },
          paper,
          sources,
          steps: told,
        };
        const said = textOf(pagesOf(request));
        for (const { title, text, notes, sources: cited } of told) {
          for (const part of [title, text, notes]) expect(said).toContain(part);
          for (const number of cited) expect(said).toContain(`[${number + 1}] “Work number ${number}”`);
        }
        expect(said).toContain('12 sources');
      }),
      { numRuns: 25 },
    );
  });

  test('has nothing outside of its paper', () => {
    fc.assert(
      fc.property(anyHandout, ({ paper, steps }) => {
        const request = {
          words: { title: 'The story', summary: ['Of it'], foot: ['From a file'], timelineFoot: [], mapFoot: [] },
          paper,
          sources,
          steps: steps.map(({ text, notes, sources: cited }) => ({
            subject,
            title: 'Title',
            text: text.join(' '),
            notes: notes.join(' '),
            sources: cited,
            foot: [],
          })),
        };
        for (const { width, height, items } of pagesOf(request)) {
          for (const placed of flatItems(items)) {
            const { cut } = placed;
            const isIn = pointsOf(placed).every(
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
      { numRuns: 25 },
    );
  });
});

test('the map of a step keeps its room beside a lane of many figures, and the foot says what is not drawn', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({
    indicator: indicator('a', 'KR', [point(wholeYear(2025), 5)]),
    name: `Row ${at}`,
    unit: {},
  }));
  const request = {
    words: { title: 'The story', summary: [], foot: ['From a file'], timelineFoot: [], mapFoot: [] },
    paper: sizeOfPaper('16:9'),
    sources: [],
    steps: [
      {
        subject: { ...subject, figureLane: { title: 'Shares', rows } },
        title: 'Title',
        text: '',
        notes: '',
        sources: [],
        foot: [],
      },
    ],
  };
  for (const { frame } of planHandout(request, evenRuler)) expect(frame.height).toBeGreaterThan(200);
  const said = textOf(pagesOf(request));
  expect(said).toContain('Row 0');
  expect(said).not.toContain('Row 1 ');
  expect(said).toContain('19 rows of the lane of figures “Shares”');
});

const manyLanes = fc.record({
  paper: fc.constantFrom('a4', 'a3', 'letter', '16:9'),
  lanes: fc.integer({ min: 1, max: 40 }),
  chosen: fc.nat(),
});

test('the map of a step keeps, with its legend, about half of the height beside any number of lanes, and those without room are named', () => {
  fc.assert(
    fc.property(manyLanes, ({ paper, lanes, chosen }) => {
      const events = Array.from({ length: lanes }, (_, category) => ({
        ...fromDayToDay('2025-10-27', '2025-10-30'),
        category,
      }));
      const many = subjectOf(events);
      const step = {
        subject: {
          ...many,
          selected: new Set([chosen % lanes]),
          lanes: {
            sets: categoryLanes(many.columns, lanes),
            names: Array.from({ length: lanes }, (_, lane) => `L${lane}`),
            categories: Array.from({ length: lanes }, (_, lane) => lane),
            collapsed: [],
          },
        },
        title: 'Title',
        text: '',
        notes: '',
        sources: [],
        foot: [],
      };
      const request = {
        words: { title: 'The story', summary: [], foot: ['From a file'], timelineFoot: [], mapFoot: [] },
        paper: sizeOfPaper(paper),
        sources: [],
        steps: [step],
      };
      for (const { frame, timeline, legendPx } of planHandout(request, evenRuler)) {
        const { layout, lanesLeft } = timeline;
        expect(frame.height).toBeGreaterThanOrEqual(layout.height);
        expect(frame.height + legendPx).toBeGreaterThan(request.paper.height * 0.4);
        expect([...layout.lanes, ...lanesLeft].map(({ lane }) => lane).toSorted((a, b) => a - b)).toEqual([
          ...many.columns.category.keys(),
        ]);
        expect(layout.lanes.some(({ lane }) => lane === chosen % lanes)).toBe(true);
        const said = textOf(pagesOf(request));
        const [first] = lanesLeft;
        if (first !== undefined) expect(said).toContain(`L${first.lane} 1`);
      }
    }),
    { numRuns: 40 },
  );
});

test('words that would go on on another sheet by a little are set smaller, and each sheet says at its foot what it shows', () => {
  const step = { subject, title: 'Title', text: '', notes: '', sources: [], foot: [] };
  const requestOf = (text: string): HandoutRequest => ({
    words: { title: 'The story', summary: [], foot: ['From a file'], timelineFoot: [], mapFoot: ['A basemap'] },
    paper: sizeOfPaper('16:9'),
    sources: [{ id: 's', title: 'Work' }],
    steps: [
      { ...step, text },
      { ...step, foot: ['Figures of somebody'] },
    ],
  });
  const sheetsOf = (words: number): number =>
    pagesOf(requestOf(Array.from({ length: words }, (_, at) => `word${at}`).join(' '))).length;
  const fits = Array.from({ length: 300 }, (_, at) => 60 + at).findLast((words) => sheetsOf(words) === 3) ?? 0;
  const sizes = (words: number) =>
    new Set(
      pagesOf(requestOf(Array.from({ length: words }, (_, at) => `word${at}`).join(' ')))
        .slice(0, 1)
        .flatMap(({ items }) => flatItems(items))
        .flatMap(({ item }) => (item.kind === 'text' && item.text.startsWith('word') ? [item.size] : [])),
    );
  expect([...sizes(fits)]).toEqual([13.5 * 0.9]);
  expect([...sizes(fits + 1)]).toEqual([13.5]);
  expect([...sizes(20)]).toEqual([13.5]);
  const feet = pagesOf(requestOf('')).map((page) => textOf([page]));
  expect(feet.map((said) => said.includes('Figures of somebody'))).toEqual([false, true, false]);
  expect(feet.map((said) => said.includes('A basemap'))).toEqual([true, true, false]);
  expect(feet.every((said) => said.includes('From a file'))).toBe(true);
});
