import { useMemo, useSyncExternalStore } from 'react';
import { useExplorer } from '../store/explorer-context.tsx';
import { fillStepsOf, selectShownFigures } from '../store/map-figures.ts';
import { mixedColour } from '../ui/mixed-colour.ts';
import { BasemapLayer } from './basemap-layer.tsx';
import type { CountryFills } from './basemap-messages.ts';
import type { BasemapThread } from './basemap-thread.ts';
import type { MapScene } from './map-scene.ts';
import { OwnMapLayers } from './own-map-layers.tsx';
import {
  AreasLayer,
  EventsLayer,
  FiguresLayer,
  FlowsLayer,
  HighlightLayer,
  LabelsLayer,
  OutlineLayer,
} from './plan-layers.tsx';

interface MapLayersProps {
  readonly scene: MapScene;
  /** Null where there is no basemap to paint. */
  readonly thread: BasemapThread | null;
  readonly onBasemap: () => void;
}

/** From the ground up. */
export function MapLayers({ scene, thread, onBasemap }: MapLayersProps): React.JSX.Element {
  const colours = useSyncExternalStore(scene.subscribe, scene.getColours);
  const shown = useExplorer(selectShownFigures);
  const drawnAs = useExplorer((state) => state.view.layers.figures?.drawnAs ?? 'fills');
  const opacity = useExplorer((state) => state.view.layers.opacity.figures ?? 1);
  const fills = useMemo((): CountryFills => {
    const figures = shown?.year?.figures;
    if (shown === null || figures === undefined) return {};
    const steps = fillStepsOf(figures, shown.indicator.breaks);
    // under circles the land stays as it is, but contested areas are told apart all the same
    const colourOf = (step: number): string =>
      drawnAs === 'circles' ? colours.land : mixedColour(colours.figures[step] ?? '', colours.land, opacity);
    return Object.fromEntries([...steps].map(([country, step]) => [country, colourOf(step)]));
  }, [shown, drawnAs, colours, opacity]);
  return (
    <>
      {thread !== null && <BasemapLayer thread={thread} colours={colours} fills={fills} onLoad={onBasemap} />}
      <OwnMapLayers colours={colours} />
      <FiguresLayer scene={scene} />
      <AreasLayer scene={scene} />
      <FlowsLayer scene={scene} />
      <LabelsLayer scene={scene} />
      <EventsLayer scene={scene} />
      <OutlineLayer scene={scene} />
      <HighlightLayer scene={scene} />
    </>
  );
}
