import type { LeafletMouseEvent } from 'leaflet';
import type { Flow } from '../../shared/dataset.ts';
import type { Gestures } from '../store/gestures.ts';
import { canvasPointAt } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';
import { isSameTarget, rowOfTarget, targetAt, type MapTarget } from './map-target.ts';

/** What is pointed at, and where on the map's element. */
export interface PointerTarget {
  readonly target: MapTarget;
  readonly x: number;
  readonly y: number;
}

export interface PointerActions {
  open(target: MapTarget): void;
  openFlow(flow: Flow, at: { readonly x: number; readonly y: number }): void;
  /** A click with Shift. */
  add(target: MapTarget): void;
  /** A click beside all marks. */
  leave(): void;
  point(target: PointerTarget | null): void;
}

const nowhere = { x: 0, y: 0 };

/** Turns the pointer's events on the map into hover and clicks on marks. Returns its own undo. */
export function linkPointer(
  { map, store, getPlan, settle }: MapScene,
  gestures: Gestures,
  actions: PointerActions,
): () => void {
  let pointed: MapTarget | null = null;
  let dragging = false;

  function find({ containerPoint }: LeafletMouseEvent): MapTarget | null {
    const plan = getPlan();
    // what is where is not known before a zoom has come to rest
    if (plan?.frame.zoom !== map.getZoom()) return null;
    return targetAt(plan, canvasPointAt(map, plan.frame, containerPoint));
  }
  function point(target: MapTarget | null, at: { readonly x: number; readonly y: number }): void {
    // a new plan has new marks: the same thing is the same target
    if (isSameTarget(target, pointed)) return;
    pointed = target;
    const plan = getPlan();
    const row = target === null || plan === null ? null : rowOfTarget(plan, target);
    map.getContainer().style.cursor = target === null ? '' : 'pointer';
    gestures.hover(row === null ? null : { row, from: 'map' });
    actions.point(target === null ? null : { target, x: at.x, y: at.y });
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
      // the click says where a place or an event is, or is measured (see point-picker, place-event, measure-tool)
      const { picking, placing, mapTool } = store.getState();
      if (picking !== null || placing !== null || mapTool !== null) return;
      settle();
      const target = find(event);
      if (target?.kind === 'flow') {
        actions.point(null);
        actions.openFlow(target.body.course.flow, event.containerPoint);
        return;
      }
      actions.point(null);
      if (target === null) actions.leave();
      else if (event.originalEvent.shiftKey) actions.add(target);
      else actions.open(target);
    },
  };
  map.on(handlers);
  return () => {
    map.off(handlers);
    if (pointed !== null) gestures.hover(null);
  };
}
