import type { FlowBody } from '../../kernels/flow-bodies.ts';
import type { FlowLine } from '../../kernels/flow-courses.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { paintText } from './canvas-text.ts';
import { fadeOut } from './fade-out.ts';
import { flowFont, flowLinePx } from './label-fonts.ts';
import type { MapPlan } from './map-plan.ts';
import { wordBoxes } from './word-boxes.ts';

/** Alpha of the body at its head. */
const strength: Readonly<Record<FlowLine, number>> = { solid: 0.9, hollow: 0.9, pale: 0.5, dashed: 0.8, dotted: 0.8 };
/** Of lines that are only a stroke: drawn and left out, CSS pixels. */
const strokes: Readonly<Partial<Record<FlowLine, readonly [number, number]>>> = { dashed: [7, 4], dotted: [1.5, 3.5] };

/**
 * Onto a canvas of their own: their lines fade at the words of events that they pass under, and at their own names. Heads lie
 * above all lines.
 */
export function paintFlows(context: CanvasRenderingContext2D, plan: MapPlan): void {
  const { flows, colours, crossedLabels, flowLabels } = plan;
  const words = [...crossedLabels].flatMap((label) => wordBoxes(label, plan));
  words.push(...flowLabels.map(({ box }) => box));
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const body of flows) paintBody(context, body, colours.flow, colours.mapHalo);
  fadeOut(context, words);
  for (const body of flows) {
    tracePolygon(context, body.head);
    context.fillStyle = tinted(colours.flow, strength[body.course.line]);
    context.fill();
  }
}

/** Above the marks' canvas, where nothing hides them. */
export function paintFlowLabels(context: CanvasRenderingContext2D, { flowLabels, colours }: MapPlan): void {
  for (const { lines, box } of flowLabels) {
    lines.forEach((text, line) => {
      paintText(context, {
        text,
        x: (box.left + box.right) / 2,
        y: box.top + (line + 0.5) * flowLinePx * colours.textScale,
        align: 'center',
        font: flowFont(colours, line === 0),
        fill: line === 0 ? colours.ink : colours.ink2,
        halo: colours.mapHalo,
      });
    });
  }
}

function paintBody(context: CanvasRenderingContext2D, body: FlowBody, colour: string, halo: string): void {
  const { line, outline, course } = body;
  const [start, end] = [line[0], line.at(-1)];
  if (start === undefined || end === undefined) return;
  context.globalAlpha = 0.6;
  traceLine(context, line);
  context.strokeStyle = halo;
  context.lineWidth = course.width + 2;
  context.stroke();
  context.globalAlpha = 1;
  const dashes = strokes[course.line];
  if (dashes !== undefined) {
    traceLine(context, line);
    context.setLineDash([...dashes]);
    context.strokeStyle = tinted(colour, strength[course.line]);
    context.lineWidth = Math.min(Math.max(course.width * 0.5, 1.8), 2.8);
    context.stroke();
    context.setLineDash([]);
    return;
  }
  const shade = context.createLinearGradient(start.x, start.y, end.x, end.y);
  shade.addColorStop(0, tinted(colour, strength[course.line] * 0.35));
  shade.addColorStop(0.7, tinted(colour, strength[course.line]));
  tracePolygon(context, outline);
  if (course.line === 'hollow') {
    context.fillStyle = tinted(halo, 0.75);
    context.fill();
    context.strokeStyle = shade;
    context.lineWidth = 1.3;
    context.stroke();
    return;
  }
  context.fillStyle = shade;
  context.fill();
}

function traceLine(context: CanvasRenderingContext2D, points: readonly CanvasPoint[]): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
}

function tracePolygon(context: CanvasRenderingContext2D, points: readonly CanvasPoint[]): void {
  traceLine(context, points);
  context.closePath();
}
