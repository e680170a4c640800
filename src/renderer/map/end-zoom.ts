import { DomUtil, type Map as LeafletMap } from 'leaflet';

/** Ends a zoom that is under way where it leads to: left alone, Leaflet ends it on a map that is gone by then, and throws. */
export function endZoom(map: LeafletMap): void {
  const transition = new TransitionEvent(DomUtil.TRANSITION_END, { propertyName: 'transform' });
  map.getPane('mapPane')?.querySelector('.leaflet-proxy')?.dispatchEvent(transition);
}
