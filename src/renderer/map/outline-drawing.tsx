import { useLayoutEffect, useRef, useState } from 'react';
import { drawnTo, hasArea, inFirstWorld, outlineCorners } from '../../kernels/drawn-outline.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { MapOutline } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { unwrappedGroundAt, unwrappedPointOf } from './leaflet-door.ts';
import { useDrawnWithMap } from './drawn-with-map.ts';
import type { MapScene } from './map-scene.ts';
import { MapToolHint } from './map-tool-hint.tsx';
import { OutlineByKeys } from './outline-by-keys.tsx';

interface OutlineDrawingProps {
  readonly scene: MapScene;
  readonly kind: MapOutline['kind'];
}

/** Corners of a lasso are as far apart. CSS pixels. */
const leastPx = 4;

/** Lies over the map while an outline is drawn: a drag is a rectangle, or what the hand goes round; or keys set the corners. Escape ends it. */
export function OutlineDrawing({ scene, kind }: OutlineDrawingProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { setOutline, takeMapTool } = useGestures();
  const [corners, setCorners] = useState<readonly LngLat[]>([]);
  const [points, setPoints] = useState<readonly CanvasPoint[]>([]);
  /** What is drawn may be a few moves behind the hand. */
  const drawn = useRef<readonly CanvasPoint[]>([]);
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function endByKey() {
      function onKey(event: KeyboardEvent): void {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        takeMapTool(null);
      }
      addEventListener('keydown', onKey, true);
      return () => removeEventListener('keydown', onKey, true);
    },
    [takeMapTool],
  );
  const pointOf = ({ clientX, clientY }: React.PointerEvent): CanvasPoint => {
    const box = sheet.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  };
  const draw = (next: readonly CanvasPoint[]): void => {
    drawn.current = next;
    setPoints(next);
  };
  const finish = (): void => {
    const corners = outlineCorners(kind, drawn.current);
    draw([]);
    if (!hasArea(corners)) return;
    setOutline({ kind, corners: inFirstWorld(corners.map((point) => unwrappedGroundAt(scene.map, point))) });
    takeMapTool(null);
  };
  // how large it is to the eye follows a zoom
  useDrawnWithMap(scene.map);
  const isOpenLasso = kind === 'lasso' && !hasArea(corners.map((at) => unwrappedPointOf(scene.map, at)));
  return (
    <>
      <div
        ref={sheet}
        className="outline-drawing"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          draw([pointOf(event)]);
        }}
        onPointerMove={(event) => {
          const last = drawn.current.at(-1);
          if (last === undefined) return;
          const next = pointOf(event);
          if (Math.hypot(next.x - last.x, next.y - last.y) >= leastPx) draw(drawnTo(kind, drawn.current, next));
        }}
        onPointerUp={finish}
        onPointerCancel={() => draw([])}
      >
        <svg aria-hidden="true">
          <polygon
            points={outlineCorners(kind, points)
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
          />
        </svg>
      </div>
      <OutlineByKeys scene={scene} kind={kind} corners={corners} onChange={setCorners} />
      <MapToolHint words={say(kind === 'rectangle' ? 'map.tool.rectangleHint' : 'map.tool.lassoHint')}>
        {corners.length > 0 && (
          <output className="measure-sum">
            {say('map.outline.corners', { count: corners.length })}
            {isOpenLasso && ` · ${say('map.outline.noArea')}`}
          </output>
        )}
      </MapToolHint>
    </>
  );
}
