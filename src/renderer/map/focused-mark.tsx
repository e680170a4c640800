import { useSyncExternalStore } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { eventWords } from './event-words.ts';
import type { MapScene } from './map-scene.ts';
import { namingPlace, placeOfEvent, shortPlaceName } from './place-names.ts';

/** Says the mark that the keyboard has gone to. */
export function FocusedMark({ scene }: { readonly scene: MapScene }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const words = useSyncExternalStore(scene.subscribe, () => wordsOf(scene, language));
  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}

function wordsOf({ getPlan, getFocus }: MapScene, language: Language): string {
  const plan = getPlan();
  const cluster = plan?.marks.find((mark) => mark.cluster.places[0] === getFocus())?.cluster;
  const row = cluster?.rows[0];
  if (plan === null || cluster === undefined || row === undefined) return '';
  const { document } = plan;
  if (cluster.rows.length === 1) {
    const place = shortPlaceName(placeOfEvent(document, row, cluster.places), language);
    return eventWords(document, row, place, language);
  }
  const place = shortPlaceName(namingPlace(document.summary.places, cluster.places), language);
  return translatorFor(language)('map.clusterAt', { place, count: cluster.rows.length });
}
