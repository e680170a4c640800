import { useLayoutEffect } from 'react';
import { drawnTo, hasArea, inFirstWorld, outlineCorners } from '../../kernels/drawn-outline.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { MapOutline } from '../../shared/view.ts';
import { useGestures } from '../store/explorer-context.tsx';
import { dotsAt, useDrawnWithMap } from './drawn-with-map.ts';
import { stoppedCentre, toLngLat, unwrappedPointOf } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';

interface OutlineByKeysProps {
  readonly scene: MapScene;
  readonly kind: MapOutline['kind'];
  readonly corners: readonly LngLat[];
  readonly onChange: (corners: readonly LngLat[]) => void;
}

/**
 * The arrows bring a place to the middle of the map, Enter sets a corner there, Backspace takes the last one back. The second
 * corner makes a rectangle; Shift+Enter closes a lasso of three or more.
 */
export function OutlineByKeys({ scene, kind, corners, onChange }: OutlineByKeysProps): React.JSX.Element {
  const { map } = scene;
  const { setOutline, takeMapTool } = useGestures();
  useDrawnWithMap(map);
  useLayoutEffect(
    function takeKeys() {
      // a mark that the keys were at would take Enter for itself
      scene.setFocus(null);
      map.getContainer().focus();
    },
    [scene, map],
  );
  useLayoutEffect(
    function listen() {
      function close(points: readonly LngLat[]): void {
        const drawn = outlineCorners(
          kind,
          points.map(({ lng, lat }) => ({ x: lng, y: lat })),
        );
        const outline = drawn.map(({ x, y }) => ({ lng: x, lat: y }));
        if (!hasArea(outline.map((at) => unwrappedPointOf(map, at)))) return;
        setOutline({ kind, corners: inFirstWorld(outline) });
        takeMapTool(null);
      }
      function set(): void {
        const [here, last] = [toLngLat(stoppedCentre(map)), corners.at(-1)];
        if (last?.lng === here.lng && last.lat === here.lat) return;
        const next = drawnTo(kind, corners, here);
        if (kind === 'rectangle' && next.length === 2) close(next);
        else onChange(next);
      }
      function onKey(event: KeyboardEvent): void {
        if (event.target !== map.getContainer() || event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key === 'Backspace') onChange(corners.slice(0, -1));
        else if (event.key !== 'Enter') return;
        // a key that is held down sets one corner
        else if (!event.repeat && !event.shiftKey) set();
        else if (!event.repeat && kind === 'lasso') close(corners);
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      addEventListener('keydown', onKey, true);
      return () => removeEventListener('keydown', onKey, true);
    },
    [map, kind, corners, onChange, setOutline, takeMapTool],
  );
  const spots = (corners.length === 0 ? [] : [...corners, toLngLat(map.getCenter())]).map((at) =>
    unwrappedPointOf(map, at),
  );
  return (
    <>
      <svg className="point-picker-cross" viewBox="-12 -12 24 24" aria-hidden="true">
        <path d="M-11 0h8M3 0h8M0 -11v8M0 3v8" />
      </svg>
      <svg className="outline-by-keys" aria-hidden="true">
        <polygon
          points={outlineCorners(kind, spots)
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
        <path d={dotsAt(spots.slice(0, -1))} />
      </svg>
    </>
  );
}
