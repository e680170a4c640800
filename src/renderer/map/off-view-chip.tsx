import { useEffect, useRef } from 'react';
import { extentOfCamera } from '../../kernels/map-camera.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { sizeOf } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';
import type { OffView } from './off-view.ts';
import { usePlanPart } from './plan-part.ts';

/** Where the selected event is, when the map does not show it: at the edge, in its direction. A click goes there. */
export function OffViewChip({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const offView = usePlanPart(scene, (plan) => plan.offView);
  return offView === null ? null : <Chip scene={scene} offView={offView} />;
}

function Chip({ scene, offView }: { readonly scene: MapScene; readonly offView: OffView }): React.JSX.Element {
  const { setMapExtent } = useGestures();
  const say = translatorFor(useExplorer(({ language }) => language));
  const chip = useRef<HTMLButtonElement>(null);
  const { name, lng, lat, at, direction } = offView;
  useEffect(
    function standAtEdge() {
      if (chip.current === null) return;
      chip.current.style.transform = `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)`;
    },
    [at.x, at.y],
  );
  useEffect(
    function pointThere() {
      const arrow = chip.current?.querySelector('svg');
      if (arrow instanceof SVGElement) arrow.style.transform = `rotate(${direction}deg)`;
    },
    [direction],
  );
  const { map } = scene;
  return (
    <button
      ref={chip}
      type="button"
      className={`map-off-view map-card${Math.abs(direction) > 90 ? ' map-off-view-left' : ''}`}
      tabIndex={-1}
      aria-label={say('map.offView', { place: name })}
      onClick={() => setMapExtent(extentOfCamera({ centre: { lng, lat }, zoom: map.getZoom() }, sizeOf(map)))}
    >
      {name}
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <path d="M-2-4L2 0L-2 4" />
      </svg>
    </button>
  );
}
