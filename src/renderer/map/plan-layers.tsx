import {
  createElementObject,
  createLayerComponent,
  type LayerProps,
  type LeafletContextInterface,
} from '@react-leaflet/core';
import { selectDrawnRelations } from '../store/drawn-relations.ts';
import { selectSearchedCircles } from '../store/searched-terms.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { paintAreas } from './area-painter.ts';
import { paintBasemapLabels, touchUpBasemapLabels } from './basemap-label-painter.ts';
import { paintEvents, touchUpEvents } from './event-painter.ts';
import { paintFigureSymbols } from './figure-symbol-painter.ts';
import { paintFlows } from './flow-painter.ts';
import { paintHighlight, type MapHighlight } from './highlight-painter.ts';
import type { MapScene } from './map-scene.ts';
import { paintCircles, paintOutline } from './outline-painter.ts';
import { PlanOverlay, type PlanPart } from './plan-overlay.ts';

interface SceneProps extends LayerProps {
  readonly scene: MapScene;
}

/** A layer of the map that paints a part of the scene's plan on its own canvas. */
function createPlanLayer(part: PlanPart) {
  return createLayerComponent<PlanOverlay, SceneProps>(function createOverlay(
    { scene }: SceneProps,
    context: LeafletContextInterface,
  ) {
    return createElementObject(new PlanOverlay(scene, part), context);
  });
}

export const FiguresLayer = createPlanLayer({
  className: 'map-figures',
  layer: 'figures',
  paint: paintFigureSymbols,
  shows: ({ figureCircles, colours }) => [figureCircles, colours],
  isEmpty: ({ figureCircles }) => figureCircles.length === 0,
  isStill: true,
  followsHighlight: false,
});

export const AreasLayer = createPlanLayer({
  className: 'map-areas',
  layer: 'areas',
  paint: paintAreas,
  shows: ({ frame, areas, colours }) => [frame, areas, colours],
  isEmpty: ({ areas }) => areas.length === 0,
  followsHighlight: false,
});

export const FlowsLayer = createPlanLayer({
  className: 'map-flows',
  layer: 'flows',
  paint: paintFlows,
  shows: ({ flows }) => [flows],
  isEmpty: ({ flows }) => flows.length === 0,
  followsHighlight: false,
});

export const LabelsLayer = createPlanLayer({
  className: 'map-labels',
  layer: 'labels',
  paint: paintBasemapLabels,
  touchUp: touchUpBasemapLabels,
  shows: ({ frame, basemapLabels, colours }) => [frame, basemapLabels, colours],
  waits: ({ basemapLabels }) => basemapLabels === null,
  isEmpty: ({ basemapLabels }) => basemapLabels?.length === 0,
  isStill: true,
  followsHighlight: false,
});

export const EventsLayer = createPlanLayer({
  className: 'map-events',
  layer: 'events',
  paint: paintEvents,
  touchUp: touchUpEvents,
  // each plan has its own, but for those that differ in the basemap's names alone
  shows: ({ marks, edgesWait }) => [marks, edgesWait],
  isEmpty: ({ marks, small, cells, outsideCells, flowLabels }) =>
    marks.length + small.length + flowLabels.length === 0 && cells === null && outsideCells === null,
  followsHighlight: false,
});

export const OutlineLayer = createPlanLayer({
  className: 'map-outline',
  paint(context, plan, { store }) {
    const { outline } = store.getState().view.filters;
    if (outline !== null) paintOutline(context, plan, outline);
    for (const circle of selectSearchedCircles(store.getState())) paintCircles(context, plan, circle);
  },
  // a brush that moves changes nothing of it
  shows: ({ frame, colours }, { store }) => [
    frame,
    colours,
    store.getState().view.filters.outline,
    selectSearchedCircles(store.getState()),
  ],
  isEmpty: (_plan, { store }) =>
    store.getState().view.filters.outline === null && selectSearchedCircles(store.getState()).length === 0,
  followsHighlight: false,
});

export const HighlightLayer = createPlanLayer({
  className: 'map-highlight',
  paint: (context, plan, scene) => paintHighlight(context, plan, highlightOf(scene)),
  isEmpty(_plan, scene) {
    const { hovered, selected, relations, focus } = highlightOf(scene);
    return hovered === null && selected.length + relations.length === 0 && focus === null;
  },
  followsHighlight: true,
});

function highlightOf({ store, getFocus }: MapScene): MapHighlight {
  const state = store.getState();
  return {
    hovered: state.hover?.row ?? null,
    selected: selectSelectedRows(state),
    relations: selectDrawnRelations(state),
    language: state.language,
    focus: getFocus(),
  };
}
