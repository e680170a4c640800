import type { LaneDensity } from '../../kernels/lane-density.ts';
import type { LanePlan } from '../../kernels/lane-layout.ts';
import { coloursOfCategory, type Palette } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';

const airPx = 5;

/** Paints how many events there are as an area; its highest bin fills the lane. `left`: where its bins begin. */
export function paintDensity(
  context: CanvasRenderingContext2D,
  lane: LanePlan,
  { counts, binPx, highest }: LaneDensity,
  left: number,
  palette: Palette,
): void {
  const { fill, edge } = coloursOfCategory(palette, lane.lane);
  const base = lane.top + lane.height - 1;
  const reach = (lane.height - airPx) / Math.max(highest, 1);
  context.beginPath();
  for (let bin = 0; bin < counts.length; bin++) {
    context.lineTo(left + (bin + 0.5) * binPx, base - (counts[bin] ?? 0) * reach);
  }
  context.strokeStyle = edge;
  context.lineWidth = 1;
  context.stroke();
  context.lineTo(left + counts.length * binPx, base);
  context.lineTo(left, base);
  context.closePath();
  context.fillStyle = tinted(fill, 0.5);
  context.fill();
}
