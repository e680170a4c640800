import { createElementObject, createTileLayerComponent, type LeafletContextInterface } from '@react-leaflet/core';
import type { GridLayerOptions } from 'leaflet';
import { BasemapGrid } from './basemap-grid.ts';
import type { BasemapThread } from './basemap-thread.ts';
import type { MapColours } from './map-colours.ts';

interface BasemapLayerProps extends GridLayerOptions {
  readonly thread: BasemapThread;
  readonly colours: MapColours;
  /** Called when all squares in view have been painted. */
  readonly onLoad: () => void;
}

function createBasemap({ thread, colours, onLoad }: BasemapLayerProps, context: LeafletContextInterface) {
  const grid = new BasemapGrid(thread, colours);
  grid.on('load', onLoad);
  return createElementObject(grid, context);
}

function updateBasemap(grid: BasemapGrid, { colours }: BasemapLayerProps): void {
  grid.setColours(colours);
}

export const BasemapLayer = createTileLayerComponent<BasemapGrid, BasemapLayerProps>(createBasemap, updateBasemap);
