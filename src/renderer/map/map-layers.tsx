import { useSyncExternalStore } from 'react';
import { BasemapLayer } from './basemap-layer.tsx';
import type { BasemapThread } from './basemap-thread.ts';
import type { MapScene } from './map-scene.ts';
import { EventsLayer, FlowsLayer, HighlightLayer, LabelsLayer } from './plan-layers.tsx';

interface MapLayersProps {
  readonly scene: MapScene;
  /** Null where there is no basemap to paint. */
  readonly thread: BasemapThread | null;
  readonly onBasemap: () => void;
}

/** From the ground up. */
export function MapLayers({ scene, thread, onBasemap }: MapLayersProps): React.JSX.Element {
  const colours = useSyncExternalStore(scene.subscribe, scene.getColours);
  return (
    <>
      {thread !== null && <BasemapLayer thread={thread} colours={colours} onLoad={onBasemap} />}
      <FlowsLayer scene={scene} />
      <LabelsLayer scene={scene} />
      <EventsLayer scene={scene} />
      <HighlightLayer scene={scene} />
    </>
  );
}
