import './told-keys.css';
import { useEffect, useId, useMemo } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { selectShownFigures } from '../store/map-figures.ts';
import { AnnotationsOnMap } from './annotations-on-map.tsx';
import { CarriedPlace } from './carried-place.tsx';
import { recordedMark } from '../ui/recorded-mark.ts';
import { coveringCard } from './covering-cards.ts';
import { FocusedMark } from './focused-mark.tsx';
import { FormPoint } from './form-point.tsx';
import { GoneTo } from './gone-to.tsx';
import type { BasemapThread } from './basemap-thread.ts';
import { EmptyOutline } from './empty-outline.tsx';
import { FigureCard } from './figure-card.tsx';
import { FigureTooltip } from './figure-tooltip.tsx';
import { FlowCard } from './flow-card.tsx';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import type { MapScene } from './map-scene.ts';
import { MapTools } from './map-tools.tsx';
import { MapTooltip } from './map-tooltip.tsx';
import { MarkChooser } from './mark-chooser.tsx';
import { NamedEvents } from './named-events.tsx';
import { OffViewChip } from './off-view-chip.tsx';
import { MeasureTool } from './measure-tool.tsx';
import { OutlineDrawing } from './outline-drawing.tsx';
import { PointPicker } from './point-picker.tsx';
import type { MarkChoice } from './open-target.ts';
import { PlaceEvent } from './place-event.tsx';
import { SelectedEvent } from './selected-event.tsx';
import type { MapLinks } from './use-map-links.ts';

interface MapFurnitureProps {
  readonly scene: MapScene;
  readonly links: MapLinks;
  /** Null where there is no basemap. */
  readonly thread: BasemapThread | null;
  /** Whether the basemap, or its names, could not be read. */
  readonly failed: boolean;
}

/** What stands over the map. */
export function MapFurniture({ scene, links, thread, failed }: MapFurnitureProps): React.JSX.Element {
  const say = translatorFor(useExplorer(({ language }) => language));
  const { target, choice, flow } = links;
  const showsFigures = useExplorer(selectShownFigures) !== null;
  const isPicking = useExplorer(({ picking }) => picking !== null);
  const tool = useExplorer(({ mapTool }) => mapTool);
  const inViewId = useId();
  useEffect(
    function describeSurface() {
      scene.map.getContainer().setAttribute('aria-describedby', inViewId);
    },
    [scene, inViewId],
  );
  return (
    <>
      <AnnotationsOnMap scene={scene} />
      <MapControls
        onZoom={(by) => scene.map.setZoom(scene.map.getZoom() + by * (scene.map.options.zoomDelta ?? 1))}
        onFitAll={links.fitAll}
        onFitSelection={links.fitSelection}
      />
      <MapTools />
      {(tool === 'rectangle' || tool === 'lasso') && <OutlineDrawing key={tool} scene={scene} kind={tool} />}
      {tool === 'measure' && <MeasureTool scene={scene} />}
      <EmptyOutline scene={scene} />
      {failed && (
        <p className="map-failure map-card" {...coveringCard}>
          {say('map.basemapFailed')}
        </p>
      )}
      <div className="map-keys" {...recordedMark}>
        <MapLegend scene={scene} />
        <FigureCard scene={scene} />
      </div>
      <OffViewChip scene={scene} />
      <NamedEvents scene={scene} inViewId={inViewId} />
      <FocusedMark scene={scene} />
      <SelectedEvent />
      <CarriedPlace scene={scene} />
      <GoneTo scene={scene} />
      <FormPoint scene={scene} />
      <PlaceEvent scene={scene} />
      {isPicking && <PointPicker scene={scene} />}
      {thread !== null && showsFigures && target === null && choice === null && flow === null && (
        <FigureTooltip scene={scene} thread={thread} />
      )}
      {flow !== null && <FlowCard key={flow.flow.id} choice={flow} onClose={links.closeChoice} />}
      {choice === null ? (
        <MapTooltip scene={scene} target={target} />
      ) : (
        <Chooser scene={scene} links={links} choice={choice} />
      )}
    </>
  );
}

function Chooser({
  scene,
  links,
  choice,
}: {
  readonly scene: MapScene;
  readonly links: MapLinks;
  readonly choice: MarkChoice;
}) {
  const at = useMemo(() => {
    const pane = scene.getPlan()?.frame.pane;
    return { x: choice.x - (pane?.left ?? 0), y: choice.y - (pane?.top ?? 0) };
  }, [scene, choice]);
  return <MarkChooser choice={choice} at={at} onChoose={links.choose} onClose={links.closeChoice} />;
}
