import { createElementObject, createTileLayerComponent, type LeafletContextInterface } from '@react-leaflet/core';
import type { GridLayerOptions } from 'leaflet';
import { BasemapGrid } from './basemap-grid.ts';
import type { CountryFills } from './basemap-messages.ts';
import type { BasemapThread } from './basemap-thread.ts';
import type { MapColours } from './map-colours.ts';

interface BasemapLayerProps extends GridLayerOptions {
  readonly thread: BasemapThread;
  readonly colours: MapColours;
  readonly fills: CountryFills;
  /** Called when all squares in view have been painted. */
  readonly onLoad: () => void;
}

function createBasemap({ thread, colours, fills, onLoad }: BasemapLayerProps, context: LeafletContextInterface) {
  const grid = new BasemapGrid(thread, colours, fills);
  grid.on('load', onLoad);
  return createElementObject(grid, context);
}

function updateBasemap(grid: BasemapGrid, { colours, fills }: BasemapLayerProps): void {
  grid.setLook(colours, fills);
}

export const BasemapLayer = createTileLayerComponent<BasemapGrid, BasemapLayerProps>(createBasemap, updateBasemap);
