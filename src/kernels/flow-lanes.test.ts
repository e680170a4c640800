import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowBodies } from './flow-bodies.ts';
import { flowCourses, type FlowCourse } from './flow-courses.ts';
import { flowOffsets, headHalf, movedAside } from './flow-lanes.ts';
import { frameAround } from './fixtures/map-frame.ts';
import { placedFlow } from './fixtures/placed-flow.ts';

const [japan, america] = [
  { id: 'jp', name: { en: 'Japan' }, coordinates: { lng: 138, lat: 36 } },
  { id: 'us', name: { en: 'United States' }, coordinates: { lng: -98, lat: 39 } },
];
const always = { from: 0, to: 1 };

/** The courses of so many flows either way between Japan and the United States. */
function coursesOf(ways: readonly boolean[], values: readonly number[], isGreatCircle = false): readonly FlowCourse[] {
  const flows = ways.map((isBack, index) =>
    placedFlow(String(index), isBack ? ['us', 'jp'] : ['jp', 'us'], values[index] ?? 1),
  );
  return flowCourses(flows, [japan, america], always, isGreatCircle);
}

describe('flows between the same two places', () => {
  it('keep off one another all along, either way, at any zoom and as great circles too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(1.5, 2.5, 4),
        fc.boolean(),
        (ways, values, zoom, isGreatCircle) => {
          const frame = frameAround(200, 40, zoom);
          const bodies = flowBodies(frame, coursesOf(ways, values, isGreatCircle), []);
          for (const [at, body] of bodies.entries()) {
            for (const other of bodies.slice(at + 1)) {
              if (other.course.flow === body.course.flow) continue;
              const least = (body.course.width + other.course.width) / 2;
              for (const point of body.line.slice(8, -8)) {
                const away = Math.min(...other.line.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
                expect(away).toBeGreaterThan(least * 0.8);
              }
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('have heads beside one another', () => {
    const courses = coursesOf([false, false], [5, 5], true);
    const [a = 0, b = 0] = flowOffsets(courses, 1000);
    expect(Math.abs(a - b)).toBeGreaterThan(headHalf(6) * 2);
    expect(a + b).toBeCloseTo(0, 9);
  });

  it('are no wider together than a river, and leave a flow alone where it is', () => {
    const many = flowOffsets(
      coursesOf(
        Array.from({ length: 40 }, () => false),
        [],
      ),
      1000,
    );
    expect(Math.max(...many) - Math.min(...many)).toBeCloseTo(84, 6);
    expect(flowOffsets(coursesOf([true], [1]), 1000)).toEqual([0]);
  });
});

it('a line is moved to the left of its way', () => {
  const line = [0, 10, 20].map((x) => ({ x, y: 5 }));
  expect(movedAside(line, 3).map(({ y }) => y)).toEqual([2, 2, 2]);
  expect(movedAside(line.toReversed(), 3).map(({ y }) => y)).toEqual([8, 8, 8]);
});
