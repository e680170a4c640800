import { expect, test } from 'vitest';
import type { FlowBody } from './flow-bodies.ts';
import { flowAt } from './flow-hit.ts';

function flow(y: number, width: number): FlowBody {
  const line = [0, 100, 200].map((x) => ({ x, y }));
  return { course: { width } as FlowBody['course'], line, outline: [], head: [{ x: 220, y }] };
}

test('a flow is met on its line and its head, a thin one with some room beside it', () => {
  const [thin, wide] = [flow(100, 1), flow(150, 20)];
  expect(flowAt([thin, wide], { x: 50, y: 104 })).toBe(thin);
  expect(flowAt([thin, wide], { x: 215, y: 100 })).toBe(thin);
  expect(flowAt([thin, wide], { x: 50, y: 161 })).toBe(wide);
  expect(flowAt([thin, wide], { x: 50, y: 110 })).toBeNull();
});

test('where two flows cross, the nearer one is meant', () => {
  const [one, other] = [flow(100, 12), flow(106, 12)];
  expect(flowAt([one, other], { x: 50, y: 104 })).toBe(other);
});
