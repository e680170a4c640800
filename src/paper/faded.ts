import type { DrawnItem, FadingInk, Ink, Line } from './drawing.ts';

/** Items, each as opaque as `opacity` (above 0 to 1) leaves of it: what lies under one is seen through it. */
export function faded(items: readonly DrawnItem[], opacity: number): readonly DrawnItem[] {
  return opacity === 1 ? items : items.map((item) => fadedItem(item, opacity));
}

function fadedItem(item: DrawnItem, opacity: number): DrawnItem {
  switch (item.kind) {
    case 'group':
      return { ...item, items: faded(item.items, opacity) };
    case 'text': {
      const { ink, halo } = item;
      return {
        ...item,
        ink: fadedInk(ink, opacity),
        ...(halo === undefined ? {} : { halo: { ...halo, ink: fadedInk(halo.ink, opacity) } }),
      };
    }
    case 'circle': {
      const { fill, line } = item;
      return {
        ...item,
        ...(fill === undefined ? {} : { fill: fadedInk(fill, opacity) }),
        ...(line === undefined ? {} : { line: fadedLine(line, opacity) }),
      };
    }
    case 'path': {
      const { fill, line } = item;
      return {
        ...item,
        ...(fill === undefined ? {} : { fill: fadedAnyInk(fill, opacity) }),
        ...(line === undefined ? {} : { line: fadedLine(line, opacity) }),
      };
    }
  }
}

function fadedLine(line: Line, opacity: number): Line {
  return { ...line, ink: fadedAnyInk(line.ink, opacity) };
}

function fadedInk(ink: Ink, opacity: number): Ink {
  return { ...ink, opacity: (ink.opacity ?? 1) * opacity };
}

function fadedAnyInk(ink: Ink | FadingInk, opacity: number): Ink | FadingInk {
  if (!('stops' in ink)) return fadedInk(ink, opacity);
  return { ...ink, stops: ink.stops.map((stop) => ({ ...stop, opacity: stop.opacity * opacity })) };
}
