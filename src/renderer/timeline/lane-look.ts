import type { LaneArrangement } from '../../kernels/arrange-lanes.ts';
import { shapeOfCategory, type MarkShape } from '../../kernels/mark-shape.ts';
import { coloursOfCategory, type CategoryColours, type Palette } from '../ui/palette.ts';

/** Of no category: the look that those beyond the eighth share. */
const noCategory = Number.MAX_SAFE_INTEGER;

/** How a lane is drawn. */
export interface LaneLook {
  /** Of its category; null where it stands for something else. */
  readonly shape: MarkShape | null;
  /** Of its mark and density: those of its category, else grey, which is no category's. */
  readonly colours: CategoryColours;
}

export function lookOfLane({ by, shown }: LaneArrangement, lane: number, palette: Palette): LaneLook {
  const category = by === 'category' ? (shown[lane]?.value ?? noCategory) : noCategory;
  return {
    shape: by === 'category' ? shapeOfCategory(category) : null,
    colours: coloursOfCategory(palette, category),
  };
}
