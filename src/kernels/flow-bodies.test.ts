import { describe, expect, it } from 'vitest';
import { frameAround } from './fixtures/map-frame.ts';
import { flowBodies, flowLabelRequests, flowObstacles, orderOfNames } from './flow-bodies.ts';
import type { FlowCourse } from './flow-courses.ts';
import { flowCurve } from './flow-curve.ts';
import { aroundMark, createLabelBoxes, placeLabel } from './label-boxes.ts';
import { isInPane, toCanvas } from './map-frame.ts';
import { projectLngLat } from './mercator.ts';

describe('the body of a flow', () => {
  const course: FlowCourse = {
    flow: {
      id: 'magnets',
      from: 'cn',
      to: 'us',
      via: [],
      commodity: 'magnets',
      when: {
        edtf: '2025',
        startEarliest: 0,
        startLatest: 1,
        endEarliest: 0,
        endLatest: 1,
        startPrecision: 'year',
        endPrecision: 'year',
        flags: 0,
      },
      kind: 'measured',
      label: { en: 'Magnets' },
      sources: [],
    },
    line: 'solid',
    points: flowCurve([projectLngLat({ lng: 104, lat: 35 }), projectLngLat({ lng: -98.6, lat: 39.8 })], 0.12),
    width: 6,
  };

  it('crosses the Pacific in one stroke, whichever copy of it is in view', () => {
    for (const lng of [180, -180, 540]) {
      const [body, ...others] = flowBodies(frameAround(lng, 35, 2.5), [course], []);
      expect(others).toEqual([]);
      const steps = (body?.line ?? []).slice(1).map(({ x }, at) => x - (body?.line[at]?.x ?? 0));
      expect(Math.min(...steps)).toBeGreaterThan(0);
      expect(Math.max(...steps)).toBeLessThan(30);
    }
  });

  it('ends with its head at the edge of the mark', () => {
    const view = frameAround(180, 35, 2.5);
    const target = projectLngLat({ lng: 261.4, lat: 39.8 });
    const mark = { ...toCanvas(view, target.x, target.y), radius: 18 };
    const tip = flowBodies(view, [course], [mark])[0]?.head[0];
    expect(Math.hypot((tip?.x ?? 0) - mark.x, (tip?.y ?? 0) - mark.y)).toBeCloseTo(21, 0);
  });

  it('is not drawn where marks leave no room for it', () => {
    const view = frameAround(180, 35, 2.5);
    expect(flowBodies(view, [course], [{ x: 600, y: 300, radius: 2000 }])).toEqual([]);
  });

  it('is named first where most of it is in view', () => {
    const view = frameAround(-150, 35, 1);
    const bodies = flowBodies(view, [course], []);
    expect(bodies.length).toBeGreaterThan(1);
    const inView = orderOfNames(view, bodies.toReversed()).map(
      ({ line }) => line.filter((point) => isInPane(view, point)).length,
    );
    expect(inView).toEqual(inView.toSorted((a, b) => b - a));
    expect(new Set(inView).size).toBeGreaterThan(1);
  });

  it('has its name beside it where some part of it leaves room for that, not at a corner of its middle', () => {
    const view = frameAround(120, 20, 3);
    // a curve that leaves Kuala Lumpur upright and lies slanted at its middle
    const points = flowCurve([projectLngLat({ lng: 101.7, lat: 3.1 }), projectLngLat({ lng: 139.7, lat: 35.7 })], 0.12);
    const [body] = flowBodies(view, [{ ...course, points, width: 1.5 }], []);
    if (body === undefined) throw new Error('nothing is drawn');
    const boxes = createLabelBoxes();
    for (const box of flowObstacles(body)) boxes.take(box);
    const placed = flowLabelRequests(view, body, { width: 150, height: 32 }).flatMap(
      (request) => placeLabel(boxes, request, view.pane) ?? [],
    )[0];
    if (placed === undefined) throw new Error('nothing is named');
    const { left, top, right, bottom } = placed.box;
    const middles = [left, right].map((x) => ({ x, y: (top + bottom) / 2 }));
    const away = middles.map((at) => Math.min(...body.line.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))));
    expect(Math.min(...away)).toBeLessThan(15);
  });

  it('may have its name at a corner of each place once no place has room beside it', () => {
    const view = frameAround(120, 20, 3);
    const [body] = flowBodies(view, [course], []);
    if (body === undefined) throw new Error('nothing is drawn');
    const requests = flowLabelRequests(view, body, { width: 150, height: 32 });
    const [beside, corners] = [requests.slice(0, requests.length / 2), requests.slice(requests.length / 2)];
    for (const [at, { x, y, sides }] of beside.entries()) {
      expect(corners[at]).toMatchObject({ x, y });
      expect(new Set([...sides, ...(corners[at]?.sides ?? [])])).toEqual(new Set(aroundMark));
      expect(sides.length + (corners[at]?.sides.length ?? 0)).toBe(aroundMark.length);
    }
  });
});
