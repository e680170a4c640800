import {
  createElementObject,
  createTileLayerComponent,
  updateGridLayer,
  type LeafletContextInterface,
} from '@react-leaflet/core';
import type { GridLayerOptions } from 'leaflet';
import type { OwnMap, OwnMapContent } from '../../shared/own-map.ts';
import { useExplorer, useOwnMapActions } from '../store/explorer-context.tsx';
import type { OwnMapActions } from '../store/own-maps.ts';
import type { MapColours } from './map-colours.ts';
import { OwnMapGrid } from './own-map-grid.ts';

interface OwnMapLayerProps extends GridLayerOptions {
  readonly map: OwnMap;
  readonly content: OwnMapContent;
  readonly colours: MapColours;
  readonly actions: OwnMapActions;
}

const OwnMapLayer = createTileLayerComponent<OwnMapGrid, OwnMapLayerProps>(
  function createOwnMap({ map, content, colours, actions, ...options }, context: LeafletContextInterface) {
    return createElementObject(new OwnMapGrid(map, content, actions, coloursOf(colours), options), context);
  },
  function updateOwnMap(grid, props, before) {
    updateGridLayer(grid, props, before);
    if (props.colours !== before.colours) grid.setColours(coloursOf(props.colours));
  },
);

/** The maps of the view that can be drawn, over the basemap. */
export function OwnMapLayers({ colours }: { readonly colours: MapColours }): React.JSX.Element {
  const actions = useOwnMapActions();
  const maps = useExplorer((state) => state.ownMaps);
  const layers = useExplorer((state) => state.view.layers.maps);
  return (
    <>
      {layers.map(({ path, isShown, opacity }, at) => {
        const map = maps.find((one) => one.path === path);
        if (!isShown || map === undefined || map.content === null) return null;
        return (
          <OwnMapLayer
            key={map.key}
            map={map}
            content={map.content}
            colours={colours}
            actions={actions}
            opacity={opacity}
            // the basemap has 1
            zIndex={2 + at}
          />
        );
      })}
    </>
  );
}

function coloursOf({ cityName, mapHalo, river, sea }: MapColours) {
  return { cityName, mapHalo, river, sea };
}
