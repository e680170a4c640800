import { boxAround, type Box } from '../../kernels/label-boxes.ts';
import { smallPx } from './map-legend-content.ts';
import type { MapPlan } from './map-plan.ts';

/** Marks an element that floats over the map: labels keep away from it. */
export const coveringCard = { 'data-covers-map': '' } as const;

/** The boxes of all that floats over the map, CSS pixels of the map's element. */
export function coveringCards(map: HTMLElement): readonly Box[] {
  return boxesOf(map, '[data-covers-map], .leaflet-control');
}

/** The same without what is written on the ground and moves with it; before there is a legend, the room for it. */
export function standingCards(map: HTMLElement): readonly Box[] {
  const boxes = boxesOf(map, '[data-covers-map]:not(.map-annotation-words), .leaflet-control');
  return map.parentElement?.querySelector('.map-legend') === null ? [...boxes, ...roomForLegend(map)] : boxes;
}

function boxesOf(map: HTMLElement, selector: string): readonly Box[] {
  const pane = map.parentElement ?? map;
  const origin = map.getBoundingClientRect();
  // a map that is shown smaller than it is has smaller boxes in the window
  const scale = origin.width === 0 ? 1 : map.offsetWidth / origin.width;
  return Array.from(pane.querySelectorAll(selector), (element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: (left - origin.left) * scale,
      top: (top - origin.top) * scale,
      right: (right - origin.left) * scale,
      bottom: (bottom - origin.top) * scale,
    };
  }).filter(({ left, right }) => right > left);
}

/** About where the legend will be, before the first plan says what is in it: so the first plan can stay. */
export function roomForLegend({ clientWidth, clientHeight }: HTMLElement): readonly Box[] {
  const [right, bottom] = [clientWidth - 10, clientHeight - 24];
  const left = clientWidth <= smallPx ? right - 90 : Math.max(right - 590, 132);
  return [{ left, top: bottom - 28, right, bottom }];
}

/** Whether a card lies over a name of the plan, or the dot of a city. A card that covers none is no reason for another plan. */
export function coversNames(
  cards: readonly Box[],
  { frame, eventLabels, flowLabels, basemapLabels }: MapPlan,
): boolean {
  const dots = (basemapLabels ?? []).flatMap(({ dot }) => (dot === null ? [] : { box: boxAround(dot.x, dot.y, 4) }));
  const named = [...eventLabels, ...flowLabels, ...(basemapLabels ?? []), ...dots];
  const { left, top } = frame.pane;
  return cards.some((over) =>
    named.some(
      ({ box }) =>
        box.left - left < over.right &&
        over.left < box.right - left &&
        box.top - top < over.bottom &&
        over.top < box.bottom - top,
    ),
  );
}
