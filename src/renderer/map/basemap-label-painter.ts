import type { BasemapLabel } from '../../kernels/basemap-label-plan.ts';
import { paintTexts, type CanvasText } from './canvas-text.ts';
import { basemapFont } from './label-fonts.ts';
import type { MapColours } from './map-colours.ts';
import type { MapPlan } from './map-plan.ts';

export function paintBasemapLabels(
  context: CanvasRenderingContext2D,
  { basemapLabels, namesFonts, colours }: Pick<MapPlan, 'basemapLabels' | 'namesFonts' | 'colours'>,
): void {
  const labels = basemapLabels ?? [];
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
