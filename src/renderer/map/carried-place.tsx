import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useExplorerStore, useGestures, useRecordEditing } from '../store/explorer-context.tsx';
import { containerPointOf } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';
import { addPlace } from './place-edit.ts';
import { pointedPlace, type PointedPlace } from './pointed-place.ts';

/** While an event is dragged out of a tray: the place under the pointer, where it is put if it is let go. */
export function CarriedPlace({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const carried = useExplorer((state) => state.carried);
  return carried === null ? null : <PlaceUnderPointer scene={scene} event={carried} />;
}

function PlaceUnderPointer({ scene, event }: { readonly scene: MapScene; readonly event: string }) {
  const language = useExplorer((state) => state.language);
  const store = useExplorerStore();
  const { edit } = useRecordEditing();
  const { place: askWhere } = useGestures();
  const [pointed, setPointed] = useState<PointedPlace | null>(null);
  useEffect(
    function followPointer() {
      const container = scene.map.getContainer();
      const pointedBy = ({ clientX, clientY }: PointerEvent): PointedPlace => {
        const { left, top } = container.getBoundingClientRect();
        return pointedPlace(scene, clientX - left, clientY - top);
      };
      const follow = (moved: PointerEvent): void => setPointed(pointedBy(moved));
      const leave = (): void => setPointed(null);
      async function drop({ point, place }: PointedPlace): Promise<void> {
        if (place === null) {
          askWhere({ event, point });
          return;
        }
        const put = await edit(addPlace(event, place.id));
        if (!put.ok) store.setState({ notice: { kind: 'problem', fileName: '', problems: put.problems } });
      }
      const hear = (released: PointerEvent): void => void drop(pointedBy(released));
      container.addEventListener('pointermove', follow);
      container.addEventListener('pointerleave', leave);
      container.addEventListener('pointerup', hear);
      return function stopFollowing() {
        container.removeEventListener('pointermove', follow);
        container.removeEventListener('pointerleave', leave);
        container.removeEventListener('pointerup', hear);
      };
    },
    [scene, event, store, edit, askWhere],
  );
  if (pointed === null) return null;
  const say = translatorFor(language);
  const { point, place } = pointed;
  const { x, y } = containerPointOf(scene.map, place?.coordinates ?? point);
  const words =
    place === null
      ? say('trays.newPlaceHere')
      : say('trays.placeHere', { place: chooseText(place.name, language).text });
  return (
    <div className="map-pin" aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <span>{words}</span>
    </div>
  );
}
