import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventsInLanes } from '../../kernels/drawn-events.ts';
import { possiblyIn } from '../../kernels/filter-mask.ts';
import { contentsFixture } from '../../kernels/fixtures/lane-contents.ts';
import type { LaneContents } from '../../kernels/lane-contents.ts';
import { fitLabel, shortestForm, shortestLabel } from '../../kernels/lane-label.ts';
import { layOutLanes, type LaneLayout, type LanePlan } from '../../kernels/lane-layout.ts';
import type { PlacedEvent } from '../../kernels/lane-packing.ts';
import { linearTimeScale, type TimeScale } from '../../kernels/time-scale.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import { chooseText } from '../../shared/language.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { buildColumns } from '../columns/build-columns.ts';
import { decodeDataset } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { untoldSteps } from '../opening-steps.ts';

/*
 * What the timeline draws of the first dataset, as a plan: which lane has which rows, and which event stands where with
 * which words. Texts are 6.2 px a character here, so that no font changes a plan.
 */

const gutterPx = 164;
const measure = (text: string): number => text.length * 6.2;

let dataset: LoadedDataset;
let columns: EventColumns;
beforeAll(async () => {
  const file = new URL('../../../resources/datasets/tokyo-gyeongju-china.json', import.meta.url);
  const decoded = await decodeDataset(readFileSync(file, 'utf8'), untoldSteps);
  if (!decoded.ok) throw new Error('the first dataset cannot be read');
  dataset = decoded.value;
  columns = buildColumns(dataset).events;
});

const titleOf = (row: number): string => chooseText(dataset.events[row]?.title ?? {}, 'en').text;
const shortTitleOf = (row: number): string =>
  chooseText(dataset.events[row]?.shortTitle ?? {}, 'en').text || titleOf(row);

function contentsOf(scale: TimeScale): LaneContents {
  return contentsFixture(columns, new Uint16Array(columns.count), scale, dataset.categories.length);
}

function planLanes(window: TimeExtent, widthPx: number, heightPx: number): LaneLayout {
  const scale = linearTimeScale(window, gutterPx, widthPx);
  return layOutLanes({
    columns,
    contents: contentsOf(scale),
    collapsed: [],
    scale,
    selected: new Set(),
    heightPx,
    labelPx: (row) => measure(shortTitleOf(row)),
    shortLabelPx: (row) => measure(shortTitleOf(row)),
    leastLabelPx: (row) => measure(shortestForm(shortTitleOf(row))),
    notePx: () => measure('→ 31 Mar 2026'),
    previous: null,
    keepsRows: false,
  });
}

function wordsOf({ row, label }: PlacedEvent): string | null {
  return label === null ? null : fitLabel(titleOf(row), shortTitleOf(row), label.room, measure);
}

function describeLane(lane: LanePlan): readonly string[] {
  const name = chooseText(dataset.categories[lane.lane]?.name ?? {}, 'en').text;
  const drawn = lane.density === null ? `${lane.hidden.length} without room` : 'a density';
  const events = lane.placed.toSorted((a, b) => a.laneRow - b.laneRow || a.span.markX - b.span.markX);
  return [
    `${name}: ${lane.count} in ${lane.rows} ${lane.rows === 1 ? 'row' : 'rows'}, ${drawn}`,
    ...events.map((event) => {
      const { span, label, laneRow } = event;
      const pill = span.markOnly ? 'mark' : `${span.body} ${span.start}–${span.end}`;
      const words = wordsOf(event);
      const said = words === null || label === null ? '' : `, ${label.side}: ${words}`;
      return `  ${laneRow} at ${Math.round(span.markX)}, ${pill}${said}`;
    }),
  ];
}

const windows = {
  'the Tokyo days': { from: Date.UTC(2025, 9, 24), to: Date.UTC(2025, 10, 5) },
  'October and November 2025': { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 11, 1) },
  'all of the time': { from: Date.UTC(1990, 0, 1), to: Date.UTC(2028, 0, 1) },
};
const sizes = { 'a wide pane': [1180, 420], 'a narrow pane': [720, 190] } as const;

describe.each(Object.entries(sizes))('in %s', (sizeName, [widthPx, heightPx]) => {
  test.each(Object.entries(windows))('%s are drawn as they were', async (windowName, window) => {
    const plan = planLanes(window, widthPx, heightPx).lanes.flatMap(describeLane).join('\n');
    const file = `${windowName} in ${sizeName}`.replaceAll(' ', '-').toLowerCase();
    await expect(`${plan}\n`).toMatchFileSnapshot(`lane-plans/${file}.txt`);
  });
});

interface Box {
  readonly x0: number;
  readonly x1: number;
}

/** Where the words of an event stand. */
function labelBox(event: PlacedEvent): Box | null {
  const { label } = event;
  const words = wordsOf(event);
  if (label === null || words === null) return null;
  return label.side === 'right'
    ? { x0: label.x, x1: label.x + measure(words) }
    : { x0: label.x - measure(words), x1: label.x };
}

/** What an event covers of its row as it is drawn. */
function boxOf(event: PlacedEvent): Box {
  const { span } = event;
  const boxes = [span, { x0: span.markX - 5, x1: span.markX + 5 }, labelBox(event) ?? span];
  return { x0: Math.min(...boxes.map(({ x0 }) => x0)), x1: Math.max(...boxes.map(({ x1 }) => x1)) };
}

describe('in any pane, whatever the window', () => {
  const anyWindow = fc
    .record({
      middle: fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2027, 0, 1) }),
      length: fc.double({ min: Math.log(3_600_000), max: Math.log(3e12), noNaN: true }),
    })
    .map(({ middle, length }) => ({ from: middle - Math.exp(length) / 2, to: middle + Math.exp(length) / 2 }));
  const anyPlan = fc.record({
    window: anyWindow,
    widthPx: fc.integer({ min: 420, max: 2200 }),
    heightPx: fc.integer({ min: 60, max: 700 }),
  });

  test('no event that may lie in the window is without a mark, a density or a place among the "+n"', () => {
    fc.assert(
      fc.property(anyPlan, ({ window, widthPx, heightPx }) => {
        const layout = planLanes(window, widthPx, heightPx);
        const inWindow = dataset.events.filter((_, row) => possiblyIn(columns, row, window)).length;
        expect(eventsInLanes(layout, { repeats: 0 })).toBe(inWindow);
      }),
    );
  });

  test('no two pills or labels of a row overlap, and no label leaves the pane', () => {
    fc.assert(
      fc.property(anyPlan, ({ window, widthPx, heightPx }) => {
        for (const { placed } of planLanes(window, widthPx, heightPx).lanes) {
          const labels = placed.flatMap((event) => labelBox(event) ?? []);
          for (const { x0, x1 } of labels)
            expect([x0 >= gutterPx - 0.001, x1 <= widthPx + 0.001]).toEqual([true, true]);
          const boxes = placed.map((event) => ({ laneRow: event.laneRow, ...boxOf(event) }));
          for (const [index, a] of boxes.entries()) {
            for (const b of boxes.slice(index + 1)) {
              if (a.laneRow === b.laneRow) expect(a.x1 <= b.x0 + 0.001 || b.x1 <= a.x0 + 0.001).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('no label is cut to fewer than nine characters, nor within a word', () => {
    fc.assert(
      fc.property(anyPlan, ({ window, widthPx, heightPx }) => {
        for (const event of planLanes(window, widthPx, heightPx).lanes.flatMap(({ placed }) => placed)) {
          const words = wordsOf(event);
          if (words === null || !words.endsWith('…')) continue;
          expect(words.length).toBeGreaterThanOrEqual(shortestLabel);
          const kept = words.slice(0, -1);
          const next = shortTitleOf(event.row).slice(kept.length);
          expect(shortTitleOf(event.row).startsWith(kept)).toBe(true);
          expect(/^[\s,;:.–—(«“‘-]/u.test(next)).toBe(true);
        }
      }),
    );
  });
});
