import type { LeafletMouseEvent } from 'leaflet';
import { useLayoutEffect, useState } from 'react';
import { geodesicKm, greatCircle } from '../../kernels/great-circle.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { dotsAt, useDrawnWithMap } from './drawn-with-map.ts';
import { stoppedCentre, toLngLat, unwrappedPointOf } from './leaflet-door.ts';
import { MapToolHint } from './map-tool-hint.tsx';
import type { MapScene } from './map-scene.ts';

/** Pieces of the line between two points. */
const samples = 64;

/** Measures along points that are clicked on, or brought to the middle by the arrows and taken by Enter. */
export function MeasureTool({ scene }: { readonly scene: MapScene }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const [points, setPoints] = useState<readonly LngLat[]>([]);
  useMeasuring(scene, setPoints);
  const km = kmAlong(points);
  return (
    <>
      <MeasureLines scene={scene} points={points} />
      <svg className="point-picker-cross" viewBox="-12 -12 24 24" aria-hidden="true">
        <path d="M-11 0h8M3 0h8M0 -11v8M0 3v8" />
      </svg>
      <MapToolHint words={say('map.tool.measureHint')}>
        <output className="measure-sum">
          {say('map.measure.sum', { km: formatNumber(rounded(km), language) })}
          {points.length > 0 && ` · ${say('map.measure.points', { count: points.length })}`}
        </output>
        <button
          type="button"
          className="button"
          disabled={points.length === 0}
          onClick={() => setPoints(points.slice(0, -1))}
        >
          {say('map.measure.back')}
        </button>
      </MapToolHint>
    </>
  );
}

type ChangePoints = (change: (points: readonly LngLat[]) => readonly LngLat[]) => void;

function useMeasuring(scene: MapScene, change: ChangePoints): void {
  const { takeMapTool } = useGestures();
  useLayoutEffect(
    function listen() {
      const { map } = scene;
      const container = map.getContainer();
      const add = (point: LngLat): void => change((points) => [...points, point]);
      // the second click of a double one is a slip of the hand
      const onClick = ({ latlng, originalEvent }: LeafletMouseEvent): void => {
        if (originalEvent.detail < 2) add(toLngLat(latlng));
      };
      const onKey = (event: KeyboardEvent): void => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const isOnMap = event.target === container;
        if (event.key === 'Enter' && isOnMap) {
          // a key that is held down sets one point
          if (!event.repeat) add(toLngLat(stoppedCentre(map)));
        } else if (event.key === 'Backspace' && isOnMap) change((points) => points.slice(0, -1));
        else if (event.key === 'Escape') takeMapTool(null);
        else return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      // a mark that the keys were at would take Enter for itself
      scene.setFocus(null);
      container.focus();
      map.doubleClickZoom.disable();
      map.on('click', onClick);
      addEventListener('keydown', onKey, true);
      return function leave() {
        map.off('click', onClick);
        map.doubleClickZoom.enable();
        removeEventListener('keydown', onKey, true);
      };
    },
    [scene, change, takeMapTool],
  );
}

interface MeasureLinesProps {
  readonly scene: MapScene;
  readonly points: readonly LngLat[];
}

/** The great circles between the points; they move with the map. */
function MeasureLines({ scene: { map }, points }: MeasureLinesProps): React.JSX.Element {
  useDrawnWithMap(map);
  const line = lineThrough(points).map((at) => unwrappedPointOf(map, at));
  const path = line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return (
    <svg className="measure-lines" aria-hidden="true">
      <path className="measure-halo" d={path} />
      <path d={path} />
      <path className="measure-points" d={dotsAt(points.map((at) => unwrappedPointOf(map, at)))} />
    </svg>
  );
}

/** From point to point over the shorter way, each leg beginning in the copy of the world in which its point was taken. */
function lineThrough(points: readonly LngLat[]): readonly LngLat[] {
  const [first] = points;
  if (first === undefined) return [];
  const line = [first];
  for (const [at, to] of points.slice(1).entries()) {
    const from = points[at] ?? to;
    const leg = greatCircle(from, to, samples);
    const by = (line.at(-1)?.lng ?? from.lng) - from.lng;
    line.push(...leg.slice(1).map(({ lng, lat }) => ({ lng: lng + by, lat })));
  }
  return line;
}

function kmAlong(points: readonly LngLat[]): number {
  return points.slice(1).reduce((sum, point, at) => sum + geodesicKm(points[at] ?? point, point), 0);
}

/** To the metre below 10 km, to ten metres below 100, else to the kilometre: a hand is no better. */
function rounded(km: number): number {
  const digits = km < 10 ? 3 : km < 100 ? 2 : 0;
  return Number(km.toFixed(digits));
}
