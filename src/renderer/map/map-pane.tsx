import 'leaflet/dist/leaflet.css';
import './map-colours.css';
import './map.css';
import { CRS, type LatLngBoundsExpression, type Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { MapContainer, ScaleControl } from 'react-leaflet';
import { maxLatitude } from '../../kernels/mercator.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useExplorerStore, useIsPinned } from '../store/explorer-context.tsx';
import { isTold } from '../store/is-told.ts';
import { deepestZoom, prefersReducedMotion, zoomSnap } from './camera-limits.ts';
import { coveringCard } from './covering-cards.ts';
import { eventsDrawn } from './events-drawn.ts';
import { followPlan } from './follow-plan.ts';
import { endZoom } from './end-zoom.ts';
import { MapFurniture } from './map-furniture.tsx';
import { MapLayers } from './map-layers.tsx';
import { createMapScene } from './map-scene.ts';
import { useBasemap } from './use-basemap.ts';
import { useMapLinks } from './use-map-links.ts';

/** The world has no edge in the east or west: a hundred turns are as good as none. */
const bounds: LatLngBoundsExpression = [
  [-maxLatitude, -36_000],
  [maxLatitude, 36_000],
];

/** The map: basemap, flows and events of the document that is open. Fills its parent; `children` float over it. */
export function MapPane({ children }: { readonly children?: ReactNode }): React.JSX.Element {
  const store = useExplorerStore();
  const isPinned = useIsPinned();
  const say = translatorFor(useExplorer(({ language }) => language));
  // the words of the scale are larger then
  const told = useExplorer(isTold);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const scene = useMemo(() => (map === null ? null : createMapScene(map, store)), [map, store]);
  const basemap = useBasemap();
  // what the map shows, for whoever looks at the page from outside
  const extent = useExplorer(({ view: { mapExtent: shown } }) =>
    [shown.west, shown.south, shown.east, shown.north].join(' '),
  );
  const links = useMapLinks(scene, basemap);
  useLayoutEffect(
    function leaveNoZoom() {
      // once the links are off, so that where it leads to is written nowhere
      return map === null ? undefined : () => endZoom(map);
    },
    [map],
  );
  const pane = useRef<HTMLElement>(null);
  useEffect(
    function tellEvents() {
      // the events with a mark in the world, whether or not the pane shows it: counted in what is painted, so that
      // whoever looks from outside can hold it against the data
      if (scene === null) return undefined;
      return followPlan(scene, function* tell(plan) {
        const events = plan === null ? 0 : yield* eventsDrawn(plan);
        pane.current?.setAttribute('data-events', String(events));
      });
    },
    [scene],
  );
  return (
    <section
      ref={pane}
      className="map-pane"
      aria-label={say(isPinned ? 'region.mapPinned' : 'region.map')}
      data-map-extent={extent}
    >
      <MapContainer
        ref={setMap}
        className="map-surface"
        crs={CRS.EPSG3857}
        center={[20, 0]}
        zoom={2}
        maxZoom={deepestZoom}
        zoomSnap={zoomSnap}
        zoomDelta={0.5}
        scrollWheelZoom={false}
        maxBounds={bounds}
        maxBoundsViscosity={1}
        worldCopyJump={false}
        zoomControl={false}
        attributionControl={false}
        // the link of the extent follows the size; Leaflet's own way would tell of a movement a while later
        trackResize={false}
        fadeAnimation={false}
        zoomAnimation={!prefersReducedMotion()}
        inertia={!prefersReducedMotion()}
      >
        {scene !== null && <MapLayers scene={scene} thread={basemap.thread} onBasemap={links.onBasemap} />}
        <ScaleControl position="bottomleft" imperial={false} maxWidth={told ? 140 : 90} />
      </MapContainer>
      {scene !== null && (
        <MapFurniture scene={scene} links={links} thread={basemap.thread} failed={basemap.state === 'failed'} />
      )}
      {children}
      <small className="map-attribution" {...coveringCard}>
        {say('map.attribution')}
      </small>
    </section>
  );
}
