import type { BasemapLabel } from './basemap-label-plan.ts';
import { boxAround, overlaps, type Box } from './label-boxes.ts';

/** A part of a canvas where names have come or gone. */
export interface ChangedArea {
  /** CSS pixels; its edges lie between pixels of the device. */
  readonly box: Box;
  /** All names that reach into it now, in their order. */
  readonly labels: readonly BasemapLabel[];
}

/** Paint reaches over the box of a name by its halo, and by strokes that overhang their letter: CSS pixels. */
const overhangPx = 4;
/** Around a city's dot, with its ring and halo. */
const dotPx = 6;

/** What to paint anew on a canvas that shows the names `before`, so that it shows those of `now`. */
export function changedAreas(
  before: readonly BasemapLabel[],
  now: readonly BasemapLabel[],
  pixelRatio: number,
): readonly ChangedArea[] {
  const gone = without(before, now);
  const come = without(now, before);
  if (gone.length + come.length === 0) return [];
  const all = now.map((label) => ({ label, ink: inkOf(label) }));
  return [...gone, ...come].map((label) => {
    const box = onPixels(inkOf(label), pixelRatio);
    return { box, labels: all.filter(({ ink }) => overlaps(ink, box)).map(({ label }) => label) };
  });
}

/** Those of `labels` that do not look the same among `others`. */
function without(labels: readonly BasemapLabel[], others: readonly BasemapLabel[]): readonly BasemapLabel[] {
  // the same text is rarely there twice; to write numbers out would take longer than to plan all names
  const byText = Map.groupBy(others, ({ lines }) => lines[0]);
  return labels.filter((label) => !(byText.get(label.lines[0]) ?? []).some((other) => looksSame(label, other)));
}

function looksSame(one: BasemapLabel, other: BasemapLabel): boolean {
  return (
    one.box.left === other.box.left &&
    one.box.top === other.box.top &&
    one.box.right === other.box.right &&
    one.box.bottom === other.box.bottom &&
    one.dot?.x === other.dot?.x &&
    one.dot?.y === other.dot?.y &&
    one.dot?.capital === other.dot?.capital &&
    one.style.kind === other.style.kind &&
    one.style.size === other.style.size &&
    one.style.strong === other.style.strong &&
    one.lines.join('\n') === other.lines.join('\n')
  );
}

function inkOf({ box, dot }: BasemapLabel): Box {
  const text = grown(box, overhangPx);
  if (dot === null) return text;
  const disc = boxAround(dot.x, dot.y, dotPx);
  return {
    left: Math.min(text.left, disc.left),
    top: Math.min(text.top, disc.top),
    right: Math.max(text.right, disc.right),
    bottom: Math.max(text.bottom, disc.bottom),
  };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function onPixels({ left, top, right, bottom }: Box, pixelRatio: number): Box {
  return {
    left: Math.floor(left * pixelRatio) / pixelRatio,
    top: Math.floor(top * pixelRatio) / pixelRatio,
    right: Math.ceil(right * pixelRatio) / pixelRatio,
    bottom: Math.ceil(bottom * pixelRatio) / pixelRatio,
  };
}
