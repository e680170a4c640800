import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { LngLat } from '../../shared/map-extent.ts';
import { useDrawnWithMap } from './drawn-with-map.ts';
import { containerPointOf } from './leaflet-door.ts';

interface MapPinProps {
  readonly map: LeafletMap;
  readonly at: LngLat;
  /** Over it; nothing where there are none. */
  readonly words?: string;
}

/** Marks a point that is no event's. */
export function MapPin({ map, at, words }: MapPinProps): React.JSX.Element | null {
  const [isZooming, setZooming] = useState(false);
  useDrawnWithMap(map);
  useEffect(
    function hideInZoom() {
      // Leaflet says where a point will be only once it is there
      const begin = (): void => setZooming(true);
      const end = (): void => setZooming(false);
      map.on('zoomstart', begin).on('zoomend', end);
      return () => {
        map.off('zoomstart', begin).off('zoomend', end);
      };
    },
    [map],
  );
  if (isZooming) return null;
  const { x, y } = containerPointOf(map, at);
  return (
    <div className="map-pin" style={{ transform: `translate(${x}px, ${y}px)` }}>
      {words !== undefined && <span>{words}</span>}
    </div>
  );
}
