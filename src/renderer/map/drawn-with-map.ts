import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useReducer } from 'react';
import type { CanvasPoint } from '../../kernels/map-frame.ts';

/** Draws a component again whenever the map has moved: what it shows lies at places. */
export function useDrawnWithMap(map: LeafletMap): void {
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0);
  useLayoutEffect(
    function followMap() {
      map.on('move zoomend viewreset resize', drawAgain);
      return () => {
        map.off('move zoomend viewreset resize', drawAgain);
      };
    },
    [map],
  );
}

/** A path with a dot at each of the points, which are CSS pixels. */
export function dotsAt(points: readonly CanvasPoint[]): string {
  return points.map(({ x, y }) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`).join('');
}
