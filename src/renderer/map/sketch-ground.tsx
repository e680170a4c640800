import './map-colours.css';
import './sketch-ground.css';
import { useEffect, useRef } from 'react';
import { followColours } from '../ui/follow-colours.ts';
import type { GroundPart } from '../ui/ground.tsx';
import type { PaintedSquare } from './basemap-messages.ts';
import type { BasemapThread } from './basemap-thread.ts';
import { readMapColours } from './map-colours.ts';
import { squaresOfPart } from './squares-of-part.ts';
import { useBasemap } from './use-basemap.ts';

/** Device pixels in a CSS pixel: a small picture may be stretched a little. */
const pixelRatio = 2;

/** The basemap under a small picture, painted once by the basemap's thread: nobody moves it. */
export function SketchGround({ x, y, worldPx, width, height }: GroundPart): React.JSX.Element {
  const { thread } = useBasemap();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    function paintGround() {
      const sheet = canvas.current;
      if (thread === null || sheet === null) return undefined;
      let leave = paintOnto(sheet, thread, { x, y, worldPx, width, height });
      const unfollow = followColours(() => {
        leave();
        leave = paintOnto(sheet, thread, { x, y, worldPx, width, height });
      });
      return function leaveGround() {
        unfollow();
        leave();
      };
    },
    [thread, x, y, worldPx, width, height],
  );
  return (
    <canvas
      ref={canvas}
      className="sketch-ground"
      width={width * pixelRatio}
      height={height * pixelRatio}
      aria-hidden="true"
    />
  );
}

/** Returns its own undo. */
function paintOnto(canvas: HTMLCanvasElement, thread: BasemapThread, part: GroundPart): () => void {
  const context = canvas.getContext('2d');
  const { zoom, squares } = squaresOfPart(part);
  const client = thread.join(({ id, picture }: PaintedSquare) => {
    const at = squares.find(({ square }) => square.id === id);
    if (picture === null || at === undefined) return;
    const [left, top, side] = [at.x, at.y, at.side].map((css) => css * pixelRatio) as [number, number, number];
    context?.drawImage(picture, left, top, side, side);
    picture.close();
    canvas.dataset['painted'] = String(Number(canvas.dataset['painted'] ?? 0) + 1);
  });
  const { sea, glow, land, coast, river, admin, disputed, border } = readMapColours(canvas);
  // the picture has lines of its own
  const colours = { sea, glow, land, coast, river, admin, disputed, border, graticule: 'rgba(0, 0, 0, 0)' };
  const look = { zoom, pixelRatio, colours, fills: {} };
  client.want({ look, lookNumber: 1, squares: squares.map(({ square }) => square) });
  return () => client.leave();
}
