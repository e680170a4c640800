import './point-picker.css';
import type { LeafletMouseEvent } from 'leaflet';
import { useLayoutEffect } from 'react';
import { worldSizePx } from '../../kernels/map-camera.ts';
import { worldWidthM } from '../../kernels/mercator.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { stoppedCentre, toLngLat } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';

/** How far a hand is off, CSS pixels. */
const handPx = 4;

/** A point of the map is asked for: a click gives it, or the arrows bring it to the middle and Enter takes it. */
export function PointPicker({ scene }: { readonly scene: MapScene }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { pickOnMap, takePoint } = useGestures();
  useLayoutEffect(
    function listen() {
      const { map } = scene;
      const container = map.getContainer();
      const before = document.activeElement;
      const take = (point: LngLat): void => {
        const metres = (handPx * worldWidthM(point.lat)) / worldSizePx(map.getZoom());
        takePoint(point, Number(metres.toPrecision(1)));
      };
      const onClick = ({ latlng }: LeafletMouseEvent): void => take(toLngLat(latlng.wrap()));
      const onKey = (event: KeyboardEvent): void => {
        if (event.key === 'Enter' && event.target === container) take(toLngLat(stoppedCentre(map).wrap()));
        else if (event.key === 'Escape') pickOnMap(null);
        else return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      // a mark that the keys were at would take Enter for itself
      scene.setFocus(null);
      container.focus();
      map.on('click', onClick);
      addEventListener('keydown', onKey, true);
      return function leave() {
        map.off('click', onClick);
        removeEventListener('keydown', onKey, true);
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      };
    },
    [scene, pickOnMap, takePoint],
  );
  return (
    <>
      <svg className="point-picker-cross" viewBox="-12 -12 24 24" aria-hidden="true">
        <path d="M-11 0h8M3 0h8M0 -11v8M0 3v8" />
      </svg>
      <p className="point-picker-hint map-card" role="status">
        {say('map.pick')}
        <button type="button" className="button" onClick={() => pickOnMap(null)}>
          {say('form.cancel')}
        </button>
      </p>
    </>
  );
}
