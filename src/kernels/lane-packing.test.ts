import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLane, type LaneEvent, type PackedLane, type PlacedEvent } from './lane-packing.ts';
import type { SpanPlan } from './span-plan.ts';

const pane = { left: 0, right: 900 };

function pill(x0: number, x1: number): SpanPlan {
  const markX = x1 - x0 < 18 ? (x0 + x1) / 2 : x0 + 9;
  return { x0, x1, start: 'hard', end: 'hard', body: 'solid', core0: x0, core1: x1, markOnly: x1 - x0 < 5, markX };
}

function event(row: number, x0: number, x1: number, labelPx = 120, isSelected = false): LaneEvent {
  const leastPx = Math.min(labelPx, 66);
  return { row, span: pill(x0, x1), labelPx, shortPx: labelPx, leastPx, notePx: 0, isSelected, keepsLabel: isSelected };
}

const anyEvents = fc
  .array(
    fc.record({
      x0: fc.double({ min: 0, max: 860, noNaN: true }),
      length: fc.double({ min: 1, max: 300, noNaN: true }),
      labelPx: fc.double({ min: 20, max: 260, noNaN: true }),
      shortShare: fc.double({ min: 0.4, max: 1, noNaN: true }),
      isSelected: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((events) =>
    events.map(({ x0, length, labelPx, shortShare, isSelected }, row) => ({
      ...event(row, x0, Math.min(x0 + length, pane.right), labelPx, isSelected && row < 2),
      shortPx: labelPx * shortShare,
      leastPx: Math.min(labelPx * shortShare, 66),
    })),
  );

/** What each event covers as it is drawn: its pill or mark, and the room of its label. */
function covered({
  placed,
}: PackedLane): readonly { readonly laneRow: number; readonly x0: number; readonly x1: number }[] {
  return placed.map(({ span, label, laneRow, labelPx }) => {
    const box = { laneRow, x0: Math.min(span.x0, span.markX - 5), x1: Math.max(span.x1, span.markX + 5) };
    if (label === null) return box;
    const room = Math.min(label.room, labelPx);
    return label.side === 'right'
      ? { ...box, x1: Math.max(box.x1, label.x + room) }
      : { ...box, x0: Math.min(box.x0, label.x - room) };
  });
}

/** Whether two events lie on one another in a row, labels apart: one of them is chosen and had no room. */
function onePill(a: PlacedEvent, b: PlacedEvent): boolean {
  return a.row !== b.row && a.laneRow === b.laneRow && pillOf(a)[0] < pillOf(b)[1] && pillOf(b)[0] < pillOf(a)[1];
}

function pillOf({ span }: PlacedEvent): readonly [number, number] {
  return [Math.min(span.x0, span.markX - 7), Math.max(span.x1, span.markX + 7)];
}

/** From where to where its label may reach. */
function labelBox(event: PlacedEvent | undefined): readonly (readonly [number, number])[] {
  const label = event?.label ?? null;
  if (label === null) return [];
  return label.side === 'right' ? [[label.x, label.x + label.room]] : [[label.x - label.room, label.x]];
}

describe('packing a lane', () => {
  test('puts what does not touch into one row, and what does into the next', () => {
    const { placed, rows } = packLane([event(0, 0, 60), event(1, 200, 260), event(2, 30, 90)], 3, pane);
    expect(placed.map(({ row, laneRow }) => [row, laneRow])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    expect(rows).toBe(2);
  });

  test('ends the words of a pill that goes on beyond the pane before its chevron', () => {
    const { placed } = packLane([event(0, 100, 900, 790)], 1, pane);
    expect(labelBox(placed[0])).toEqual([[121, 884]]);
  });

  test('cuts the labels of chosen events where one of them would have no room else', () => {
    const chosen = [event(0, 0, 20, 600, true), event(1, 300, 320, 120, true)];
    const { placed, hidden } = packLane(chosen, 1, pane);
    expect(hidden).toEqual([]);
    expect(placed.map(({ row, label }) => [row, (label?.room ?? 0) < 300])).toEqual([
      [0, true],
      [1, false],
    ]);
    // what is not chosen comes after them, and hides none of them
    expect(packLane([...chosen, event(2, 300, 320)], 1, pane).hidden).toEqual([2]);
  });

  test('puts the label to the left where the right has no room', () => {
    const [placed] = packLane([event(0, 840, 900)], 1, pane).placed;
    expect(placed?.label).toEqual({ side: 'left', x: 832, room: 120 });
  });

  test('gives an event its short label, on either side, where its whole one has no room', () => {
    const neighbour = event(0, 400, 420);
    const short = (x0: number): LaneEvent => ({ ...event(1, x0, x0 + 20, 500, true), shortPx: 120 });
    const labelOf = ({ placed }: PackedLane) => placed.find(({ row }) => row === 1)?.label;
    expect(labelOf(packLane([short(200), neighbour], 1, pane))).toMatchObject({ side: 'right' });
    expect(labelOf(packLane([neighbour, short(860)], 1, pane))).toMatchObject({ side: 'left', room: 120 });
  });

  test('cuts a label for a neighbour, and leaves it out where too little is left', () => {
    const [first, second] = packLane([event(0, 100, 160, 300), event(1, 220, 280)], 1, pane).placed;
    expect(first?.label?.room).toBeCloseTo(220 - 8 - 121, 5);
    expect(second?.label?.room).toBeGreaterThan(120);
    const crowded = packLane([event(0, 220, 280), event(1, 180, 215, 300)], 1, pane).placed;
    expect(crowded.map(({ row, label }) => [row, label === null])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  test('hides what has no room, the least important first, and never the selected one', () => {
    const twins = [event(0, 300, 360, 120, true), event(1, 310, 370), event(2, 320, 380)];
    const { placed, hidden } = packLane(twins, 2, pane);
    expect(placed.map(({ row }) => row)).toEqual([0, 1]);
    expect(hidden).toEqual([2]);
  });

  test('keeps an event in the row that it had', () => {
    const [placed] = packLane([event(0, 100, 160)], 3, pane, () => 2).placed;
    expect(placed?.laneRow).toBe(2);
  });

  test('lets the label of a cut span end before the note that says where it ends', () => {
    const cut: LaneEvent = { ...event(0, 0, 900, 2000), span: { ...pill(0, 900), end: 'cut' }, notePx: 80 };
    const [placed] = packLane([cut], 1, pane).placed;
    expect(placed?.hasNote).toBe(true);
    expect((placed?.label?.x ?? 0) + (placed?.label?.room ?? 0)).toBeLessThanOrEqual(900 - 80 - 16);
  });

  test('lays the marks of chosen events that have no room over what is there', () => {
    const chosen = [event(0, 0, 600, 120, true), event(1, 300, 320, 120, true), event(2, 305, 330, 120, true)];
    const { placed, hidden, rows } = packLane([...chosen, event(3, 300, 320)], 1, pane);
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect([hidden, rows]).toEqual([[3], 1]);
  });

  test('names a chosen event that is laid over others to the left where it is whole there alone', () => {
    const [first, chosen] = [event(0, 850, 870), event(1, 780, 800, 120, true)];
    const { placed } = packLane([event(2, 100, 120), first, chosen], 1, pane);
    const [laid] = placed.filter(({ row }) => row === 1);
    expect(laid?.label).toMatchObject({ side: 'left', room: 120 });
    expect(placed.find(({ row }) => row === 0)?.label).toBeNull();
    expect(labelBox(placed.find(({ row }) => row === 2))[0]?.[1]).toBeLessThan((laid?.label?.x ?? 0) - 120);
  });

  test('ends labels before the mark of a chosen event that is laid over them', () => {
    const chosen = [event(0, 0, 20, 600, true), event(1, 200, 220, 600, true), event(2, 215, 235, 600, true)];
    const { placed, hidden } = packLane(chosen, 1, pane);
    expect(hidden).toEqual([]);
    for (const { span, label } of placed) {
      if (label === null) continue;
      for (const other of placed) {
        const isBehind = other.span.markX > span.markX;
        if (isBehind) expect(label.x + label.room).toBeLessThan(other.span.markX);
      }
    }
    expect(placed.find(({ row }) => row === 0)?.label).not.toBeNull();
  });

  test('never lets two events of a row touch but for chosen ones without room, and loses none', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 5 }), (events, rowLimit) => {
        const packed = packLane(events, rowLimit, pane);
        expect(packed.placed.length + packed.hidden.length).toBe(events.length);
        for (const { row } of events.filter(({ isSelected }) => isSelected)) expect(packed.hidden).not.toContain(row);
        const boxes = covered(packed);
        const laid = packed.placed.map(
          (each) => each.isSelected && packed.placed.some((other) => onePill(each, other)),
        );
        for (const [index, a] of boxes.entries()) {
          expect(a.laneRow).toBeLessThan(packed.rows);
          for (const [other, b] of boxes.entries()) {
            if (index === other || a.laneRow !== b.laneRow) continue;
            if (laid[index] === true || laid[other] === true) {
              const markX = packed.placed[other]?.span.markX ?? 0;
              expect(labelBox(packed.placed[index]).some(([from, to]) => markX > from && markX < to)).toBe(false);
            } else expect(a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
          }
        }
      }),
    );
  });

  test('gives the same for the same, and hides nothing that fewer rows could show', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 4 }), (events, rowLimit) => {
        const packed = packLane(events, rowLimit, pane);
        expect(packLane(events, rowLimit, pane)).toEqual(packed);
        if (packed.hidden.length > 0) expect(packed.rows).toBe(rowLimit);
      }),
    );
  });
});
