import {
  createElementObject,
  createLayerComponent,
  type LayerProps,
  type LeafletContextInterface,
} from '@react-leaflet/core';
import { selectSelectedRows } from '../store/selectors.ts';
import { paintBasemapLabels } from './basemap-label-painter.ts';
import { paintEvents } from './event-painter.ts';
import { paintFlows } from './flow-painter.ts';
import { paintHighlight } from './highlight-painter.ts';
import type { MapScene } from './map-scene.ts';
import { PlanOverlay, type PlanPainter } from './plan-overlay.ts';

interface SceneProps extends LayerProps {
  readonly scene: MapScene;
}

/** A layer of the map that paints a part of the scene's plan on its own canvas; the class name gives it its height. */
function createPlanLayer(className: string, painter: PlanPainter, wakesOnHighlight = false) {
  return createLayerComponent<PlanOverlay, SceneProps>(function createOverlay(
    { scene }: SceneProps,
    context: LeafletContextInterface,
  ) {
    return createElementObject(new PlanOverlay(className, scene, painter, wakesOnHighlight), context);
  });
}

export const FlowsLayer = createPlanLayer('map-flows', paintFlows);
export const LabelsLayer = createPlanLayer('map-labels', paintBasemapLabels);
export const EventsLayer = createPlanLayer('map-events', paintEvents);
export const HighlightLayer = createPlanLayer(
  'map-highlight',
  (context, plan, { store, getFocus }) => {
    const state = store.getState();
    const highlight = {
      hovered: state.hover?.row ?? null,
      selected: selectSelectedRows(state),
      focus: getFocus(),
    };
    paintHighlight(context, plan, highlight);
  },
  true,
);
