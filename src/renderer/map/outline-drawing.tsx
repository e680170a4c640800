import { useLayoutEffect, useRef, useState } from 'react';
import { drawnTo, inFirstWorld } from '../../kernels/drawn-outline.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { MapOutline } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { unwrappedGroundAt } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';
import { MapToolHint } from './map-tool-hint.tsx';

interface OutlineDrawingProps {
  readonly scene: MapScene;
  readonly kind: MapOutline['kind'];
}

/** A hand that moves less than this has drawn nothing; corners of a lasso are as far apart. CSS pixels. */
const leastPx = 4;

/** Lies over the map while an outline is drawn: a drag is a rectangle, or what the hand goes round. Escape ends it. */
export function OutlineDrawing({ scene, kind }: OutlineDrawingProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { setOutline, takeMapTool } = useGestures();
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
    const corners = cornersOf(kind, drawn.current);
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    const isDrawn = corners.length > 2 && Math.min(spanOf(xs), spanOf(ys)) >= leastPx;
    draw([]);
    if (!isDrawn) return;
    setOutline({ kind, corners: inFirstWorld(corners.map((point) => unwrappedGroundAt(scene.map, point))) });
    takeMapTool(null);
  };
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
            points={cornersOf(kind, points)
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
          />
        </svg>
      </div>
      <MapToolHint words={say(kind === 'rectangle' ? 'map.tool.rectangleHint' : 'map.tool.lassoHint')} />
    </>
  );
}

function cornersOf(kind: MapOutline['kind'], points: readonly CanvasPoint[]): readonly CanvasPoint[] {
  if (kind === 'lasso') return points;
  const [a, b] = [points[0], points.at(-1)];
  if (a === undefined || b === undefined) return [];
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
