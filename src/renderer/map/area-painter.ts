import type { AreaBody } from '../../kernels/area-bodies.ts';
import { coloursOfCategory } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { lookOfEvent } from '../store/event-look.ts';
import type { MapPlan } from './map-plan.ts';
import type { ShownArea } from '../../kernels/shown-areas.ts';

/** Lines and areas in the colour of their foremost event: dashed where it is not sure, grey outside of the time window. */
export function paintAreas(context: CanvasRenderingContext2D, { areas, document, colours }: MapPlan): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { body, row, isInside } of areas) {
    const { category, style } = lookOfEvent(document, row);
    const { fill, edge } = coloursOfCategory(colours, category);
    if (body.shape.isArea) {
      traceArea(context, body);
      context.fillStyle = tinted(isInside ? fill : colours.ink3, isInside ? 0.2 : 0.1);
      context.fill('evenodd');
    }
    context.setLineDash(style === 'filled' ? [] : [5, 4]);
    strokeArea(context, body, colours.mapHalo, body.shape.isArea ? 3 : 5);
    strokeArea(context, body, isInside ? edge : colours.ink3, areaWidth(body));
  }
  context.setLineDash([]);
}

/** What is lit of an area: its edge, on a ring of the ground. */
export function paintLitArea(
  context: CanvasRenderingContext2D,
  { body }: ShownArea,
  halo: string,
  colour: string,
): void {
  strokeArea(context, body, halo, areaWidth(body) + 4);
  strokeArea(context, body, colour, areaWidth(body) + 1);
}

/** CSS pixels: a line has nothing but its width. */
function areaWidth({ shape }: AreaBody): number {
  return shape.isArea ? 1.4 : 2.4;
}

function strokeArea(context: CanvasRenderingContext2D, body: AreaBody, colour: string, width: number): void {
  traceArea(context, body);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function traceArea(context: CanvasRenderingContext2D, { parts, shape }: AreaBody): void {
  context.beginPath();
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 2) {
      if (at === 0) context.moveTo(part[0] ?? 0, part[1] ?? 0);
      else context.lineTo(part[at] ?? 0, part[at + 1] ?? 0);
    }
    if (shape.isArea) context.closePath();
  }
}
