import { useSyncExternalStore } from 'react';
import type { BasemapArchive } from './basemap-archive.ts';
import { BasemapLayer } from './basemap-layer.tsx';
import type { MapScene } from './map-scene.ts';
import { EventsLayer, FlowsLayer, HighlightLayer, LabelsLayer } from './plan-layers.tsx';

interface MapLayersProps {
  readonly scene: MapScene;
  readonly archive: BasemapArchive | null;
  readonly onBasemap: () => void;
}

/** From the ground up. */
export function MapLayers({ scene, archive, onBasemap }: MapLayersProps): React.JSX.Element {
  const colours = useSyncExternalStore(scene.subscribe, scene.getColours);
  return (
    <>
      {archive !== null && <BasemapLayer archive={archive} colours={colours} onLoad={onBasemap} />}
      <FlowsLayer scene={scene} />
      <LabelsLayer scene={scene} />
      <EventsLayer scene={scene} />
      <HighlightLayer scene={scene} />
    </>
  );
}
