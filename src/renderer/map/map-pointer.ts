import type { LeafletMouseEvent } from 'leaflet';
import { markAt, smallMarkAt, type PlacedMark, type SmallMark } from '../../kernels/map-marks.ts';
import type { Gestures } from '../store/gestures.ts';
import { canvasPointAt } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';

/** What the pointer is over, and where on the map's element. */
export interface PointerTarget {
  readonly mark: PlacedMark | SmallMark;
  readonly x: number;
  readonly y: number;
}

export interface PointerActions {
  open(mark: PlacedMark | SmallMark): void;
  /** A click beside all marks. */
  leave(): void;
  point(target: PointerTarget | null): void;
}

const nowhere = { x: 0, y: 0 };

/** Turns the pointer's events on the map into hover and clicks on marks. Returns its own undo. */
export function linkPointer({ map, getPlan }: MapScene, gestures: Gestures, actions: PointerActions): () => void {
  let pointed: PlacedMark | SmallMark | null = null;
  let dragging = false;

  function find({ containerPoint }: LeafletMouseEvent): PlacedMark | SmallMark | null {
    const plan = getPlan();
    if (plan === null) return null;
    const at = canvasPointAt(map, plan.frame, containerPoint);
    return markAt(plan.marks, at) ?? smallMarkAt(plan.small, at);
  }
  function point(mark: PlacedMark | SmallMark | null, at: { readonly x: number; readonly y: number }): void {
    // a new plan has new marks: the same cluster is the same target
    if (mark?.cluster === pointed?.cluster) return;
    pointed = mark;
    const row = mark?.cluster.rows[0];
    map.getContainer().style.cursor = mark === null ? '' : 'pointer';
    gestures.hover(row === undefined ? null : { row, from: 'map' });
    actions.point(mark === null ? null : { mark, x: at.x, y: at.y });
  }
  const handlers = {
    // what was under the pointer moves away from it
    movestart: (): void => point(null, nowhere),
    zoomstart: (): void => point(null, nowhere),
    dragstart(): void {
      dragging = true;
    },
    dragend(): void {
      dragging = false;
    },
    mousemove(event: LeafletMouseEvent): void {
      if (dragging) point(null, event.containerPoint);
      else point(find(event), event.containerPoint);
    },
    mouseout: (event: LeafletMouseEvent): void => point(null, event.containerPoint),
    click(event: LeafletMouseEvent): void {
      const mark = find(event);
      actions.point(null);
      if (mark === null) actions.leave();
      else actions.open(mark);
    },
  };
  map.on(handlers);
  return () => {
    map.off(handlers);
    if (pointed !== null) gestures.hover(null);
  };
}
