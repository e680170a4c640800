import type { FlowBody } from '../kernels/flow-bodies.ts';
import type { FlowLine } from '../kernels/flow-courses.ts';
import { filled, polyline, stroked, type DrawnItem } from './drawing.ts';
import { mapHalo, paperInks } from './paper-inks.ts';
import { roundedStart } from './rounded-start.ts';

const strength: Readonly<Record<FlowLine, number>> = { solid: 0.9, hollow: 0.9, pale: 0.5, dashed: 0.8, dotted: 0.8 };
const strokes: Readonly<Partial<Record<FlowLine, readonly number[]>>> = { dashed: [7, 4], dotted: [1.5, 3.5] };

const pale = { ...mapHalo.ink, opacity: 0.6 };

/** Flows, each pale and thin at its origin, strong and thick at its head; the heads lie above all lines. */
export function drawFlows(flows: readonly FlowBody[]): readonly DrawnItem[] {
  const heads = flows.map(({ head }) => polyline(head, true));
  return [
    ...flows.flatMap(drawBody),
    ...heads.map(groundOf),
    ...flows.map((flow, at) => filled(heads[at] ?? '', inkOf(flow))),
  ];
}

/** What is dark under a flow is seen through it less: as thick as the flow where it is, else it is a pale bar. */
function groundOf(outer: string): DrawnItem {
  return { ...filled(outer, pale), line: { ink: pale, width: 2 } };
}

function inkOf({ course }: FlowBody): { readonly colour: string; readonly opacity: number } {
  return { colour: paperInks.flow, opacity: strength[course.line] };
}

function drawBody(flow: FlowBody): readonly DrawnItem[] {
  const { line, outline, course } = flow;
  const ink = inkOf(flow);
  const dash = strokes[course.line];
  if (dash !== undefined) {
    const width = Math.min(Math.max(course.width * 0.5, 1.8), 2.8);
    return [
      stroked(polyline(line, false), { ink: pale, width: width + 2 }),
      stroked(polyline(line, false), { ink, width, dash }),
    ];
  }
  const around = polyline(roundedStart(outline), true);
  const [x0, x1] = [line[0]?.x ?? 0, line.at(-1)?.x ?? 0];
  const [near, far] = x0 <= x1 ? [0, 1] : [1, 0];
  const stops = [
    { at: near, opacity: ink.opacity * 0.35 },
    { at: Math.abs(far - 0.3), opacity: ink.opacity },
    { at: far, opacity: ink.opacity },
  ].toSorted((a, b) => a.at - b.at);
  // what stands upright cannot fade from left to right
  const shade = Math.abs(x1 - x0) < 1 ? ink : { colour: ink.colour, x0: Math.min(x0, x1), x1: Math.max(x0, x1), stops };
  const body =
    course.line === 'hollow'
      ? [filled(around, { ...mapHalo.ink, opacity: 0.75 }), stroked(around, { ink: shade, width: 1.3 })]
      : [filled(around, shade)];
  return [groundOf(around), ...body];
}
