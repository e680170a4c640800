import type { LeafletMouseEvent } from 'leaflet';
import { useLayoutEffect, useEffectEvent } from 'react';
import type { Place } from '../../shared/dataset.ts';
import { useGestures } from '../store/explorer-context.tsx';
import type { Placing } from '../store/explorer-state.ts';
import { sizeOf } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';
import { pointedPlace } from './pointed-place.ts';

/**
 * While an event is put on the map a click says where; by keys the arrows bring the spot to the middle of the map, and
 * Enter takes it. Escape ends it. `onPlace` hears of a place that was pointed at.
 */
export function usePlacingKeys(scene: MapScene, { event }: Placing, onPlace: (place: Place) => void): void {
  const { place: goOn } = useGestures();
  const tellPlace = useEffectEvent(onPlace);
  useLayoutEffect(
    function listen() {
      const { map } = scene;
      const container = map.getContainer();
      function take(x: number, y: number): void {
        const { point, place } = pointedPlace(scene, x, y);
        goOn({ event, point });
        if (place !== null) tellPlace(place);
        else container.parentElement?.querySelector<HTMLInputElement>('.place-event input')?.focus();
      }
      const onClick = ({ containerPoint }: LeafletMouseEvent): void => take(containerPoint.x, containerPoint.y);
      function onKey(pressed: KeyboardEvent): void {
        const { width, height } = sizeOf(map);
        if (pressed.key === 'Enter' && pressed.target === container) take(width / 2, height / 2);
        else if (pressed.key === 'Escape') goOn(null);
        else return;
        pressed.preventDefault();
        pressed.stopImmediatePropagation();
      }
      map.on('click', onClick);
      addEventListener('keydown', onKey, true);
      return function stopListening() {
        map.off('click', onClick);
        removeEventListener('keydown', onKey, true);
      };
    },
    [scene, event, goOn],
  );
}
