import { growExtent } from '../../kernels/grown-extent.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import { extentOfSpots, partsAtZoom } from '../../kernels/spot-extent.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { Gestures } from '../store/gestures.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { deepestZoom } from './camera-limits.ts';
import type { MapScene } from './map-scene.ts';
import { eventsOfTarget, type MapTarget, type TargetEvents } from './map-target.ts';

/** Events to choose from, and the point of the canvas where they are. */
export interface MarkChoice {
  /** The foremost of those inside of the window of time, and of those outside of it. */
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  /** All there are. */
  readonly count: number;
  readonly places: readonly number[];
  /** Whose rows these are: another file ends the choice. */
  readonly document: OpenDocument;
  readonly x: number;
  readonly y: number;
}

/** How a mark of several events is opened: by a closer look where that parts them, or as a list in any case. */
type Opening = 'closer' | 'list';

/**
 * What a click on a mark, or Enter, does: one event is selected; of several, those at different places are parted by a
 * closer look; those that no look parts are given to `choose`. A flow says what it is when it is pointed at.
 */
export function openTarget(
  scene: MapScene,
  gestures: Gestures,
  target: MapTarget,
  opening: Opening,
  choose: (choice: MarkChoice) => void,
): void {
  const plan = scene.getPlan();
  if (plan === null || target.kind === 'flow') return;
  const events = eventsOfTarget(plan, target);
  const [only, other] = [...events.inside.rows(2), ...events.outside.rows(2)];
  if (only !== undefined && other === undefined) {
    gestures.select(only);
    return;
  }
  const isSmall = target.kind === 'small';
  const extent = opening === 'closer' && !isSmall ? partedExtent(scene, events.places) : null;
  const { x, y } = target.kind === 'cell' ? target.cell : target.kind === 'area' ? target : target.mark;
  if (extent === null) choose({ ...listed(events), document: plan.document, x, y });
  else gestures.setMapExtent(extent);
}

/** So many are listed: nobody reads more, and a closer look or the list shows the rest. */
const mostListed = 1000;

function listed({
  inside,
  outside,
  places,
}: TargetEvents): Pick<MarkChoice, 'inside' | 'outside' | 'count' | 'places'> {
  const first = inside.rows(mostListed);
  return {
    inside: first,
    outside: outside.rows(mostListed - first.length),
    count: inside.count + outside.count,
    places,
  };
}

/** Adds the events of a mark to the chosen ones; where all of them are chosen, takes them away. */
export function addTarget({ getPlan, store }: MapScene, gestures: Gestures, target: MapTarget): void {
  const plan = getPlan();
  if (plan === null) return;
  const { inside, outside } = eventsOfTarget(plan, target);
  const rows = (inside.count > 0 ? inside : outside).rows(Number.POSITIVE_INFINITY);
  const selected = selectSelectedRows(store.getState());
  const isSelected = new Set(selected);
  const added = rows.filter((row) => !isSelected.has(row));
  if (added.length > 0) gestures.selectRows([...selected, ...added]);
  else gestures.selectRows(selected.filter((row) => !rows.includes(row)));
}

/** The extent of places that a closer look parts, a quarter free on every side; null where none does. */
function partedExtent({ store, map }: MapScene, places: readonly number[]): MapExtent | null {
  const { document } = store.getState();
  if (document === null || map.getZoom() >= deepestZoom) return null;
  const spots = spotsOfPlaces(document.summary.places);
  const extent = partsAtZoom(spots, places, deepestZoom) ? extentOfSpots(spots, places) : null;
  if (extent === null) return null;
  return growExtent(extent, (extent.east - extent.west) / 4, (extent.north - extent.south) / 4);
}
