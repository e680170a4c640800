import { DomEvent, point, type Map as LeafletMap } from 'leaflet';
import { levelsOfTurn } from '../../kernels/levels-of-turn.ts';
import { createFrame } from '../ui/animation-frame.ts';
import { zoomSnap } from './camera-limits.ts';
import { isZooming, stop } from './leaflet-door.ts';

/** About as long as a zoom takes: where none is animated, what is turned meanwhile adds up all the same. */
const zoomMs = 250;

/**
 * The wheel zooms the map at the pointer, in the frame of its turn. Leaflet's own way waits for 40 ms, and drops what is
 * turned while a zoom is under way; here that is gone on with where the zoom ends. Returns its own undo.
 */
export function zoomByWheel(map: LeafletMap): () => void {
  let turnedPx = 0;
  let at = point(0, 0);
  let isMoving = false;
  /** From when a zoom is asked for: Leaflet begins it with the next frame. */
  let isUnderWay = false;
  let ending: ReturnType<typeof setTimeout> | undefined;
  function turn(event: WheelEvent): void {
    event.preventDefault();
    turnedPx += DomEvent.getWheelDelta(event);
    at = map.mouseEventToContainerPoint(event);
    goOn();
  }
  function goOn(): void {
    if (!isUnderWay && !isZooming(map)) zoom();
  }
  function zoom(): void {
    const levels = levelsOfTurn(turnedPx, zoomSnap);
    turnedPx = 0;
    if (levels === 0) return;
    // a flight, or a map that still slides
    if (isMoving) stop(map);
    const to = Math.round((map.getZoom() + levels) / zoomSnap) * zoomSnap;
    const within = Math.min(Math.max(to, map.getMinZoom()), map.getMaxZoom());
    if (within === map.getZoom()) return;
    isUnderWay = true;
    map.setZoomAround(at, within);
    if (map.options.zoomAnimation === true) return;
    // without an animation the zoom has ended already, and said so: for what is turned next it goes on for as long as one would
    isUnderWay = true;
    clearTimeout(ending);
    ending = setTimeout(() => {
      isUnderWay = false;
      goOn();
    }, zoomMs);
  }
  const nextFrame = createFrame(goOn);
  const moves = {
    movestart() {
      isMoving = true;
    },
    moveend() {
      isMoving = false;
      isUnderWay = false;
      // others have their turn first, such as what keeps the map within its bounds
      if (turnedPx !== 0) nextFrame.request();
    },
  };
  const container = map.getContainer();
  container.addEventListener('wheel', turn, { passive: false });
  map.on(moves);
  return () => {
    container.removeEventListener('wheel', turn);
    map.off(moves);
    nextFrame.cancel();
    clearTimeout(ending);
  };
}
