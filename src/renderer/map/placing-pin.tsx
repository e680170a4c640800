import { useEffect, useState } from 'react';
import type { LngLat } from '../../shared/map-extent.ts';
import { containerPointOf } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';

/** A pin at a point of the ground; it moves with the map. */
export function PlacingPin({ scene, point }: { readonly scene: MapScene; readonly point: LngLat }): React.JSX.Element {
  const [, setMoves] = useState(0);
  useEffect(
    function followMap() {
      const follow = (): void => setMoves((moves) => moves + 1);
      scene.map.on('move zoom resize', follow);
      return () => {
        scene.map.off('move zoom resize', follow);
      };
    },
    [scene],
  );
  const { x, y } = containerPointOf(scene.map, point);
  return <div className="map-pin" aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }} />;
}
