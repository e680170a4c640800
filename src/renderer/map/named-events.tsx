import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { eventWords } from './event-words.ts';
import { followPlan } from './follow-plan.ts';
import type { MapPlan } from './map-plan.ts';
import { placeOfEvent, shortPlaceName } from './place-names.ts';
import type { MapScene } from './map-scene.ts';

interface NamedEvent {
  readonly row: number;
  readonly words: string;
}

/** The text alternative of the canvases: one entry for each event that is named in view. */
export function NamedEvents({ scene }: { readonly scene: MapScene }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const [named, setNamed] = useState<readonly NamedEvent[]>([]);
  useEffect(
    () => followPlan(scene, (plan) => setNamed(plan === null ? [] : namedIn(plan, language))),
    [scene, language],
  );
  return (
    <ul className="visually-hidden" aria-label={translatorFor(language)('map.named')}>
      {named.map(({ row, words }) => (
        <li key={row}>{words}</li>
      ))}
    </ul>
  );
}

function namedIn({ document, eventLabels, card }: MapPlan, language: Language): readonly NamedEvent[] {
  const named = eventLabels
    .filter(({ mark }) => mark.inPane)
    .flatMap(({ lines, mark }) => lines.flatMap(({ row }) => (row === null ? [] : [{ row, mark }])));
  const all = card === null ? named : [card, ...named];
  const clusterOf = new Map(all.map(({ row, mark }) => [row, mark.cluster]));
  return Array.from(clusterOf, ([row, { places }]): NamedEvent => {
    const place = shortPlaceName(placeOfEvent(document, row, places), language);
    return { row, words: eventWords(document, row, place, language) };
  });
}
