import type { BasemapLabel } from '../../kernels/basemap-label-plan.ts';
import { changedAreas } from '../../kernels/label-changes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { paintTexts, type CanvasText } from './canvas-text.ts';
import { basemapFont } from './label-fonts.ts';
import type { MapColours } from './map-colours.ts';
import type { MapPlan } from './map-plan.ts';

type ShownNames = Pick<MapPlan, 'basemapLabels' | 'namesFonts' | 'colours'>;

export function paintBasemapLabels(context: CanvasRenderingContext2D, shown: ShownNames): void {
  paintLabels(context, shown.basemapLabels ?? [], shown);
}

/** The same where the canvas shows `before`: only where names have come or gone. False where it is better painted anew. */
export function touchUpBasemapLabels(
  context: CanvasRenderingContext2D,
  before: ShownNames,
  shown: ShownNames & { readonly frame: Pick<MapFrame, 'pixelRatio'> },
): boolean {
  const [was, is] = [before.basemapLabels ?? [], shown.basemapLabels ?? []];
  // a canvas without names is hidden, whatever is on it
  if (was.length === 0 || before.colours !== shown.colours || before.namesFonts !== shown.namesFonts) return false;
  const areas = changedAreas(was, is, shown.frame.pixelRatio);
  if (areas.length > is.length / 2) return false;
  for (const { box, labels } of areas) {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    context.save();
    context.beginPath();
    context.rect(box.left, box.top, width, height);
    context.clip();
    context.clearRect(box.left, box.top, width, height);
    paintLabels(context, labels, shown);
    context.restore();
  }
  return true;
}

function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly BasemapLabel[],
  { namesFonts, colours }: ShownNames,
): void {
  const fills = {
    country: colours.countryName,
    city: colours.cityName,
    sea: colours.waterName,
    island: colours.cityName,
  };
  for (const { dot } of labels) if (dot !== null) paintDot(context, dot, colours);
  paintTexts(
    context,
    labels
      .flatMap((label): readonly CanvasText[] => {
        const { box, lines, style } = label;
        const lineHeight = (box.bottom - box.top) / lines.length;
        const align = alignOf(label);
        const x = { left: box.left + 1, right: box.right - 1, center: (box.left + box.right) / 2 }[align];
        const look = {
          x,
          align,
          font: basemapFont(namesFonts, style),
          fill: fills[style.kind],
          halo: style.kind === 'sea' ? null : colours.mapHalo,
        };
        return lines.map((text, line) => ({ ...look, text, y: box.top + (line + 0.5) * lineHeight }));
      })
      .toSorted((one, other) => (one.font.font < other.font.font ? -1 : Number(one.font.font > other.font.font))),
  );
}

/** Towards its dot, so that the name of a city begins or ends beside it. */
function alignOf({ dot, box }: BasemapLabel): 'left' | 'right' | 'center' {
  if (dot === null) return 'center';
  if (box.left > dot.x) return 'left';
  return box.right < dot.x ? 'right' : 'center';
}

/** A capital has a ring around its dot. */
function paintDot(
  context: CanvasRenderingContext2D,
  { x, y, capital }: NonNullable<BasemapLabel['dot']>,
  colours: MapColours,
): void {
  const disc = (radius: number, fill: string): void => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  };
  disc(capital ? 4 : 3, colours.mapHalo);
  if (capital) {
    context.strokeStyle = colours.cityDot;
    context.lineWidth = 1.1;
    context.stroke();
  }
  disc(capital ? 1.5 : 2, colours.cityDot);
}
