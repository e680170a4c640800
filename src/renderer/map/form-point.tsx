import { useExplorer } from '../store/explorer-context.tsx';
import { pointOfForm } from '../store/point-of-form.ts';
import { openForm } from '../store/record-form.ts';
import { MapPin } from './map-pin.tsx';
import type { MapScene } from './map-scene.ts';

/** Where the record of the open form will be, until it is saved. */
export function FormPoint({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const form = useExplorer(({ forms }) => openForm(forms));
  const point = form === null ? null : pointOfForm(form);
  return point === null ? null : <MapPin map={scene.map} at={point} />;
}
